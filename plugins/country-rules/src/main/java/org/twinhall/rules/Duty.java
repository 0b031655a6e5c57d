package org.twinhall.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twinhall.spi.Source;
import org.twinhall.spi.Text;
import org.twinhall.spi.country.Authority;
import org.twinhall.spi.country.FilingType;
import org.twinhall.spi.country.Obligation;
import org.twinhall.spi.country.Outcome;
import org.twinhall.spi.country.PartyLevel;

/** A rule that puts a duty on a party; its parts are those of an {@link Obligation}. */
record Duty(
        String code,
        FilingType filing,
        Authority authority,
        Obligation.Precedes precedes,
        Optional<Obligation.Deadline> term,
        Obligation.Silence silence,
        List<Document> documents,
        Set<Outcome> outcomes,
        String textKey,
        Source source,
        Scope scope,
        Rule.Given given,
        List<String> tells) {

    Optional<Obligation> read(Situation situation, DraftText text) {
        return scope.covers(situation) && given.holds(text) ? Optional.of(owedBy(situation)) : Optional.empty();
    }

    /** The party's name, and what was set for it. */
    private List<String> told(Situation situation) {
        var told = new ArrayList<>(List.of(situation.party().name()));
        told.addAll(Setting.told(tells, situation.party()));
        return told;
    }

    private Obligation owedBy(Situation situation) {
        var asked = documents.stream()
                .filter(document -> document.isAskedOf(situation.party().level()))
                .map(Document::need)
                .toList();
        return new Obligation(
                code,
                situation.party().id(),
                filing,
                authority,
                precedes,
                term.orElse(null),
                silence,
                asked,
                outcomes,
                new Text(textKey, told(situation)),
                source);
    }

    /**
     * A document that belongs to a filing.
     *
     * @param levels kinds of body that it is asked of; empty for all
     */
    record Document(Obligation.DocumentNeed need, Set<PartyLevel> levels) {
        boolean isAskedOf(PartyLevel level) {
            return levels.isEmpty() || levels.contains(level);
        }
    }
}
