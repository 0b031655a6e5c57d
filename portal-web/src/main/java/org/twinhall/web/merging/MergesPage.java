package org.twinhall.web.merging;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.twinhall.domain.merging.Merging;

/** What was merged, and what was said not to be one; both can be taken back. */
@Named
@ViewScoped
public class MergesPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int STRETCH = 25;

    @Inject
    Merging merging;

    @Inject
    MergingWords words;

    private String after;
    private List<MergeLine> merges = List.of();
    private List<SaidLine> said = List.of();
    private String next;

    public void load() {
        var found = merging.list(Places.ofMoments(after), STRETCH);
        merges =
                found.items().stream().map(merge -> words.merge(merge, merging)).toList();
        next = Places.text(found.next());
        said = merging.saidNotOne().stream()
                .map(each -> new SaidLine(
                        each.said().one(),
                        each.said().other(),
                        each.one(),
                        each.other(),
                        each.said().saidAt()))
                .toList();
    }

    public String undo(UUID id) {
        merging.undo(id);
        return again();
    }

    public String takeBack(UUID one, UUID other) {
        merging.takeBack(one, other);
        return again();
    }

    private String again() {
        return "/duplicates/merges?faces-redirect=true" + (after == null ? "" : "&after=" + after);
    }

    public List<MergeLine> getMerges() {
        return merges;
    }

    public List<SaidLine> getSaid() {
        return said;
    }

    /** The address of the next stretch; null at the end. */
    public String getNext() {
        return next == null ? null : words.getRoom() + "/merges?after=" + next;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    /** Two records that somebody said not to be one. */
    public record SaidLine(UUID one, UUID other, String oneName, String otherName, java.time.Instant at)
            implements Serializable {}
}
