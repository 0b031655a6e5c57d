package org.twinhall.domain.registry.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.twinhall.domain.registry.Folded;

/** When two spellings are of one name for certain, and when they only look alike. */
public final class Spelling {
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼʻ`´]");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern IN_PARENTHESES = Pattern.compile("^(.+?)\\s*[(（]\\s*([^()（）]+?)\\s*[)）]\\s*$");

    private Spelling() {}

    /**
     * What is alike of two spellings of one name: capitals, spaces and punctuation make no difference, nor does the way in which the
     * machine composed a letter. Accents do: Munster is not Münster. Only ş and ţ with a cedilla are taken for ș and ț with a comma,
     * because they were the same key before there was a choice.
     */
    public static String same(String name) {
        var letters = Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replace('ş', 'ș')
                .replace('Ş', 'Ș')
                .replace('ţ', 'ț')
                .replace('Ţ', 'Ț');
        var bare = NO_LETTERS
                .matcher(APOSTROPHES.matcher(letters).replaceAll(""))
                .replaceAll(" ")
                .strip();
        return Normalizer.normalize(bare.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }

    /** The same without accents: two names that are alike in this may be one place or two. */
    static String plain(String name) {
        var folded = Folded.of(same(name));
        var plain = new StringBuilder(folded.length());
        for (var at = 0; at < folded.length(); at++) {
            var letter = folded.charAt(at);
            switch (letter) {
                case 'ł' -> plain.append('l');
                case 'ø' -> plain.append('o');
                case 'đ', 'ð' -> plain.append('d');
                case 'ı' -> plain.append('i');
                case 'ħ' -> plain.append('h');
                case 'ß' -> plain.append("ss");
                case 'æ' -> plain.append("ae");
                case 'œ' -> plain.append("oe");
                case 'þ' -> plain.append("th");
                default -> plain.append(letter);
            }
        }
        return plain.toString();
    }

    /** The name before a last part in parentheses; the whole name if it has none. */
    static String base(String name) {
        var matcher = IN_PARENTHESES.matcher(name.strip());
        return matcher.matches() ? matcher.group(1) : name.strip();
    }

    /** What stands in parentheses at the end: a state, a region, or the town that a district belongs to. */
    static Optional<String> hint(String name) {
        var matcher = IN_PARENTHESES.matcher(name.strip());
        return matcher.matches() ? Optional.of(matcher.group(2)) : Optional.empty();
    }

    /** The word itself and all that comes of it when one letter is left out: two words one letter apart have one of these in common. */
    static List<String> withOneLetterLess(String word) {
        var found = new ArrayList<String>(word.length() + 1);
        found.add(word);
        for (var at = 0; at < word.length(); at++) {
            found.add(word.substring(0, at) + word.substring(at + 1));
        }
        return found;
    }

    /** Whether one becomes the other by one letter more, less, other, or by two that change places. */
    static boolean isOneLetterAway(String one, String other) {
        if (one.equals(other) || Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        var from = 0;
        while (from < Math.min(one.length(), other.length()) && one.charAt(from) == other.charAt(from)) {
            from++;
        }
        var rest = one.substring(from);
        var otherRest = other.substring(from);
        if (rest.length() == otherRest.length()) {
            return rest.substring(1).equals(otherRest.substring(1))
                    || (rest.length() > 1
                            && rest.charAt(0) == otherRest.charAt(1)
                            && rest.charAt(1) == otherRest.charAt(0)
                            && rest.substring(2).equals(otherRest.substring(2)));
        }
        return rest.length() > otherRest.length()
                ? rest.substring(1).equals(otherRest)
                : otherRest.substring(1).equals(rest);
    }
}
