package org.twinhall.domain.registry;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.twinhall.domain.registry.ImportReport.Remark;

/**
 * A file of published agreements: comma-separated, UTF-8, with the headings of {@link #COLUMNS} in any order.
 *
 * @param rows     those that could be read, each after the one it carries on
 * @param problems why the file cannot be imported; none if it can
 * @param warnings what somebody should look at
 */
record RegistryFile(List<PublishedRow> rows, List<Remark> problems, List<Remark> warnings) {
    static final List<String> COLUMNS = List.of(
            "id",
            "kind",
            "party_a",
            "party_a_level",
            "party_a_subdivision",
            "party_a_country",
            "party_b",
            "party_b_level",
            "party_b_subdivision",
            "party_b_country",
            "signed",
            "status",
            "continues",
            "motivations",
            "themes",
            "focus_as_published",
            "source");

    /**
     * What a file may tell beside: how an agreement carries on the earlier one, since when it is in force and when it ended, and the
     * rest of its sheet. Of lists the parts are set apart by bars.
     */
    static final List<String> OPTIONAL = List.of(
            "link", "in_force_from", "ended", "sdgs", "frameworks", "legal_basis", "languages", "kind_as_published");

    /** In bytes, and in rows. */
    private static final int LARGEST = 15 * 1024 * 1024;

    private static final int MOST_ROWS = 50_000;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    static RegistryFile read(byte[] bytes) {
        if (bytes.length > LARGEST) {
            return refused("file-too-large", "15");
        }
        try {
            var text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return of(text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK ? text : text.substring(1));
        } catch (CharacterCodingException otherEncoding) {
            return refused("not-utf-8");
        } catch (CsvParseException | UncheckedIOException otherFormat) {
            return refused("not-csv");
        }
    }

    private static RegistryFile of(String text) {
        if (text.isBlank()) {
            return refused("empty-file");
        }
        var records = records(text);
        var heading = records.get(0).getFields().stream().map(String::strip).toList();
        var missing =
                COLUMNS.stream().filter(column -> !heading.contains(column)).toList();
        if (!missing.isEmpty()) {
            return refused("missing-columns", String.join(", ", missing));
        }
        if (new HashSet<>(heading).size() < heading.size()) {
            return refused("column-twice");
        }
        if (records.size() - 1 > MOST_ROWS) {
            return refused("too-many-rows", String.valueOf(MOST_ROWS));
        }
        var problems = new ArrayList<Remark>();
        var rows = new ArrayList<PublishedRow>();
        for (var number = 2; number <= records.size(); number++) {
            read(number, heading, records.get(number - 1), problems, rows);
        }
        if (rows.isEmpty() && problems.isEmpty()) {
            return refused("no-rows");
        }
        problems.addAll(namedTwice(rows));
        return new RegistryFile(inOrder(rows, problems), problems, sameFocus(rows));
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
        } catch (java.io.IOException impossible) {
            throw new UncheckedIOException("Reading from memory", impossible);
        }
    }

    private static void read(
            int number, List<String> heading, CsvRecord record, List<Remark> problems, List<PublishedRow> rows) {
        if (record.getFields().stream().allMatch(String::isBlank)) {
            return;
        }
        if (record.getFieldCount() != heading.size()) {
            problems.add(Remark.at(
                    number,
                    null,
                    "cells-missing",
                    String.valueOf(record.getFieldCount()),
                    String.valueOf(heading.size())));
            return;
        }
        Map<String, String> cells = new HashMap<>();
        OPTIONAL.forEach(column -> cells.put(column, ""));
        for (var place = 0; place < heading.size(); place++) {
            cells.put(heading.get(place), record.getField(place).strip());
        }
        var cellReader = new RowReading(number, cells);
        cellReader.row().ifPresent(rows::add);
        problems.addAll(cellReader.problems());
    }

    private static List<Remark> namedTwice(List<PublishedRow> rows) {
        Set<String> seen = new HashSet<>();
        return rows.stream()
                .filter(row -> !seen.add(row.reference()))
                .map(row -> Remark.at(row.row(), "id", "reference-twice", row.reference()))
                .toList();
    }

    /** Each row after the one of this file that it carries on; rows that carry on each other in a ring are left out and named. */
    private static List<PublishedRow> inOrder(List<PublishedRow> rows, List<Remark> problems) {
        Map<String, PublishedRow> byReference = new HashMap<>();
        rows.forEach(row -> byReference.putIfAbsent(row.reference(), row));
        Map<String, PublishedRow> ordered = new LinkedHashMap<>();
        for (var row : rows) {
            Set<PublishedRow> waiting = new LinkedHashSet<>();
            var earlier = row;
            while (earlier != null && !ordered.containsKey(earlier.reference())) {
                if (!waiting.add(earlier)) {
                    problems.add(Remark.at(row.row(), "continues", "continues-itself", row.reference()));
                    waiting.clear();
                    break;
                }
                earlier = earlier.continues() == null ? null : byReference.get(earlier.continues());
            }
            var latestFirst = new ArrayList<>(waiting);
            java.util.Collections.reverse(latestFirst);
            latestFirst.forEach(each -> ordered.put(each.reference(), each));
        }
        return List.copyOf(ordered.values());
    }

    /** One source that says the same of two agreements has often slipped a line: somebody should look. */
    private static List<Remark> sameFocus(List<PublishedRow> rows) {
        Map<List<String>, PublishedRow> first = new HashMap<>();
        List<Remark> warnings = new ArrayList<>();
        for (var row : rows) {
            if (row.focus() == null) {
                continue;
            }
            var same = first.putIfAbsent(List.of(row.source(), row.focus()), row);
            if (same != null) {
                warnings.add(
                        Remark.at(row.row(), "focus_as_published", "same-focus", same.reference(), row.reference()));
            }
        }
        return warnings;
    }

    private static RegistryFile refused(String reason, String... arguments) {
        return new RegistryFile(List.of(), List.of(Remark.at(0, null, reason, arguments)), List.of());
    }
}
