package org.twinhall.domain.registry.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.twinhall.domain.registry.intake.SheetFile.Form;
import org.twinhall.domain.registry.intake.SheetFile.Line;

/** Reads cells with something between them: a comma, a semicolon or a tab, whichever the first row has most of. */
final class CsvReading {
    private static final String SEPARATORS = ",;\t";

    private CsvReading() {}

    static SheetFile read(byte[] bytes) {
        var letters = Letters.of(bytes);
        if (letters.text().isBlank()) {
            throw SheetFile.wrong("empty-file");
        }
        var between = between(letters.text());
        try (var reader = CsvReader.builder()
                .fieldSeparator(between)
                .skipEmptyLines(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(letters.text())) {
            List<String> headings = null;
            var lines = new ArrayList<Line>();
            var number = 0;
            for (var record : reader) {
                number++;
                var cells = record.getFields();
                SheetFile.requireSize(number, cells);
                if (headings == null) {
                    headings = cells.stream().map(String::strip).toList();
                } else if (!cells.stream().allMatch(String::isBlank)) {
                    lines.add(new Line(number, List.copyOf(cells)));
                    SheetFile.requireRows(lines.size());
                }
            }
            return new SheetFile(Form.CSV, letters.encoding(), String.valueOf(between), headings, List.copyOf(lines));
        } catch (CsvParseException | UncheckedIOException otherwise) {
            var reason = isOpen(letters.text()) ? "ends-in-the-middle" : "not-csv";
            throw (RuntimeException) SheetFile.wrong(reason).initCause(otherwise);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Reading from memory", impossible);
        }
    }

    /** Whether a quotation mark was opened that nobody closes. */
    private static boolean isOpen(String text) {
        return text.chars().filter(letter -> letter == '"').count() % 2 == 1;
    }

    private static char between(String text) {
        var counts = new int[SEPARATORS.length()];
        var quoted = false;
        for (var at = 0; at < text.length(); at++) {
            var letter = text.charAt(at);
            if (letter == '"') {
                quoted = !quoted;
            } else if (!quoted && (letter == '\n' || letter == '\r')) {
                break;
            } else if (!quoted && SEPARATORS.indexOf(letter) >= 0) {
                counts[SEPARATORS.indexOf(letter)]++;
            }
        }
        var most = 0;
        for (var which = 1; which < counts.length; which++) {
            most = counts[which] > counts[most] ? which : most;
        }
        if (counts[most] >= SheetFile.MOST_COLUMNS) {
            throw SheetFile.wrong("too-many-columns", "1", String.valueOf(SheetFile.MOST_COLUMNS));
        }
        return SEPARATORS.charAt(most);
    }
}
