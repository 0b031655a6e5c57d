/** Networks of cities: who is a member, which calls their secretariats publish, and who may take part in them. */
package org.twinhall.domain.network;
