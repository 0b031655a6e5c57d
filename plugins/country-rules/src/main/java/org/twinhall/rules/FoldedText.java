package org.twinhall.rules;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text as the patterns see it: lower case, no accents, one space for any blank. It remembers where each letter came from, so
 * that a reader is shown the words as they stand. Made in linear time.
 */
final class FoldedText {
    private static final int QUOTED_AT_MOST = 80;

    private final String original;
    private final String folded;
    private final int[] origins;

    private FoldedText(String original, String folded, int[] origins) {
        this.original = original;
        this.folded = folded;
        this.origins = origins;
    }

    static FoldedText of(String original) {
        var folded = new StringBuilder(original.length());
        var origins = new int[original.length() + 16];
        for (int at = 0; at < original.length(); ) {
            int point = original.codePointAt(at);
            for (char letter : fold(point, folded)) {
                if (folded.length() == origins.length) {
                    origins = Arrays.copyOf(origins, origins.length * 2);
                }
                origins[folded.length()] = at;
                folded.append(letter);
            }
            at += Character.charCount(point);
        }
        return new FoldedText(original, folded.toString(), origins);
    }

    /** The same folding for a pattern, whose blanks and capitals have a meaning and stay. */
    static String withoutAccents(String pattern) {
        return Normalizer.normalize(pattern, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
    }

    String folded() {
        return folded;
    }

    /** The words at that place as they stand in the text, shortened if they are many. */
    String quote(Span span) {
        int first = origins[span.start()];
        int last = origins[Math.max(span.start(), span.end() - 1)];
        var words =
                original.substring(first, original.offsetByCodePoints(last, 1)).strip();
        return words.length() <= QUOTED_AT_MOST ? words : words.substring(0, QUOTED_AT_MOST) + "…";
    }

    private static char[] fold(int point, StringBuilder before) {
        if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
            var followsBlank = before.length() > 0 && before.charAt(before.length() - 1) == ' ';
            return followsBlank ? new char[0] : new char[] {' '};
        }
        if (point < 128) {
            return new char[] {(char) Character.toLowerCase(point)};
        }
        return withoutAccents(Character.toString(point))
                .toLowerCase(Locale.ROOT)
                .toCharArray();
    }
}
