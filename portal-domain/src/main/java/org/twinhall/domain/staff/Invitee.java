package org.twinhall.domain.staff;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.domain.shared.InvalidInput.Faults;

/**
 * Somebody to be invited.
 *
 * @param email    in small letters
 * @param name     as the inviter writes it
 * @param language tag of the language to write in
 */
public record Invitee(String email, String name, String language) {
    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_NAME = 120;
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>\"(),;:\\\\\\[\\]]{1,64}@[^\\s@<>\"(),;:\\\\\\[\\]]+\\.[^\\s@.]{2,}");

    /**
     * Somebody, as the inviter typed it.
     *
     * @throws InvalidInput with all that is wrong with {@code email}, {@code name} and {@code language}
     */
    public static Invitee read(Faults faults, String email, String name, String language) {
        var address = faults.taking(() -> email(email));
        var called = faults.taking(() -> name(name));
        var tag = faults.taking(() -> language(language));
        faults.tell();
        return new Invitee(address, called, tag);
    }

    /** The tags of the languages in which one can be written to. */
    public static List<String> languages() {
        return LetterWords.languages();
    }

    private static String email(String typed) {
        var clean = required("email", typed).toLowerCase(Locale.ROOT);
        if (clean.length() > LONGEST_EMAIL || !EMAIL.matcher(clean).matches()) {
            throw new InvalidInput("email", "not-an-email");
        }
        return clean;
    }

    private static String name(String typed) {
        var clean = required("name", typed);
        if (clean.length() > LONGEST_NAME) {
            throw new InvalidInput("name", "too-long", String.valueOf(LONGEST_NAME));
        }
        return clean;
    }

    private static String language(String typed) {
        var clean = required("language", typed);
        if (!LetterWords.speaks(clean)) {
            throw new InvalidInput("language", "not-a-language");
        }
        return clean;
    }

    private static String required(String field, String typed) {
        var clean = typed == null ? "" : typed.replaceAll("\\p{Cntrl}", " ").strip();
        if (clean.isEmpty()) {
            throw new InvalidInput(field, "required");
        }
        return clean;
    }
}
