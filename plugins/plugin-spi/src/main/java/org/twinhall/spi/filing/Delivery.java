package org.twinhall.spi.filing;

/** What became of a filing on its way. Not to be mixed with what the authority decides. */
public enum Delivery {
    /** The authority has it. */
    FILED,
    /** The channel has it; the authority will. */
    PENDING,
    /** The authority said in words that it does not take it. */
    REFUSED,
    /** It goes by paper: the dossier is printed, and a person records the receipt. */
    MANUAL,
    /** Nobody knows. It is asked again later. */
    UNKNOWN
}
