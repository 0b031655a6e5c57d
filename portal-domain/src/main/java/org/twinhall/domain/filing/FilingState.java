package org.twinhall.domain.filing;

/** Where a filing stands. */
public enum FilingState {
    /** It lies with the authority. */
    FILED,
    /** The authority gave it back with observations; the party answers them and files again. */
    RETURNED,
    /** The authority gave its answer. */
    DECIDED,
    /** A decision of the party's own council, put on record. */
    RECORDED
}
