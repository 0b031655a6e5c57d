package org.twinhall.domain.filing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How an authority's desk did with what was filed with it a first time in some days.
 *
 * @param first   the first of these days
 * @param last    the last of them
 * @param figures in no order
 */
public record DeskReport(LocalDate first, LocalDate last, List<Figure> figures) {
    /** Days are those of the authority; a report counts no more than this many years. */
    static final int YEARS = 100;

    public DeskReport {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
        figures = List.copyOf(figures);
    }

    /**
     * A number of the report.
     *
     * @param part   what it counts
     * @param name   of which; empty if it is of all
     * @param amount how many, or how many days
     */
    public record Figure(String part, String name, BigDecimal amount) {}

    /** How many there are of a part. */
    public long count(String part) {
        return figure(part, "").map(BigDecimal::longValue).orElse(0L);
    }

    /** A part by its names, the most frequent first. */
    public List<Figure> by(String part) {
        return figures.stream()
                .filter(figure -> figure.part().equals(part))
                .sorted((one, other) -> other.amount().compareTo(one.amount()))
                .toList();
    }

    /** Half of what was answered lay at the authority for at most so many days; empty if nothing was answered. */
    public Optional<BigDecimal> daysHere() {
        return figure("days", "here");
    }

    /** Half of what was answered lay at the party for at most so many days, between its rounds; empty if nothing was answered. */
    public Optional<BigDecimal> daysThere() {
        return figure("days", "there");
    }

    private Optional<BigDecimal> figure(String part, String name) {
        return figures.stream()
                .filter(figure -> figure.part().equals(part) && figure.name().equals(name))
                .map(Figure::amount)
                .filter(Objects::nonNull)
                .findFirst();
    }
}
