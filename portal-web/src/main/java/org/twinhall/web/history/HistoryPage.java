package org.twinhall.web.history;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.twinhall.domain.history.HistoryReading;
import org.twinhall.domain.shared.NoSuchRecord;
import org.twinhall.web.page.Language;

/** The audit view of any record of the seat's government: every entry with its hash, and whether the chain holds. */
@Named
@RequestScoped
public class HistoryPage {
    @Inject
    HistoryReading reading;

    @Inject
    HistoryWords words;

    @Inject
    Language language;

    private UUID id;
    private List<HistoryLine> lines = List.of();
    private int firstBreak;

    /** Not found if there is no such record, or it is none of the seat's. */
    public void load() {
        if (id == null) {
            throw new NoSuchRecord("record");
        }
        var account = reading.of(id);
        firstBreak = account.firstBreak().orElse(0);
        lines = words.lines(account.entries(), language.getLocale());
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
