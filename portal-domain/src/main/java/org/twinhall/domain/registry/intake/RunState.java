package org.twinhall.domain.registry.intake;

import java.util.Locale;

/** How far an import is. */
public enum RunState {
    /** The file was read. */
    READ,
    /** Its columns were named. */
    MAPPED,
    /** Every row was looked at. */
    CHECKED,
    /** What is ready is being taken over. */
    TAKING,
    /** What was ready is on record. */
    TAKEN,
    /** What came in is being taken back. */
    UNDOING,
    /** What came in was taken back. */
    UNDONE;

    /** Its name in interfaces. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether something goes on in the background. */
    public boolean isAtWork() {
        return this == TAKING || this == UNDOING;
    }
}
