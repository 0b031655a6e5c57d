/** Governments: those that work on this portal, and cities abroad that have not joined. */
package org.twinhall.domain.government;
