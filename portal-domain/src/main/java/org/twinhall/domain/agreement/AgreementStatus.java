package org.twinhall.domain.agreement;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where an agreement stands in its life, as far as is known. */
public enum AgreementStatus {
    EXPRESSION_OF_INTEREST,
    /** Signed; what has to follow, such as its registration, has not. */
    SIGNED,
    IN_FORCE,
    /** Carried on by a later agreement of the same chain. */
    RENEWED,
    ENDED,
    UNKNOWN;

    /** The status of that published name, such as {@code in-force}. */
    public static Optional<AgreementStatus> published(String name) {
        var wanted = name.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(values())
                .filter(status -> status.name().equals(wanted))
                .findFirst();
    }
}
