package org.twinhall.web.drafting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.twinhall.spi.country.Severity;
import org.twinhall.web.filing.FilingPlaces;

/** What the countries' rules note, beside the clause that it is about. */
@Named
@RequestScoped
public class MarginNotes {
    @Inject
    FilingPlaces places;

    /** The notes about a clause, in the order of the panel that says all of them. */
    public List<Note> on(UUID draftId, int clause) {
        var notes = new ArrayList<Note>();
        var parties = places.review(draftId).parties();
        for (int party = 0; party < parties.size(); party++) {
            var findings = parties.get(party).findings();
            for (int at = 0; at < findings.size(); at++) {
                var number = findings.get(at).clauseNumber();
                if (number != null && number == clause) {
                    notes.add(new Note(
                            "note-" + (party + 1) + "-" + (at + 1),
                            findings.get(at).severity()));
                }
            }
        }
        return notes;
    }

    /**
     * A note.
     *
     * @param anchor the element of the panel that says it
     */
    public record Note(String anchor, Severity severity) {}
}
