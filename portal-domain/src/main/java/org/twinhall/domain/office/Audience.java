package org.twinhall.domain.office;

import java.util.Arrays;
import java.util.Optional;

/** Who may read how an office is reached. */
public enum Audience {
    EVERYBODY,
    /** Governments that have to do with a record of the office's government. */
    PARTNERS;

    /** The audience of that name; empty for another word or null. */
    public static Optional<Audience> of(String name) {
        return Arrays.stream(values())
                .filter(audience -> audience.name().equals(name))
                .findFirst();
    }
}
