package org.twinhall.web.history;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.twinhall.domain.history.HistoryReading;
import org.twinhall.domain.shared.NoSuchRecord;
import org.twinhall.web.page.Language;

/** The audit view of any record of the seat's government: every entry with its hash, and whether the chain holds. */
@Named
@RequestScoped
public class HistoryPage {
    /** What a record is, by the deed with which it began. */
    private static final Map<String, String> KINDS = Map.of(
            "draft-begun", "draft",
            "plan-opened", "plan",
            "call-drafted", "call",
            "membership-recorded", "membership",
            "agreement-imported", "agreement",
            "tie-imported", "tie",
            "government-taken-in", "government",
            "government-joined", "government",
            "person-erased", "erasure");

    private static final Map<String, String> PLACES =
            Map.of("draft", "drafts/draft?id=", "plan", "plans/plan?id=", "call", "calls/check?id=");

    @Inject
    HistoryReading reading;

    @Inject
    HistoryWords words;

    @Inject
    Language language;

    private UUID id;
    private List<HistoryLine> lines = List.of();
    private String kind;
    private int firstBreak;

    /** Not found if there is no such record, or it is none of the seat's. */
    public void load() {
        if (id == null) {
            throw new NoSuchRecord("record");
        }
        var account = reading.of(id);
        firstBreak = account.firstBreak().orElse(0);
        lines = words.lines(account, language.getWriting());
        kind = account.entries().stream()
                .findFirst()
                .map(entry -> KINDS.getOrDefault(entry.deed(), "other"))
                .orElse("other");
    }

    /** Key of the words for what the record is, which its first entry tells. */
    public String getKind() {
        return "kind." + kind;
    }

    /** Where the record itself is, after the seat's own address; null for one without a page of its own. */
    public String getPlace() {
        return PLACES.containsKey(kind) ? PLACES.get(kind) + id : null;
    }

    /** The latest first. */
    public List<HistoryLine> getLines() {
        return lines;
    }

    public boolean isChainHolds() {
        return firstBreak == 0;
    }

    /** Number of the first entry that is not what it was; 0 if the chain holds. */
    public int getFirstBreak() {
        return firstBreak;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
