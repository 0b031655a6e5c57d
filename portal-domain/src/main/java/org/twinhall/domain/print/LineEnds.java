package org.twinhall.domain.print;

import com.lowagie.text.SplitCharacter;
import com.lowagie.text.pdf.DefaultSplitCharacter;
import com.lowagie.text.pdf.PdfChunk;

/**
 * Where a line may end. Chinese and Japanese may part between any two characters, but no line begins with what closes or ends a
 * phrase, and none ends with what opens one; Korean parts between words.
 */
final class LineEnds implements SplitCharacter {
    private static final SplitCharacter USUAL = DefaultSplitCharacter.DEFAULT;

    @Override
    public boolean isSplitCharacter(int start, int current, int end, char[] text, PdfChunk[] chunks) {
        if (!isFullWidth(text[current]) && !USUAL.isSplitCharacter(start, current, end, text, chunks)) {
            return false;
        }
        if (current + 1 >= end || text[current] == ' ') {
            return true;
        }
        return !isHangul(text[current]) && !opens(text[current]) && !closes(text[current + 1]);
    }

    /** OpenPDF's own rule leaves these out, and with them the comma of Chinese. */
    private static boolean isFullWidth(char character) {
        return character >= 0xFF01 && character <= 0xFF60;
    }

    private static boolean isHangul(char character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.HANGUL;
    }

    private static boolean opens(char character) {
        var type = Character.getType(character);
        return type == Character.START_PUNCTUATION || type == Character.INITIAL_QUOTE_PUNCTUATION;
    }

    private static boolean closes(char character) {
        return switch (Character.getType(character)) {
            case Character.END_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MODIFIER_LETTER -> true;
            default -> false;
        };
    }
}
