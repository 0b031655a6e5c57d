package org.twinhall.domain.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.twinhall.domain.government.Platform;
import org.twinhall.domain.people.Seat;
import org.twinhall.domain.registry.CsvTable;
import org.twinhall.domain.registry.CsvTable.Row;
import org.twinhall.domain.registry.ImportReport.Remark;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.domain.shared.InvalidInput.Violation;

/** Takes over a file of figures that others published: whole or not at all. What is on record already stays as it is. */
@ApplicationScoped
@Transactional
public class FigureImport {
    /** The headings that the first row of a file must have, in any order. */
    public static final List<String> COLUMNS = List.of("series", "area", "dimension", "value", "as_of", "source");

    /** The headings that it may have beside. */
    public static final List<String> OPTIONAL_COLUMNS =
            List.of("unit", "denominator", "exactness", "territory", "definition", "language");

    private static final int MOST_ROWS = 2_000;

    /** Fields that a column names otherwise. */
    private static final Map<String, String> HEADINGS = Map.of("asOf", "as_of");

    @Inject
    Platform platform;

    @Inject
    Figures figures;

    @Inject
    FigureKeeping keeping;

    /**
     * Says what the file would bring. Nothing is saved.
     *
     * @param csv the file's bytes
     * @throws org.twinhall.domain.shared.DeedRefused of reason {@code role-missing} for another seat than the operator's
     */
    public FigureReport check(byte[] csv) {
        return read(csv, platform.operator()).report(false);
    }

    /**
     * Takes the file over.
     *
     * @param csv the file's bytes
     * @throws InvalidInput with every problem of every row, if there is one; then nothing was saved
     * @throws org.twinhall.domain.shared.DeedRefused of reason {@code role-missing} for another seat than the operator's
     */
    public FigureReport run(byte[] csv) {
        var by = platform.operator();
        figures.queue();
        var reading = read(csv, by);
        if (!reading.problems.isEmpty()) {
            throw new InvalidInput(reading.problems.stream()
                    .map(problem -> new Violation(problem.field(), problem.reason(), problem.arguments()))
                    .toList());
        }
        reading.fresh.keySet().forEach(keeping::keep);
        return reading.report(true);
    }

    private Reading read(byte[] csv, Seat by) {
        var table = CsvTable.read(csv, COLUMNS, OPTIONAL_COLUMNS, MOST_ROWS);
        var reading = new Reading(
                figures.all(),
                figures.withdrawals().stream().map(FigureWithdrawal::figureId).collect(Collectors.toSet()));
        reading.problems.addAll(table.problems());
        table.rows().forEach(row -> {
            try {
                reading.take(row.number(), keeping.figure(FigureKeeping.said(form(row)), by));
            } catch (InvalidInput wrong) {
                wrong.violations().forEach(each -> reading.problems.add(remark(row.number(), each)));
            }
        });
        reading.problems.sort(Comparator.comparingInt(Remark::row));
        return reading;
    }

    private static Remark remark(int row, Violation wrong) {
        return new Remark(row, HEADINGS.getOrDefault(wrong.field(), wrong.field()), wrong.reason(), wrong.arguments());
    }

    private static FigureForm form(Row row) {
        var cells = row.cells();
        return new FigureForm(
                cells.get("series"),
                cells.get("area"),
                cells.get("territory"),
                cells.get("dimension"),
                cells.get("value"),
                cells.get("unit"),
                cells.get("denominator"),
                cells.get("exactness"),
                cells.get("as_of"),
                cells.get("definition"),
                cells.get("source"),
                cells.get("language"));
    }

    /** What the rows read so far come to. */
    private static final class Reading {
        private final List<Figure> onRecord;
        private final Set<UUID> withdrawn;
        private final Map<Figure, Integer> fresh = new LinkedHashMap<>();
        private final List<Remark> problems = new ArrayList<>();
        private final List<Remark> warnings = new ArrayList<>();
        private int rows;
        private int known;

        Reading(List<Figure> onRecord, Set<UUID> withdrawn) {
            this.onRecord = onRecord;
            this.withdrawn = withdrawn;
        }

        void take(int row, Figure figure) {
            rows++;
            for (var earlier : fresh.entrySet()) {
                if (FigureKeeping.isTheSame(earlier.getKey(), figure)) {
                    problems.add(Remark.at(row, null, "figure-twice", String.valueOf(earlier.getValue())));
                    return;
                }
            }
            var same = onRecord.stream()
                    .filter(other -> FigureKeeping.isTheSame(other, figure))
                    .findFirst();
            if (same.isPresent()) {
                known++;
                if (withdrawn.contains(same.get().id())) {
                    warnings.add(Remark.at(row, null, "figure-was-withdrawn"));
                }
                return;
            }
            fresh.put(figure, row);
            onRecord.stream()
                    .filter(other -> !withdrawn.contains(other.id()))
                    .filter(other -> other.subject().equals(figure.subject())
                            && other.asOf().equals(figure.asOf()))
                    .filter(other -> other.differsFrom(figure))
                    .map(other -> Remark.at(
                            row,
                            "value",
                            other.isOfTheSourceOf(figure) ? "its-source-said-otherwise" : "another-source-differs",
                            other.value().toPlainString(),
                            other.source()))
                    .forEach(warnings::add);
        }

        FigureReport report(boolean saved) {
            return new FigureReport(rows, fresh.size(), known, problems, warnings, saved);
        }
    }
}
