package org.twinhall.domain.registry;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinhall.domain.registry.ImportReport.Remark;

/**
 * A table that somebody sent: comma-separated, UTF-8, its first row naming the columns in any order.
 *
 * @param rows     those that have as many cells as the first row has
 * @param problems those that have not, or why there is no table
 */
public record CsvTable(List<Row> rows, List<Remark> problems) {
    private static final int LARGEST = 15 * 1024 * 1024;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    public CsvTable {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /**
     * Reads a file.
     *
     * @param columns  that it must have
     * @param optional those that it may have; where it has not, their cells are empty
     * @param mostRows below the first
     */
    public static CsvTable read(byte[] bytes, List<String> columns, List<String> optional, int mostRows) {
        if (bytes.length > LARGEST) {
            return refused("file-too-large", "15");
        }
        try {
            var text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return of(
                    text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK ? text : text.substring(1),
                    columns,
                    optional,
                    mostRows);
        } catch (CharacterCodingException otherEncoding) {
            return refused("not-utf-8");
        } catch (CsvParseException | UncheckedIOException otherFormat) {
            return refused("not-csv");
        }
    }

    private static CsvTable of(String text, List<String> columns, List<String> optional, int mostRows) {
        if (text.isBlank()) {
            return refused("empty-file");
        }
        var records = records(text);
        var heading = records.get(0).getFields().stream().map(String::strip).toList();
        var missing =
                columns.stream().filter(column -> !heading.contains(column)).toList();
        if (!missing.isEmpty()) {
            return refused("missing-columns", String.join(", ", missing));
        }
        if (new HashSet<>(heading).size() < heading.size()) {
            return refused("column-twice");
        }
        if (records.size() - 1 > mostRows) {
            return refused("too-many-rows", String.valueOf(mostRows));
        }
        var problems = new ArrayList<Remark>();
        var rows = new ArrayList<Row>();
        for (var number = 2; number <= records.size(); number++) {
            read(number, heading, optional, records.get(number - 1), problems).ifPresent(rows::add);
        }
        return rows.isEmpty() && problems.isEmpty() ? refused("no-rows") : new CsvTable(rows, problems);
    }

    private static List<CsvRecord> records(String text) {
        // Empty lines are rows to a spreadsheet; rows shorter or longer than the heading are named, not refused as a
        // whole.
        try (var reader = CsvReader.builder()
                .skipEmptyLines(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            return reader.stream().toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException("Reading from memory", impossible);
        }
    }

    private static Optional<Row> read(
            int number, List<String> heading, List<String> optional, CsvRecord record, List<Remark> problems) {
        if (record.getFields().stream().allMatch(String::isBlank)) {
            return Optional.empty();
        }
        if (record.getFieldCount() != heading.size()) {
            problems.add(Remark.at(
                    number,
                    null,
                    "cells-missing",
                    String.valueOf(record.getFieldCount()),
                    String.valueOf(heading.size())));
            return Optional.empty();
        }
        Map<String, String> cells = new HashMap<>();
        optional.forEach(column -> cells.put(column, ""));
        for (var place = 0; place < heading.size(); place++) {
            cells.put(heading.get(place), record.getField(place).strip());
        }
        return Optional.of(new Row(number, cells));
    }

    private static CsvTable refused(String reason, String... arguments) {
        return new CsvTable(List.of(), List.of(Remark.at(0, null, reason, arguments)));
    }

    /**
     * A row.
     *
     * @param number counted as a spreadsheet does: the heading is row 1
     * @param cells  by their headings, without spaces around them
     */
    public record Row(int number, Map<String, String> cells) {
        public Row {
            cells = Map.copyOf(cells);
        }
    }
}
