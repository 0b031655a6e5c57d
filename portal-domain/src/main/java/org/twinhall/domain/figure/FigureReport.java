package org.twinhall.domain.figure;

import java.util.List;
import org.twinhall.domain.registry.ImportReport.Remark;

/**
 * What a file of figures would bring, or has brought.
 *
 * @param rows     how many rows it has below its headings
 * @param fresh    how many of them are new
 * @param known    how many were on record before; they stay as they are
 * @param problems why the file cannot be taken over; none if it can
 * @param warnings what somebody should look at; the file can be taken over all the same
 * @param saved    whether the new ones are on record now
 */
public record FigureReport(
        int rows, int fresh, int known, List<Remark> problems, List<Remark> warnings, boolean saved) {
    public FigureReport {
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
    }

    /** Whether it can be taken over as it is. */
    public boolean isClean() {
        return problems.isEmpty();
    }
}
