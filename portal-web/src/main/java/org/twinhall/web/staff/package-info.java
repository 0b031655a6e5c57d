/** Who works for a government here, and invitations: pages and REST. */
package org.twinhall.web.staff;
