package org.twinhall.web.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.twinhall.domain.agreement.AgreementStatus;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.registry.RegistryQuery;
import org.twinhall.domain.registry.RegistrySearch;
import org.twinhall.domain.registry.RegistrySearch.Found;
import org.twinhall.domain.registry.TerritoryReading;
import org.twinhall.domain.registry.TerritoryReading.Share;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.spi.country.PartyLevel;
import org.twinhall.web.page.Language;
import org.twinhall.web.problem.Problem.FieldProblem;
import org.twinhall.web.problem.Problems;

/** What the governments of the seat's territory signed. Each state of the page has its own address; it keeps nothing. */
@Named
@RequestScoped
public class TerritoryPage {
    private static final int STRETCH = 20;
    /** A country has thousands of municipalities: the table names those with most, the field finds any. */
    private static final int SHARES_SHOWN = 30;

    @Inject
    TerritoryReading territory;

    @Inject
    RegistryWords registryWords;

    @Inject
    Language language;

    private String q;
    private String party;
    private String status;
    private String cursor;
    private Government overseer;
    private List<Share> shares = List.of();
    private List<EntryRow> rows = List.of();
    private Found found = new Found(List.of(), null, 0);
    private List<FieldProblem> wrong = List.of();

    /** Not found if the seat oversees nobody; what cannot be looked for is said on the page and nothing is found. */
    public void load() {
        overseer = territory.required();
        shares = territory.shares();
        try {
            found = territory.agreements(query(), Cursors.position(cursor), STRETCH);
            rows = registryWords.entries(found.hits(), agreement -> TerritorySheetPage.address(agreement, overseer));
        } catch (InvalidInput refused) {
            wrong = Problems.of(refused, language.getLocale()).violations();
        }
    }

    private RegistryQuery query() {
        return RegistryQuery.read(q, null, null, status, null, party);
    }

    public Government getOverseer() {
        return overseer;
    }

    /** A ministry's territory is its country; a state's is its own. */
    public boolean isCountry() {
        return overseer.level() == PartyLevel.NATIONAL;
    }

    /** Those with most agreements. */
    public List<Share> getShares() {
        return shares.subList(0, Math.min(SHARES_SHOWN, shares.size()));
    }

    /** All that have any, for the field that chooses one. */
    public List<Share> getAllShares() {
        return shares;
    }

    public boolean isSharesLeftOut() {
        return shares.size() > SHARES_SHOWN;
    }

    /** The states of agreements that are in the territory at all, in the order of their life. */
    public List<AgreementStatus> getStatuses() {
        return Arrays.stream(AgreementStatus.values())
                .filter(each -> shares.stream().anyMatch(share -> share.in(each) > 0))
                .toList();
    }

    /** How many agreements in that state, over the whole territory; one of two of its governments counts for both. */
    public long sum(AgreementStatus each) {
        return shares.stream().mapToLong(share -> share.in(each)).sum();
    }

    /** The name of a state in addresses. */
    public String published(AgreementStatus each) {
        return AgreementJson.published(each);
    }

    /** What was found; what everybody may read leads to the registry, the rest to a sheet under the seat. */
    public List<EntryRow> getRows() {
        return rows;
    }

    public List<FieldProblem> getWrong() {
        return wrong;
    }

    public int getTotal() {
        return Math.min(found.total(), RegistrySearch.COUNTED);
    }

    public boolean isMore() {
        return found.total() > RegistrySearch.COUNTED;
    }

    /** Whether something is looked for. */
    public boolean isNarrowed() {
        return !filters().isEmpty();
    }

    /** The address of the next stretch; null at the end. */
    public String getNext() {
        return found.next() == null ? null : address("", "cursor", Cursors.text(found.next()));
    }

    /** The address of the first stretch; null if this is it. */
    public String getFirst() {
        return cursor == null ? null : getHere();
    }

    /** The page without any filter. */
    public String getWhole() {
        return "/t/" + overseer.slug().orElseThrow() + "/territory";
    }

    private String getHere() {
        return address("", null, null);
    }

    /** The page with one government chosen. */
    public String only(Government government) {
        return getWhole() + "?party=" + government.id();
    }

    /** The file with what is on the page, and its further stretches. */
    public String getFile() {
        return address("/file", null, null);
    }

    private Map<String, String> filters() {
        var filters = new LinkedHashMap<String, String>();
        put(filters, "q", q);
        put(filters, "party", party);
        put(filters, "status", status);
        return filters;
    }

    private static void put(Map<String, String> filters, String name, String value) {
        if (value != null && !value.isBlank()) {
            filters.put(name, value);
        }
    }

    private String address(String below, String name, String value) {
        var parameters = filters();
        if (name != null) {
            parameters.put(name, value);
        }
        return parameters.isEmpty()
                ? getWhole() + below
                : parameters.entrySet().stream()
                        .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", getWhole() + below + "?", ""));
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getParty() {
        return party;
    }

    public void setParty(String party) {
        this.party = party;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }
}
