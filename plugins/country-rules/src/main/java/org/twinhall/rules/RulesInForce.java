package org.twinhall.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.twinhall.spi.PluginException;
import org.twinhall.spi.country.ClauseFacts;
import org.twinhall.spi.country.CountryRules;
import org.twinhall.spi.country.DraftFacts;
import org.twinhall.spi.country.Finding;
import org.twinhall.spi.country.Reading;

/** The rules of a country, answering under the version that was in force on the day asked about. */
record RulesInForce(String country, List<Version> versions, List<Rule> rules, List<Duty> duties)
        implements CountryRules {

    /** A state of the law: its name, its first day, and its last if it has one. */
    record Version(String id, LocalDate from, Optional<LocalDate> until) {

        static Version read(YamlNode node) {
            node.only("id", "from", "until");
            return new Version(
                    node.text("id"), node.get("from").day(), node.find("until").map(YamlNode::day));
        }

        boolean covers(LocalDate day) {
            return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
        }
    }

    @Override
    public Reading read(DraftFacts draft, String partyId, LocalDate on) {
        var party = draft.party(partyId)
                .filter(found -> found.country().equals(country))
                .orElseThrow(() -> new PluginException(
                        PluginException.Kind.INPUT, "No party of " + country + " is called '" + partyId + "'"));
        var situation = new Situation(draft, party, on);
        var version = versionOn(on);
        var text = new DraftText(draft);
        var findings = rules.stream()
                .flatMap(rule -> rule.read(situation, text).stream())
                .sorted(Comparator.comparingInt(finding -> number(finding, draft)))
                .toList();
        var obligations = duties.stream()
                .flatMap(duty -> duty.read(situation, text).stream())
                .toList();
        return new Reading(version.id(), findings, obligations);
    }

    private Version versionOn(LocalDate day) {
        return versions.stream()
                .filter(version -> version.covers(day))
                .findFirst()
                .orElseThrow(() -> new PluginException(
                        PluginException.Kind.RULES_OUTDATED,
                        "The rules of " + country + " for " + day + " are not known here"));
    }

    /** Findings on the whole draft first, then clause by clause. */
    private static int number(Finding finding, DraftFacts draft) {
        return finding.where()
                .flatMap(place -> draft.clauses().stream()
                        .filter(clause -> clause.id().equals(place.clauseId()))
                        .findFirst())
                .map(ClauseFacts::number)
                .orElse(0);
    }
}
