package org.twinhall.domain.registry;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table as a file for spreadsheets: UTF-8 that says so, commas between the cells. */
public final class CsvSheet {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvSheet() {}

    /**
     * The file.
     *
     * @param rows the headings first
     */
    public static byte[] of(List<List<String>> rows) {
        var text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (var csv = CsvWriter.builder().build(text)) {
            rows.forEach(
                    row -> csv.writeRecord(row.stream().map(CsvSheet::harmless).toList()));
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A spreadsheet would reckon with a cell that begins like a formula, and titles are typed by anybody. */
    private static String harmless(String cell) {
        return cell.matches("(?s)[=+\\-@\t\r].*") ? "'" + cell : cell;
    }
}
