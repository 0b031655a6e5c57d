package org.twinhall.domain.vitality;

/** How alive a tie is, the least first. */
public enum Vitality {
    /** The portal holds nothing that could tell. It says nothing about the tie. */
    NOT_KNOWN,
    /** What is on record is all older than {@link Pulse#QUIET_MONTHS} months. */
    DORMANT,
    /** Something happened within {@link Pulse#QUIET_MONTHS} months. */
    QUIET,
    /** Something happened within {@link Pulse#ACTIVE_MONTHS} months, or is agreed for later. */
    ACTIVE
}
