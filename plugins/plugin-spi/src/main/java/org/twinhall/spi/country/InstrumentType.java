package org.twinhall.spi.country;

/** Kinds of instrument, whatever their title. */
public enum InstrumentType {
    LETTER_OF_INTENT,
    /** Wide-scope twinning, sister-city agreement. */
    TWINNING,
    FRIENDSHIP,
    SPECIFIC_COOPERATION,
    MEMORANDUM,
    NETWORK_MEMBERSHIP,
    AMENDMENT,
    RENEWAL,
    TERMINATION
}
