package org.twinhall.domain.staff;

/** Where the portal is found, for addresses in letters. */
public interface PortalAddress {
    /** Without a slash at its end. */
    String address();
}
