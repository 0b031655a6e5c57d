package org.twinhall.domain.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.domain.shared.InvalidInput.Faults;

/**
 * What is put on record of an office. Absent texts are null.
 *
 * @param words     by language, BCP 47, such as {@code es}; languages without a word are left out
 * @param telephone with the country's code, as it is to be read: {@code +52 81 8158 1200}
 * @param languages spoken there, BCP 47
 * @param atPresent personal data: the name of who leads it now, if that is to be said at all
 * @param from      the first day
 * @param until     the last day, or null
 */
public record OfficeDetails(
        Map<String, OfficeWords> words,
        String email,
        String telephone,
        String address,
        List<String> languages,
        String atPresent,
        Audience audience,
        LocalDate from,
        LocalDate until) {
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>\",;:()\\[\\]]{1,64}@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");
    private static final Pattern TELEPHONE = Pattern.compile("\\+[1-9][0-9]{6,14}");
    private static final Pattern SPACING = Pattern.compile("[ ().-]");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\r\\t]]");
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_TEXT = 1000;
    private static final int LONGEST_ADDRESS = 500;
    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_TELEPHONE = 30;
    private static final int MOST_LANGUAGES = 12;

    public OfficeDetails {
        words = words.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        languages = languages.stream().distinct().toList();
        email = blankToNull(email);
        telephone = blankToNull(telephone);
        address = blankToNull(address);
        atPresent = blankToNull(atPresent);
    }

    /**
     * The same details.
     *
     * @param faults what was found wrong on the way here; a part that is missing because of it may be null
     * @throws InvalidInput with those faults and all that is wrong besides; words are named with their language: {@code name-es}
     */
    OfficeDetails sound(Faults faults) {
        if (words.isEmpty()) {
            wrong(faults, "words", "in-no-language");
        }
        words.keySet().stream().sorted().forEach(language -> {
            var said = words.get(language);
            matching(faults, "words", language, LANGUAGE, UnaryOperator.identity(), "not-a-language");
            if (said.name().isEmpty()) {
                wrong(faults, "name-" + language, "required");
            }
            text(faults, "name-" + language, said.name(), LONGEST_LINE);
            text(faults, "duties-" + language, said.duties(), LONGEST_TEXT);
            text(faults, "opening-" + language, said.opening(), LONGEST_TEXT);
        });
        text(faults, "email", email, LONGEST_EMAIL);
        matching(faults, "email", email, EMAIL, UnaryOperator.identity(), "not-an-email");
        text(faults, "telephone", telephone, LONGEST_TELEPHONE);
        matching(
                faults,
                "telephone",
                telephone,
                TELEPHONE,
                typed -> SPACING.matcher(typed).replaceAll(""),
                "not-a-telephone");
        text(faults, "address", address, LONGEST_ADDRESS);
        text(faults, "atPresent", atPresent, LONGEST_LINE);
        if (email == null && telephone == null && address == null) {
            wrong(faults, "email", "no-way-to-reach-it");
        }
        languages.forEach(language ->
                matching(faults, "languages", language, LANGUAGE, UnaryOperator.identity(), "not-a-language"));
        if (languages.size() > MOST_LANGUAGES) {
            wrong(faults, "languages", "too-many", String.valueOf(MOST_LANGUAGES));
        }
        if (audience == null) {
            wrong(faults, "audience", "required");
        }
        if (from == null) {
            wrong(faults, "from", "missing");
        } else if (until != null && until.isBefore(from)) {
            wrong(faults, "until", "before-it-begins");
        }
        faults.tell();
        return this;
    }

    private static void text(Faults faults, String field, String text, int longest) {
        if (text != null && text.length() > longest) {
            wrong(faults, field, "too-long", String.valueOf(longest));
        } else if (text != null && CONTROL.matcher(text).find()) {
            wrong(faults, field, "control-characters");
        }
    }

    private static void matching(
            Faults faults, String field, String text, Pattern shape, UnaryOperator<String> plain, String reason) {
        if (text != null && !shape.matcher(plain.apply(text)).matches()) {
            wrong(faults, field, reason);
        }
    }

    private static void wrong(Faults faults, String field, String reason, String... arguments) {
        faults.taking(() -> {
            throw new InvalidInput(field, reason, arguments);
        });
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
