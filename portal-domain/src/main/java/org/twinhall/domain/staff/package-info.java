/** Who works for a government here: its members, the invitations it sends, and partners invited to a single record. */
package org.twinhall.domain.staff;
