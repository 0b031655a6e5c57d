package org.twinhall.domain.drafting;

import java.util.HashMap;
import java.util.Map;
import org.twinhall.domain.government.Government;
import org.twinhall.spi.country.ClauseFacts;
import org.twinhall.spi.country.DraftFacts;
import org.twinhall.spi.country.Parameter.Value;
import org.twinhall.spi.country.PartyFacts;

/** A draft put into the words of the plugin language. */
public final class DraftReading {
    private DraftReading() {}

    /**
     * The draft as a country's rules see it; parties are named by their governments' ids, clauses by theirs.
     *
     * @param asked      the party whose country's rules are asked
     * @param parameters what administrators set for it
     */
    public static DraftFacts factsOf(Draft draft, Government asked, Map<String, Value> parameters) {
        return new DraftFacts(
                draft.instrument(),
                draft.titles(),
                draft.languages(),
                draft.parties().stream()
                        .map(party -> party(party, party.id().equals(asked.id()) ? parameters : Map.of()))
                        .toList(),
                draft.clauses().stream().map(DraftReading::clause).toList(),
                draft.duration().orElse(null),
                draft.themes());
    }

    private static PartyFacts party(Government government, Map<String, Value> parameters) {
        return new PartyFacts(
                government.id().toString(),
                government.name(),
                government.country(),
                government.subdivision().orElse(null),
                government.level(),
                government.termEnds().orElse(null),
                parameters);
    }

    private static ClauseFacts clause(Clause clause) {
        Map<String, String> headings = new HashMap<>();
        Map<String, String> wordings = new HashMap<>();
        clause.wordings().forEach((language, words) -> {
            headings.put(language, words.heading());
            wordings.put(language, words.text());
        });
        return new ClauseFacts(clause.id().toString(), clause.number(), clause.kind(), headings, wordings);
    }
}
