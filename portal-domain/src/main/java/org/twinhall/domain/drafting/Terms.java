package org.twinhall.domain.drafting;

import java.util.List;
import java.util.Optional;
import org.twinhall.domain.agreement.Vocabulary;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.spi.country.DraftFacts.Duration;

/**
 * How long an agreement is to last and what it is about.
 *
 * @param duration at most {@link #LONGEST_MONTHS}, or null while nobody has said
 * @param themes   words of {@link Vocabulary#THEMES}, each once
 */
public record Terms(Duration duration, List<String> themes) {
    /** A hundred years; what lasts longer is indefinite. */
    public static final int LONGEST_MONTHS = 1_200;

    /**
     * Terms as they are to be.
     *
     * @throws InvalidInput if they are too long, or about something that the portal has no word for
     */
    public Terms {
        if (duration != null && duration.months() > LONGEST_MONTHS) {
            throw new InvalidInput("months", "not-a-duration", String.valueOf(LONGEST_MONTHS));
        }
        themes = themes.stream().distinct().toList();
        if (!Vocabulary.THEMES.containsAll(themes)) {
            throw new InvalidInput("themes", "not-a-theme");
        }
    }

    /**
     * Terms from what somebody wrote.
     *
     * @param months from signature, 0 for indefinitely, or null while nobody has said
     * @throws InvalidInput as for the terms, and for months below 0
     */
    public static Terms of(Integer months, List<String> themes) {
        if (months != null && months < 0) {
            throw new InvalidInput("months", "not-a-duration", String.valueOf(LONGEST_MONTHS));
        }
        return new Terms(months == null ? null : new Duration(months), themes);
    }

    /** How long, if anybody has said. */
    public Optional<Duration> lasting() {
        return Optional.ofNullable(duration);
    }
}
