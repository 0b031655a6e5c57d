package org.twinhall.web.merging;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.twinhall.domain.merging.DuplicateFinding;
import org.twinhall.domain.merging.Merging;
import org.twinhall.domain.merging.Stretch;
import org.twinhall.domain.merging.Subject;

/** The list of records that may be one. Each of its stretches has its own address. */
@Named
@ViewScoped
public class DuplicatesPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int STRETCH = 25;

    @Inject
    DuplicateFinding finding;

    @Inject
    Merging merging;

    @Inject
    MergingWords words;

    private String of;
    private String after;
    private List<PairLine> pairs = List.of();
    private String next;

    /** For who may merge; governments for the operator alone. */
    public void load() {
        if (subject() == Subject.GOVERNMENT) {
            show(finding.governments(Places.ofIds(after), STRETCH), words::pair);
        } else {
            show(finding.agreements(Places.read(after), STRETCH), words::pair);
        }
    }

    private <T> void show(Stretch<T> found, java.util.function.Function<T, PairLine> line) {
        pairs = found.items().stream().map(line).toList();
        next = Places.text(found.next());
    }

    private Subject subject() {
        return of == null || of.isBlank() ? Subject.AGREEMENT : Subject.read(of);
    }

    /** They are not suggested again, until it is taken back. */
    public String notOne(UUID one, UUID other) {
        merging.sayNotOne(subject(), one, other);
        return "/duplicates/index?faces-redirect=true&of=" + getOf() + (after == null ? "" : "&after=" + after);
    }

    public List<PairLine> getPairs() {
        return pairs;
    }

    /** The address of the next stretch; null at the end. */
    public String getNext() {
        return next == null ? null : words.getRoom() + "?of=" + getOf() + "&after=" + next;
    }

    public boolean isOfGovernments() {
        return subject() == Subject.GOVERNMENT;
    }

    public String getOf() {
        return subject().word();
    }

    public void setOf(String of) {
        this.of = of;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
