package org.twinhall.domain.registry.intake;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A file that somebody brought, and how far it is.
 *
 * @param fileName as it was called
 * @param form     {@code CSV} or {@code XLSX}
 * @param encoding of its letters; empty where the form says it
 * @param between  what stands between its cells; empty where the form says it
 * @param headings the first row
 * @param mapping  what the columns are; before somebody said so, what the headings suggest or what was said of the same headings before
 * @param stale    whether somebody chose since it was checked
 * @param problem  why it was not undone, message key after {@code refused.}; or null
 * @param counts   how many rows are in which state
 * @param governments how many would be new, or came in
 */
public record ImportRun(
        UUID id,
        String fileName,
        String form,
        String encoding,
        String between,
        List<String> headings,
        RunState state,
        Mapping mapping,
        boolean stale,
        String problem,
        Instant madeAt,
        Map<RowState, Integer> counts,
        int governments) {

    public ImportRun {
        headings = List.copyOf(headings);
        counts = Map.copyOf(counts);
    }

    /** How many rows are in that state. */
    public int count(RowState rows) {
        return counts.getOrDefault(rows, 0);
    }

    /** All rows of the file. */
    public int rows() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How much of the work in the background is done, from 0 to 100. */
    public int progress() {
        var all = count(RowState.READY) + count(RowState.TAKEN);
        return all == 0 ? 100 : (int) (count(RowState.TAKEN) * 100L / all);
    }

    /** The field of a column; empty if it is none. */
    public Optional<Field> field(int column) {
        return mapping.columns().entrySet().stream()
                .filter(each -> each.getValue() == column)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
