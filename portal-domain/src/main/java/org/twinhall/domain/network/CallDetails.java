package org.twinhall.domain.network;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.domain.shared.InvalidInput.Violation;

/**
 * What a secretariat lays down of a call.
 *
 * @param family code of the family whose rules it has
 * @param opens  the first moment at which it is open
 * @param closes the first moment at which it is too late
 * @param zone   the zone in which the secretariat means its times
 * @param words  by language, BCP 47, such as {@code es}; languages without a word are left out
 */
public record CallDetails(String family, Instant opens, Instant closes, ZoneId zone, Map<String, CallWords> words) {
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_SUMMARY = 4000;

    public CallDetails {
        words = words.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(java.util.stream.Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * Whether a draft may say this.
     *
     * @throws InvalidInput with all that is wrong; words are named with their language, such as {@code title-es}
     */
    void requireSound() {
        var wrong = new ArrayList<Violation>();
        needed(wrong, "family", family);
        needed(wrong, "opens", opens);
        needed(wrong, "closes", closes);
        needed(wrong, "zone", zone);
        if (opens != null && closes != null && !closes.isAfter(opens)) {
            wrong.add(violation("closes", "before-it-opens"));
        }
        if (words.isEmpty()) {
            wrong.add(violation("words", "in-no-language"));
        }
        words.forEach((language, said) -> {
            notLonger(wrong, "title-" + language, said.title(), LONGEST_TITLE);
            notLonger(wrong, "summary-" + language, said.summary(), LONGEST_SUMMARY);
        });
        refuse(wrong);
    }

    private static void needed(List<Violation> wrong, String field, Object value) {
        if (value == null || value.toString().isBlank()) {
            wrong.add(violation(field, "required"));
        }
    }

    private static void notLonger(List<Violation> wrong, String field, String text, int longest) {
        if (text.length() > longest) {
            wrong.add(violation(field, "too-long", String.valueOf(longest)));
        }
    }

    static Violation violation(String field, String reason, String... arguments) {
        return new Violation(field, reason, List.of(arguments));
    }

    static void refuse(List<Violation> wrong) {
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
    }
}
