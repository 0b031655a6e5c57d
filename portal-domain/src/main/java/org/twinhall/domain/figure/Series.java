package org.twinhall.domain.figure;

import java.util.List;
import org.twinhall.domain.figure.PublishedFigure.Standing;

/**
 * The figures of one series, side by side.
 *
 * @param name    in small letters, such as {@code china-twinnings}
 * @param figures by area, part and day
 */
public record Series(String name, List<PublishedFigure> figures) {
    public Series {
        figures = List.copyOf(figures);
    }

    /** Its shares, those of one whole and day together. */
    public List<Shares> shares() {
        return Shares.among(figures);
    }

    /** Those that are not withdrawn. */
    public List<PublishedFigure> onRecord() {
        return figures.stream()
                .filter(each -> each.standing() != Standing.WITHDRAWN)
                .toList();
    }

    /** Those that are. */
    public List<PublishedFigure> withdrawn() {
        return figures.stream()
                .filter(each -> each.standing() == Standing.WITHDRAWN)
                .toList();
    }

    /** Whether sources say different numbers of one day, and none was chosen. */
    public boolean isDisputed() {
        return figures.stream().anyMatch(each -> each.standing() == Standing.DIFFERS);
    }

    /** Whether sources say different numbers of which nobody can tell whether they are of one day. */
    public boolean isDoubtful() {
        return figures.stream().anyMatch(each -> each.standing() == Standing.MAY_DIFFER);
    }

    /** Whether a count is all that the series tells of its day: a total whose parts no source gives. */
    public boolean isWithoutBreakdown(PublishedFigure figure) {
        var total = figure.figure();
        return total.unit() == Unit.COUNT
                && onRecord().stream()
                        .map(PublishedFigure::figure)
                        .filter(other ->
                                other.unit() == Unit.COUNT && other.asOf().equals(total.asOf()))
                        .allMatch(other -> other.subject().equals(total.subject()));
    }
}
