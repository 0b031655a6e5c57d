/** What the portal holds about people: shown to them, erased when they ask, and gone when its time is over. */
package org.twinhall.domain.privacy;
