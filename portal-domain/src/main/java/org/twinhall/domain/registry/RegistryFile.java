package org.twinhall.domain.registry;

import java.util.ArrayList;
import java.util.Comparator;
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

    private static final int MOST_ROWS = 50_000;

    static RegistryFile read(byte[] bytes) {
        var table = CsvTable.read(bytes, COLUMNS, OPTIONAL, MOST_ROWS);
        var problems = new ArrayList<>(table.problems());
        var rows = new ArrayList<PublishedRow>();
        for (var row : table.rows()) {
            var cells = new RowReading(row.number(), row.cells());
            cells.row().ifPresent(rows::add);
            problems.addAll(cells.problems());
        }
        problems.sort(Comparator.comparingInt(Remark::row));
        problems.addAll(namedTwice(rows));
        return new RegistryFile(inOrder(rows, problems), problems, sameFocus(rows));
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
}
