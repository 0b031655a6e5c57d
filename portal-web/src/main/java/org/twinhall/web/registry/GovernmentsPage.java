package org.twinhall.web.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.twinhall.domain.registry.GovernmentQuery;
import org.twinhall.domain.registry.RegistrySearch;
import org.twinhall.domain.registry.RegistrySearch.FoundGovernments;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.spi.country.PartyLevel;
import org.twinhall.web.page.Language;
import org.twinhall.web.page.Words;
import org.twinhall.web.problem.Problem.FieldProblem;
import org.twinhall.web.problem.Problems;
import org.twinhall.web.registry.Directory.Line;

/** The directory of governments. Each of its states has its own address; it keeps nothing between two requests. */
@Named
@RequestScoped
public class GovernmentsPage {
    private static final int STRETCH = 50;

    @Inject
    RegistrySearch search;

    @Inject
    Directory directory;

    @Inject
    RegistryWords registryWords;

    @Inject
    Words words;

    @Inject
    Language language;

    private String q;
    private String country;
    private String level;
    private String subdivision;
    private String cursor;
    private FoundGovernments found = new FoundGovernments(List.of(), null, 0);
    private List<Line> lines = List.of();
    private List<FieldProblem> wrong = List.of();
    private Map<String, String> countries = Map.of();

    /** Searches; what cannot be looked for is said on the page and nothing is found. */
    public void load() {
        countries = named();
        try {
            found = search.governments(
                    GovernmentQuery.read(q, country, level, subdivision), Cursors.government(cursor), STRETCH);
            lines = directory.lines(found.governments());
        } catch (InvalidInput refused) {
            wrong = Problems.of(refused, language.getLocale()).violations();
        }
    }

    private Map<String, String> named() {
        var sorted = new TreeMap<String, String>(Collator.getInstance(language.getLocale()));
        search.countries()
                .forEach(code -> sorted.put(
                        words.country(code).isEmpty() ? registryWords.withoutCountry() : words.country(code), code));
        return sorted;
    }

    /** Those that can be chosen, by the reader's names for them. */
    public List<Choice> getCountries() {
        return countries.entrySet().stream()
                .map(each -> new Choice(
                        each.getValue(), each.getKey(), each.getValue().equalsIgnoreCase(country)))
                .toList();
    }

    /** Those that can be chosen. */
    public List<Choice> getLevels() {
        return Arrays.stream(PartyLevel.values())
                .map(each -> new Choice(
                        AgreementJson.published(each),
                        registryWords.level(each),
                        AgreementJson.published(each).equals(level)))
                .toList();
    }

    private Map<String, String> filters() {
        var filters = new LinkedHashMap<String, String>();
        filters.put("q", q);
        filters.put("country", country);
        filters.put("level", level);
        filters.put("subdivision", subdivision);
        filters.values().removeIf(value -> value == null || value.isBlank());
        return filters;
    }

    private static String address(String page, Map<String, String> parameters) {
        return parameters.isEmpty()
                ? page
                : parameters.entrySet().stream()
                        .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", page + "?", ""));
    }

    /** The address of all that was found, with the same columns, as a file for spreadsheets. */
    public String getFile() {
        return address("/governments/file", filters());
    }

    /** The address of the same stretch for machines. */
    public String getMachines() {
        var filters = filters();
        filters.put("limit", String.valueOf(STRETCH));
        if (cursor != null && !cursor.isBlank()) {
            filters.put("cursor", cursor);
        }
        return address("/api/v1/governments", filters);
    }

    /** The address of the next stretch; null at the end. */
    public String getNext() {
        if (found.next() == null) {
            return null;
        }
        var filters = filters();
        filters.put("cursor", Cursors.text(found.next()));
        return address("/governments", filters);
    }

    /** The address of the first stretch; null if this is it. */
    public String getFirst() {
        return cursor == null || cursor.isBlank() ? null : address("/governments", filters());
    }

    /** The state or region that narrows the list, as the reader calls it; null if none does. */
    public String getShownSubdivision() {
        return subdivision == null || subdivision.isBlank() || !wrong.isEmpty()
                ? null
                : registryWords.subdivision(subdivision.strip());
    }

    /** The address of the list without that. */
    public String getWithoutSubdivision() {
        var filters = filters();
        filters.remove("subdivision");
        return address("/governments", filters);
    }

    public List<Line> getLines() {
        return lines;
    }

    public List<FieldProblem> getWrong() {
        return wrong;
    }

    /** All that were found, counted up to {@link RegistrySearch#COUNTED}. */
    public int getTotal() {
        return Math.min(found.total(), RegistrySearch.COUNTED);
    }

    public boolean isMore() {
        return found.total() > RegistrySearch.COUNTED;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level;
    }

    public String getSubdivision() {
        return subdivision;
    }

    public void setSubdivision(String subdivision) {
        this.subdivision = subdivision;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
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
