package org.twinhall.spi.country;

/** Kinds of instrument, whatever their title. */
public enum InstrumentType {
    /** Letter of intent. */
    LETTER_OF_INTENT,
    /** Wide-scope twinning, sister-city agreement. */
    TWINNING,
    /** Friendship agreement. */
    FRIENDSHIP,
    /** Agreement on cooperation in something specific. */
    SPECIFIC_COOPERATION,
    /** Memorandum. */
    MEMORANDUM,
    /** Membership in a network of cities. */
    NETWORK_MEMBERSHIP,
    /** Changes an agreement. */
    AMENDMENT,
    /** Prolongs an agreement. */
    RENEWAL,
    /** Ends an agreement. */
    TERMINATION
}
