package org.twinhall.domain.figure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How sure its source is of a figure, in the source's own measure: "more than 40" is not "at least 40". */
public enum Exactness {
    EXACT,
    AT_LEAST,
    MORE_THAN,
    ABOUT,
    ALMOST;

    /** Its name for machines, such as {@code at-least}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one of that name. */
    public static Optional<Exactness> of(String word) {
        return Arrays.stream(values())
                .filter(exactness -> exactness.word().equals(word))
                .findFirst();
    }
}
