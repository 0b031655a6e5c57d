package org.twinhall.domain.privacy;

/** Whose turn it is, where several portals work on one database. */
interface TidyingTurn {

    /** Whether it is this portal's, until the end of the transaction. */
    boolean isOurs();
}
