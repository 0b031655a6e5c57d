package org.twinhall.domain.registry;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words without accents and capitals, so that {@code medellin} finds Medellín. The database folds with its own {@code folded()}. */
public final class Folded {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Folded() {}

    public static String of(String words) {
        if (words.chars().allMatch(letter -> letter < 128)) {
            return words.toLowerCase(Locale.ROOT);
        }
        return MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** The single words, folded. */
    public static List<String> words(String text) {
        return SIGNS.splitAsStream(of(text)).filter(word -> !word.isEmpty()).toList();
    }
}
