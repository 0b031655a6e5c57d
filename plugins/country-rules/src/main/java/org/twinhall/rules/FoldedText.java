package org.twinhall.rules;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text as the patterns see it: lower case, no accents, one space for any blank, nothing that a reader does not see, and letters
 * of other scripts that look like Latin ones taken for these. So a word is found however it was written. It remembers where each letter
 * came from, so that a reader is shown the words as they stand. Made in linear time.
 */
final class FoldedText {
    private static final int QUOTED_AT_MOST = 80;

    /** Small letters of Cyrillic and Greek, and those that they look like; after the confusables of Unicode UTS #39, as far as words need them. */
    private static final String FOREIGN =
            "\u0430\u0432\u0435\u043a\u043c\u043d\u043e\u0440\u0441\u0442\u0443\u0445\u0455\u0456"
                    + "\u0458\u04bb\u0501\u051b\u051d\u03b1\u03b2\u03b5\u03b9\u03ba\u03bd\u03bf\u03c1\u03c4\u03c5\u03c7\u0131";

    private static final String LATIN = "abekmhopctyxsi" + "jhdqwabeikvoptuxi";

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
        return Normalizer.normalize(pattern, Normalizer.Form.NFKD).replaceAll("\\p{Mn}", "");
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
        if (Character.getType(point) == Character.FORMAT) {
            return new char[0];
        }
        if (point < 128) {
            return new char[] {(char) Character.toLowerCase(point)};
        }
        var letters = withoutAccents(Character.toString(point))
                .toLowerCase(Locale.ROOT)
                .toCharArray();
        for (int at = 0; at < letters.length; at++) {
            int known = FOREIGN.indexOf(letters[at]);
            letters[at] = known < 0 ? letters[at] : LATIN.charAt(known);
        }
        return letters;
    }
}
