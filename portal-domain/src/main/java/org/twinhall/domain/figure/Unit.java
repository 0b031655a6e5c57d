package org.twinhall.domain.figure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a figure is a number of. */
public enum Unit {
    /** A number of things, whole. */
    COUNT,
    /** So many of a hundred of what its denominator names. */
    PERCENT;

    /** Its name for machines, such as {@code percent}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The unit of that name. */
    public static Optional<Unit> of(String word) {
        return Arrays.stream(values()).filter(unit -> unit.word().equals(word)).findFirst();
    }
}
