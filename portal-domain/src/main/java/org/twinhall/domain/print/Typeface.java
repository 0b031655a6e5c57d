package org.twinhall.domain.print;

import com.lowagie.text.Chunk;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Font;
import com.lowagie.text.Phrase;
import com.lowagie.text.SplitCharacter;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;

/**
 * The fonts of the portal's documents. They are read once, since reading one takes longer than setting a page: Liberation for what
 * Europe and the Americas write, Droid Sans Fallback for Chinese and Japanese, Nanum Square for Korean.
 */
final class Typeface {
    private static final int NON_BREAKING_HYPHEN = 0x2011;
    private static final int REPLACEMENT = 0x25A1;
    private static final SplitCharacter LINE_ENDS = new LineEnds();
    private static final BaseFont SANS = read("/liberation/LiberationSans-Regular.ttf");
    private static final BaseFont SANS_BOLD = read("/liberation/LiberationSans-Bold.ttf");
    private static final BaseFont SERIF_BOLD = read("/liberation/LiberationSerif-Bold.ttf");

    private Typeface() {}

    /** Read only when a text needs them: they are as large as all others together. */
    private static final class EastAsian {
        private static final List<BaseFont> FONTS =
                List.of(read("/fonts/DroidSansFallbackFull.ttf"), read("/fonts/NanumSquareR.ttf"));
    }

    /** The text in the fonts that have its characters. */
    static Phrase phrase(String text, Style style) {
        var clean = Normalizer.normalize(text, Normalizer.Form.NFC);
        var phrase = new Phrase();
        var run = new StringBuilder();
        BaseFont last = null;
        for (int at = 0; at < clean.length(); ) {
            int written = clean.codePointAt(at);
            at += Character.charCount(written);
            int character = printed(written);
            var font = fontOf(character, style, last);
            if (font != last && !run.isEmpty()) {
                phrase.add(chunk(run, last, style));
                run.setLength(0);
            }
            last = font;
            run.appendCodePoint(font.charExists(character) ? character : REPLACEMENT);
        }
        if (!run.isEmpty()) {
            phrase.add(chunk(run, last, style));
        }
        return phrase;
    }

    /** What no font has and everybody reads as something else: word processors write such hyphens and line ends. */
    private static int printed(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
            default -> character == NON_BREAKING_HYPHEN ? '-' : character;
        };
    }

    private static Chunk chunk(StringBuilder run, BaseFont font, Style style) {
        return new Chunk(run.toString(), sized(font, style)).setSplitCharacter(LINE_ENDS);
    }

    /** Blanks stay in the font of what precedes them, so that a line is not cut into needless runs. */
    private static BaseFont fontOf(int character, Style style, BaseFont last) {
        if (character == ' ' && last != null) {
            return last;
        }
        var own = own(style);
        if (own.charExists(character)) {
            return own;
        }
        return EastAsian.FONTS.stream()
                .filter(font -> font.charExists(character))
                .findFirst()
                .orElse(own);
    }

    private static BaseFont own(Style style) {
        if (style.isSerif()) {
            return SERIF_BOLD;
        }
        return style.isBold() ? SANS_BOLD : SANS;
    }

    /** The East Asian fonts have one weight; their bold is drawn with a heavier line. */
    private static Font sized(BaseFont font, Style style) {
        return new Font(font, style.size(), style.isBold() && font != own(style) ? Font.BOLD : Font.NORMAL);
    }

    private static BaseFont read(String path) {
        try (var in = Typeface.class.getResourceAsStream(path)) {
            var font = BaseFont.createFont(
                    path, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, in.readAllBytes(), null);
            // What OpenPDF writes there names the glyphs used, and PDF/A asks for those embedded, or for nothing.
            font.setIncludeCidSet(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException("A font of the portal could not be read: " + path, e);
        } catch (DocumentException e) {
            throw new IllegalStateException("A font of the portal could not be read: " + path, e);
        }
    }
}
