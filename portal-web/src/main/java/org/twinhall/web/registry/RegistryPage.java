package org.twinhall.web.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.twinhall.domain.agreement.AgreementKind;
import org.twinhall.domain.agreement.AgreementStatus;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.government.Governments;
import org.twinhall.domain.registry.RegistryOrder;
import org.twinhall.domain.registry.RegistryQuery;
import org.twinhall.domain.registry.RegistrySearch;
import org.twinhall.domain.registry.RegistrySearch.Found;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.web.page.Language;
import org.twinhall.web.page.Words;
import org.twinhall.web.problem.Problem.FieldProblem;
import org.twinhall.web.problem.Problems;

/** The search page. Each of its states has its own address; it keeps nothing between two requests. */
@Named
@RequestScoped
public class RegistryPage {
    private static final int STRETCH = 20;

    @Inject
    RegistrySearch search;

    @Inject
    Governments governments;

    @Inject
    RegistryWords registryWords;

    @Inject
    Words words;

    @Inject
    Language language;

    private String q;
    private String country;
    private String kind;
    private String status;
    private String theme;
    private String party;
    private String decade;
    private String sort;
    private String cursor;
    private RegistryOrder order = RegistryOrder.NEWEST;
    private Found found = new Found(List.of(), null, 0);
    private List<EntryRow> rows = List.of();
    private List<Facet> facets = List.of();
    private List<FieldProblem> wrong = List.of();

    /** Searches; what cannot be looked for is said on the page and nothing is found. */
    public void load() {
        try {
            var query = RegistryQuery.read(q, country, kind, status, theme, party, decade);
            order = RegistryOrder.read(sort, query);
            found = search.agreements(query, order, Cursors.position(cursor, order), STRETCH);
            rows = registryWords.entries(found.hits());
            facets = facets(query);
        } catch (InvalidInput refused) {
            wrong = Problems.of(refused, language.getLocale()).violations();
        }
    }

    private List<Facet> facets(RegistryQuery query) {
        var counts = search.facets(query);
        return List.of(
                facet("country", counts.countries(), Function.identity(), words::country),
                facet(
                        "kind",
                        counts.kinds(),
                        RegistryPage::published,
                        name -> registryWords.kind(AgreementKind.valueOf(name))),
                facet(
                        "status",
                        counts.statuses(),
                        RegistryPage::published,
                        name -> registryWords.status(AgreementStatus.valueOf(name))),
                facet("theme", counts.themes(), Function.identity(), registryWords::theme),
                facet("decade", inTime(counts.decades()), Function.identity(), this::decade));
    }

    /** Decades are read as time runs, the newest first. */
    private static Map<String, Long> inTime(Map<String, Long> counts) {
        var inTime = new TreeMap<String, Long>(Comparator.reverseOrder());
        inTime.putAll(counts);
        return inTime;
    }

    private String decade(String first) {
        return first + "–" + (Integer.parseInt(first) + 9);
    }

    /** The name of an enum as publications write it. */
    private static String published(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Facet facet(
            String filter, Map<String, Long> counts, Function<String, String> value, Function<String, String> word) {
        var chosen = filters().get(filter);
        return new Facet(
                filter,
                counts.entrySet().stream()
                        .map(each -> new Choice(
                                word.apply(each.getKey()),
                                each.getValue(),
                                addressWith(filter, value.apply(each.getKey())),
                                value.apply(each.getKey()).equalsIgnoreCase(chosen)))
                        .toList());
    }

    /** What is set, by the name it has in the address. */
    private Map<String, String> filters() {
        var filters = new LinkedHashMap<String, String>();
        filters.put("q", q);
        filters.put("country", country);
        filters.put("kind", kind);
        filters.put("status", status);
        filters.put("theme", theme);
        filters.put("party", party);
        filters.put("decade", decade);
        filters.put("sort", sort);
        filters.values().removeIf(value -> value == null || value.isBlank());
        return filters;
    }

    private String addressWith(String name, String value) {
        var filters = filters();
        filters.remove(name);
        if (value != null) {
            filters.put(name, value);
        }
        return address(filters);
    }

    private static String address(Map<String, String> parameters) {
        return address("/registry", parameters);
    }

    private static String address(String page, Map<String, String> parameters) {
        return parameters.isEmpty()
                ? page
                : parameters.entrySet().stream()
                        .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", page + "?", ""));
    }

    /** The address of all that was found, in the order of the list, as a file for spreadsheets. */
    public String getFile() {
        return address("/registry/file", filters());
    }

    /** The address of the own room, where this search can be kept. */
    public String getKeeping() {
        var search = address("", filters());
        return "/me?search=" + URLEncoder.encode(search.replaceFirst("^\\?", ""), StandardCharsets.UTF_8) + "#searches";
    }

    /** Whether that file ends before the list does. */
    public boolean isFileShort() {
        return found.total() > RegistrySearch.COUNTED;
    }

    /** The address of the same stretch of the list for machines. */
    public String getMachines() {
        var filters = filters();
        if (cursor != null) {
            filters.put("cursor", cursor);
        }
        return address("/api/v1/agreements", filters);
    }

    /** The filters that are set, each with the address without it. */
    public List<Chip> getChips() {
        var chips = new ArrayList<Chip>();
        filters().forEach((name, value) -> {
            if (!name.equals("q") && !name.equals("sort")) {
                chips.add(new Chip(name, word(name, value), addressWith(name, null)));
            }
        });
        return chips;
    }

    private String word(String filter, String value) {
        if (!wrong.isEmpty()) {
            return value;
        }
        return switch (filter) {
            case "country" -> words.country(value.toUpperCase(Locale.ROOT));
            case "kind" -> registryWords.kind(AgreementKind.published(value).orElseThrow());
            case "status" ->
                registryWords.status(AgreementStatus.published(value).orElseThrow());
            case "theme" -> registryWords.theme(value.strip());
            case "decade" -> decade(value.strip());
            default -> government(value);
        };
    }

    private String government(String id) {
        return governments
                .find(UUID.fromString(id.strip()))
                .map((Government government) -> registryWords.name(government))
                .orElse(id);
    }

    /** The filters that the search form must not lose. */
    public List<Map.Entry<String, String>> getKept() {
        return filters().entrySet().stream()
                .filter(each -> !each.getKey().equals("q"))
                .toList();
    }

    public List<EntryRow> getRows() {
        return rows;
    }

    public List<Facet> getFacets() {
        return facets;
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

    /** The address of the next stretch; null at the end. */
    public String getNext() {
        return found.next() == null ? null : addressWith("cursor", Cursors.text(found.next()));
    }

    /** The address of the first stretch; null if this is it. */
    public String getFirst() {
        return cursor == null ? null : address(filters());
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

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }

    public String getParty() {
        return party;
    }

    public void setParty(String party) {
        this.party = party;
    }

    public String getDecade() {
        return decade;
    }

    public void setDecade(String decade) {
        this.decade = decade;
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = sort;
    }

    /** The orders there are, each with the address of this list in it; by relevance only if there are words. */
    public List<Sorting> getSortings() {
        return Arrays.stream(RegistryOrder.values())
                .filter(each -> each != RegistryOrder.RELEVANCE || (q != null && !q.isBlank()))
                .map(each -> new Sorting(each.name(), addressWith("sort", each.published()), each == order))
                .toList();
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }

    /**
     * A filter and what it can be set to.
     *
     * @param name as in the address, and in the key of its words
     */
    public record Facet(String name, List<Choice> choices) {
        public Facet {
            choices = List.copyOf(choices);
        }
    }

    /**
     * One value of a filter.
     *
     * @param word    in the reader's language
     * @param count   how many it leaves
     * @param address of the page with it set
     * @param chosen  whether it is set now
     */
    public record Choice(String word, long count, String address, boolean chosen) {}

    /**
     * A filter that is set.
     *
     * @param name    as in the address, and in the key of its words
     * @param word    its value in the reader's language
     * @param without the address without it
     */
    public record Chip(String name, String word, String without) {}

    /**
     * An order of the list.
     *
     * @param name    in the key of its words
     * @param address of the list in it
     * @param chosen  whether it is in it now
     */
    public record Sorting(String name, String address, boolean chosen) {}
}
