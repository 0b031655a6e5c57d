package org.twinhall.domain.people;

/** In what capacity a government has to do with a record. */
public enum Capacity {
    /** One of those who make it: reads and writes. */
    PARTY,
    /** Entered it into the registry for others: reads and writes. */
    KEEPER,
    /** An authority with which it was filed: reads, observes, gives its opinion, and never writes the text. */
    REVIEWER,
    /** Invited to read and comment. */
    GUEST;

    /** Whether the text may be changed in this capacity. */
    public boolean writes() {
        return this == PARTY || this == KEEPER;
    }
}
