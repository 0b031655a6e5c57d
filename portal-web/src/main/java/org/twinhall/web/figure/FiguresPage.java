package org.twinhall.web.figure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.twinhall.domain.figure.FigureReading;
import org.twinhall.domain.figure.Series;
import org.twinhall.web.page.Language;

/** What sources count of twinnings, for everybody. Each of its states has its own address; it keeps nothing between two requests. */
@Named
@RequestScoped
public class FiguresPage {
    @Inject
    FigureReading reading;

    @Inject
    FigureWords words;

    @Inject
    Language language;

    private String series;
    private String area;
    private List<Series> all = List.of();
    private List<SeriesView> views = List.of();

    /** Without a series and an area all series are named; with one of them their figures are shown. */
    public void load() {
        all = reading.series(null, null);
        views = (filters().isEmpty() ? all : reading.series(series, area))
                .stream()
                        .map(filters().isEmpty() ? words::heading : words::view)
                        .sorted(Comparator.comparing(SeriesView::title, Collator.getInstance(language.getLocale())))
                        .toList();
    }

    /** Whether all series are named, and no figures shown. */
    public boolean isOverview() {
        return filters().isEmpty();
    }

    /** Whether what this registry holds stands beside a figure that is shown. */
    public boolean isHolding() {
        return !isOverview() && views.stream().anyMatch(SeriesView::isHolding);
    }

    /** The series that can be chosen. */
    public List<Choice> getSeriesChoices() {
        var titles = new TreeMap<String, String>(Collator.getInstance(language.getLocale()));
        all.forEach(each -> titles.put(words.series(each.name()), each.name()));
        return choices(titles, series);
    }

    /** The areas that can be chosen. */
    public List<Choice> getAreaChoices() {
        var names = new TreeMap<String, String>(Collator.getInstance(language.getLocale()));
        all.stream()
                .flatMap(each -> each.figures().stream())
                .forEach(each -> names.put(
                        words.area(each.figure()).words(), each.figure().area()));
        return choices(names, area);
    }

    private static List<Choice> choices(Map<String, String> named, String chosen) {
        return named.entrySet().stream()
                .map(each -> new Choice(
                        each.getValue(), each.getKey(), each.getValue().equalsIgnoreCase(chosen)))
                .toList();
    }

    private Map<String, String> filters() {
        var filters = new LinkedHashMap<String, String>();
        filters.put("series", series);
        filters.put("area", area);
        filters.values().removeIf(value -> value == null || value.isBlank());
        return filters;
    }

    private String address(String page) {
        return filters().isEmpty()
                ? page
                : filters().entrySet().stream()
                        .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", page + "?", ""));
    }

    /** The address of what is shown, as a file for spreadsheets that an import takes too. */
    public String getFile() {
        return address("/api/v1/figures/table");
    }

    /** The address of the same for machines. */
    public String getMachines() {
        return address("/api/v1/figures");
    }

    public List<SeriesView> getViews() {
        return views;
    }

    public String getSeries() {
        return series;
    }

    public void setSeries(String series) {
        this.series = series;
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }

    /**
     * A value of a filter.
     *
     * @param value  as in the address
     * @param word   in the reader's language
     * @param chosen whether it is set now
     */
    public record Choice(String value, String word, boolean chosen) {}
}
