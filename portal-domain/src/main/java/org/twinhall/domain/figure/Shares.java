package org.twinhall.domain.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.twinhall.domain.figure.PublishedFigure.Standing;
import org.twinhall.domain.shared.EdtfDate;

/**
 * Shares of one whole, of one day, that can be held against each other.
 *
 * @param denominator of what they are shares
 * @param sum         of the parts, as they are printed
 * @param verdict     whether a chart of them would be true
 */
public record Shares(String denominator, EdtfDate asOf, List<PublishedFigure> parts, BigDecimal sum, Verdict verdict) {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    public Shares {
        parts = List.copyOf(parts);
    }

    /** Whether a chart of shares would be true. */
    public enum Verdict {
        /** They are no more than the whole. */
        DRAWN,
        /** Together they are more than the whole: they overlap, or are shares of different wholes. */
        MORE_THAN_THE_WHOLE,
        /** Of one of them sources say different numbers, and none was chosen. */
        SOURCES_DIFFER
    }

    /** Whether the sum is only as exact as its parts, one of which is not. */
    public boolean isRough() {
        return parts.stream().anyMatch(part -> part.figure().exactness() != Exactness.EXACT);
    }

    /** The shares among these figures, those of one whole and day together. */
    static List<Shares> among(List<PublishedFigure> figures) {
        var together = new LinkedHashMap<List<String>, List<PublishedFigure>>();
        figures.stream()
                .filter(each -> each.figure().unit() == Unit.PERCENT && each.stands())
                .forEach(each -> together.computeIfAbsent(whole(each.figure()), key -> new ArrayList<>())
                        .add(each));
        return together.values().stream().map(Shares::of).toList();
    }

    private static List<String> whole(Figure figure) {
        return List.of(
                Figure.folded(figure.denominator().orElseThrow()), figure.asOf().text());
    }

    private static Shares of(List<PublishedFigure> all) {
        var first = all.get(0).figure();
        var disputed = all.stream()
                .anyMatch(each -> each.standing() == Standing.DIFFERS || each.standing() == Standing.MAY_DIFFER);
        var parts = disputed ? all : said(all);
        var sum = parts.stream().map(each -> each.figure().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        var verdict = disputed
                ? Verdict.SOURCES_DIFFER
                : sum.compareTo(WHOLE) > 0 ? Verdict.MORE_THAN_THE_WHOLE : Verdict.DRAWN;
        return new Shares(first.denominator().orElseThrow(), first.asOf(), parts, sum, verdict);
    }

    /** What two sources say alike is one part. */
    private static List<PublishedFigure> said(List<PublishedFigure> all) {
        var once = new LinkedHashMap<List<String>, PublishedFigure>();
        all.forEach(each -> once.putIfAbsent(each.figure().subject(), each));
        return List.copyOf(once.values());
    }
}
