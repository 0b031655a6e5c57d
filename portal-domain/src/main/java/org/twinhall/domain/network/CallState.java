package org.twinhall.domain.network;

/** Where a call stands, by what was done with it and by the clock. */
public enum CallState {
    /** Only the secretariat sees it. */
    DRAFT,
    /** Published; applications are taken later. */
    ANNOUNCED,
    OPEN,
    CLOSED,
    /** Published once, and taken back. */
    WITHDRAWN
}
