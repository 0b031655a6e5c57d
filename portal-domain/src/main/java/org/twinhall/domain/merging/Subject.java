package org.twinhall.domain.merging;

import java.util.Arrays;
import java.util.Locale;
import org.twinhall.domain.shared.InvalidInput;

/** What records are of which two may be one. */
public enum Subject {
    AGREEMENT,
    GOVERNMENT;

    /** Its name for machines, such as {@code agreement}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The subject of that name.
     *
     * @throws InvalidInput of field {@code of} if there is none
     */
    public static Subject read(String word) {
        return Arrays.stream(values())
                .filter(subject -> subject.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("of", "unknown-word", word == null ? "" : word));
    }
}
