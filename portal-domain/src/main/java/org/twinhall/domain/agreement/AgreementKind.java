package org.twinhall.domain.agreement;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Kinds of agreement as registries publish them. */
public enum AgreementKind {
    LETTER_OF_INTENT,
    TWINNING,
    FRIENDSHIP,
    COOPERATION,
    STRATEGIC_COOPERATION,
    MEMORANDUM;

    /** The kind of that published name, such as {@code strategic-cooperation}. */
    public static Optional<AgreementKind> published(String name) {
        var wanted = name.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(values())
                .filter(kind -> kind.name().equals(wanted))
                .findFirst();
    }
}
