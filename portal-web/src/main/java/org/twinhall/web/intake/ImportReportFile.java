package org.twinhall.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.twinhall.domain.registry.CsvSheet;
import org.twinhall.domain.registry.intake.ImportAssistant;
import org.twinhall.domain.registry.intake.RowState;

/** The rows of a run with what is said of them, as a file for spreadsheets. Cells that begin like a formula are made harmless there. */
@RequestScoped
public class ImportReportFile {
    private static final int STRETCH = 5000;

    @Inject
    ImportAssistant assistant;

    @Inject
    IntakeWords words;

    /** Every row in the order of the file. */
    byte[] of(UUID id) {
        var run = assistant.run(id);
        List<List<String>> rows = new ArrayList<>();
        var headings = new ArrayList<>(List.of("row", "state", "remarks", "reference"));
        headings.addAll(run.headings());
        rows.add(headings);
        for (var after = 0; ; ) {
            var stretch = assistant.lines(id, EnumSet.copyOf(Arrays.asList(RowState.values())), false, after, STRETCH);
            if (stretch.isEmpty()) {
                return CsvSheet.of(rows);
            }
            for (var line : stretch) {
                var cells = new ArrayList<>(List.of(
                        String.valueOf(line.number()),
                        line.state().word(),
                        line.remarks().stream().map(words::remark).collect(Collectors.joining(" · ")),
                        line.onRecord() == null ? "" : line.onRecord()));
                cells.addAll(line.cells());
                rows.add(cells);
            }
            after = stretch.get(stretch.size() - 1).number();
        }
    }
}
