package org.twinhall.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.twinhall.spi.country.DraftFacts;
import org.twinhall.spi.country.PartyFacts;

/**
 * What a rule is asked about.
 *
 * @param draft the draft
 * @param party the party whose country's law is asked
 * @param on    the day whose law is asked
 */
public record Situation(DraftFacts draft, PartyFacts party, LocalDate on) {

    public Situation {
        Objects.requireNonNull(draft, "draft");
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(on, "on");
    }

    /** All parties but the one asked about, in the order of their names, so that the order of the draft decides nothing. */
    public List<PartyFacts> others() {
        return draft.parties().stream()
                .filter(other -> !other.id().equals(party.id()))
                .sorted(Comparator.comparing(PartyFacts::name).thenComparing(PartyFacts::id))
                .toList();
    }
}
