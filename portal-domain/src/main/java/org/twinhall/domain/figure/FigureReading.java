package org.twinhall.domain.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.twinhall.domain.shared.EdtfDate;
import org.twinhall.domain.shared.NoSuchRecord;

/** The published figures, for everybody. */
@ApplicationScoped
@Transactional
public class FigureReading {
    @Inject
    Figures figures;

    @Inject
    Holdings holdings;

    /**
     * The series, each with its figures side by side.
     *
     * @param series its name; null or blank for all of them
     * @param area   as the figures have it, whatever the capitals; null or blank for all of them. What stands elsewhere is left out
     *               afterwards, so that it changes nothing of how the rest stands
     */
    public List<Series> series(String series, String area) {
        var all = blank(series) ? figures.all() : figures.ofSeries(series.strip());
        var together = new LinkedHashMap<String, List<PublishedFigure>>();
        sideBySide().of(all).stream()
                .filter(each ->
                        blank(area) || Figure.folded(each.figure().area()).equals(Figure.folded(area.strip())))
                .forEach(each -> together.computeIfAbsent(each.figure().series(), name -> new ArrayList<>())
                        .add(each));
        return together.entrySet().stream()
                .map(each -> new Series(each.getKey(), each.getValue()))
                .toList();
    }

    /**
     * One figure, in its place.
     *
     * @throws NoSuchRecord if there is none
     */
    public PublishedFigure figure(UUID id) {
        var asked = figures.find(id).orElseThrow(() -> new NoSuchRecord("figure"));
        return sideBySide().of(figures.ofSeries(asked.series())).stream()
                .filter(each -> each.figure().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private SideBySide sideBySide() {
        return new SideBySide(figures.withdrawals(), figures.choices());
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    /**
     * What this registry itself holds on the day of a figure: another measure, told beside it.
     *
     * @param asOf  the last day it may be is taken, today if that lies ahead
     * @param today the reader's day
     * @return empty if the day is not known
     */
    public Optional<Held> held(EdtfDate asOf, Optional<String> territory, LocalDate today) {
        return asOf.last().map(last -> {
            var day = last.isAfter(today) ? today : last;
            return Held.of(day, territory, holdings.published(territory));
        });
    }
}
