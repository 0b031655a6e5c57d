package org.twinhall.domain.registry.intake;

import java.util.Locale;

/** What is to become of a row, or has. */
public enum RowState {
    /** Not looked at since the columns were named. */
    READ,
    /** Can be taken over. */
    READY,
    /** Somebody has to choose what one of its places is. */
    WAITING,
    /** On record already; what is there stays as it is. */
    KNOWN,
    /** Says what another row of the file says. */
    TWICE,
    /** Something is wrong with it. */
    FAULTY,
    /** Somebody chose to leave it out. */
    OUT,
    /** On record now, by this run. */
    TAKEN,
    /** Was on record by this run, and is not any more. */
    UNDONE;

    /** Its name in interfaces. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
