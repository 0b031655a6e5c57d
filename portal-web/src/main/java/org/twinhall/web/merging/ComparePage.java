package org.twinhall.web.merging;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.twinhall.domain.government.Places;
import org.twinhall.domain.merging.Merging;
import org.twinhall.domain.merging.Merging.Seen;
import org.twinhall.domain.merging.Subject;
import org.twinhall.domain.shared.NoSuchRecord;
import org.twinhall.web.page.KeptForms;
import org.twinhall.web.registry.RegistryWords;

/** Two records side by side, of which one is to be merged into the other. */
@Named
@ViewScoped
public class ComparePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Merging merging;

    @Inject
    Places places;

    @Inject
    MergingWords words;

    @Inject
    RegistryWords registry;

    @Inject
    KeptForms forms;

    private String of;
    private UUID kept;
    private UUID away;
    private long keptRevision;
    private long awayRevision;
    private String keptName;
    private String awayName;
    private boolean otherParties;
    private String obstacle;
    private String because;
    private List<ComparedLine> lines = List.of();

    /** Not found if there is no such record for the seat. */
    public void load() {
        if (kept == null || away == null) {
            throw new NoSuchRecord("record");
        }
        if (isOfGovernments()) {
            var found = merging.governments(kept, away);
            keptRevision = found.kept().revision();
            awayRevision = found.away().revision();
            keptName = registry.name(found.kept());
            awayName = registry.name(found.away());
            obstacle = found.obstacle().map(words::refused).orElse(null);
            lines = words.compared(found.kept(), places.of(kept), found.away(), places.of(away));
        } else {
            var found = merging.agreements(kept, away);
            keptRevision = found.kept().revision();
            awayRevision = found.away().revision();
            keptName = found.kept().reference();
            awayName = found.away().reference();
            otherParties = !found.kept()
                    .relationship()
                    .id()
                    .equals(found.away().relationship().id());
            obstacle = found.obstacle().map(words::refused).orElse(null);
            lines = words.compared(found.kept(), found.away());
        }
    }

    public String merge() {
        merging.merge(subject(), new Seen(kept, keptRevision), new Seen(away, awayRevision), because);
        forms.saved();
        return "/duplicates/merges?faces-redirect=true";
    }

    public String notOne() {
        merging.sayNotOne(subject(), kept, away);
        forms.saved();
        return "/duplicates/index?faces-redirect=true&of=" + getOf();
    }

    private Subject subject() {
        return of == null || of.isBlank() ? Subject.AGREEMENT : Subject.read(of);
    }

    /** The same page with the other one staying. */
    public String getTurned() {
        return words.getRoom() + "/compare?of=" + getOf() + "&kept=" + away + "&away=" + kept;
    }

    public boolean isOfGovernments() {
        return subject() == Subject.GOVERNMENT;
    }

    public List<ComparedLine> getLines() {
        return lines;
    }

    public String getKeptName() {
        return keptName;
    }

    public String getAwayName() {
        return awayName;
    }

    /** The addresses of their pages. */
    public String getKeptAddress() {
        return (isOfGovernments() ? "/government?id=" : "/agreement?id=") + kept;
    }

    public String getAwayAddress() {
        return (isOfGovernments() ? "/government?id=" : "/agreement?id=") + away;
    }

    /** Whether two agreements name other parties. */
    public boolean isOtherParties() {
        return otherParties;
    }

    /** Why they cannot be merged this way; null if they can. */
    public String getObstacle() {
        return obstacle;
    }

    public String getOf() {
        return subject().word();
    }

    public void setOf(String of) {
        this.of = of;
    }

    public UUID getKept() {
        return kept;
    }

    public void setKept(UUID kept) {
        this.kept = kept;
    }

    public UUID getAway() {
        return away;
    }

    public void setAway(UUID away) {
        this.away = away;
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(String because) {
        this.because = because;
    }
}
