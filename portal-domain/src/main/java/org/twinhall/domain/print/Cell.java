package org.twinhall.domain.print;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands in one column of a row.
 *
 * @param language ISO 639-1 code of its words, or null if it is the document's
 * @param lines    from top to bottom; may be empty
 */
public record Cell(String language, List<Line> lines) {
    public Cell {
        lines = List.copyOf(lines);
    }

    /** A cell in the document's language. */
    public static Cell of(String text, Style style) {
        return new Cell(null, List.of(new Line(text, style)));
    }

    /** A cell of a heading and a text of several paragraphs, as a clause is. */
    public static Cell of(String language, String heading, String text) {
        var lines = new ArrayList<Line>();
        lines.add(new Line(heading, Style.STRONG));
        text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> new Line(line.strip(), Style.TEXT))
                .forEach(lines::add);
        return new Cell(language, lines);
    }
}
