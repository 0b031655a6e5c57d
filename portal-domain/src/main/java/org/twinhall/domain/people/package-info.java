/** Who acts, for which government, and on which records. Identity itself stays in Keycloak. */
package org.twinhall.domain.people;
