package org.twinhall.domain.vitality;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What parties put on record to show that their tie lives. */
public enum EvidenceKind {
    MEETING,
    VISIT,
    PROJECT,
    COMMITTEE_MINUTES,
    EXCHANGE,
    PUBLICATION;

    /** Its name for machines, such as {@code committee-minutes}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of that name. */
    public static Optional<EvidenceKind> of(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word().equals(word) || kind.name().equals(word))
                .findFirst();
    }
}
