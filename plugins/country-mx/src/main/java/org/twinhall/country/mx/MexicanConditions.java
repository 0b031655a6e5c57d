package org.twinhall.country.mx;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.twinhall.rules.Condition;
import org.twinhall.rules.Situation;
import org.twinhall.spi.country.DraftFacts;
import org.twinhall.spi.country.PartyFacts;
import org.twinhall.spi.country.PartyLevel;

/** What Mexican law asks that no list, range or name can ask; {@code mx/rules.yaml} calls them by these names. */
final class MexicanConditions {
    private static final Set<String> LANGUAGES_READ = Set.of("es", "en");

    /**
     * Areas that the Constitution keeps for the Federation (arts. 89-X, 118, 131), in the portal's words. Everything else may
     * fall under a local body's own powers; which of them does, a person has to say.
     */
    private static final Set<String> FEDERAL_THEMES =
            Set.of("defence", "military", "foreign-policy", "customs", "currency", "nationality");

    private MexicanConditions() {}

    static Map<String, Condition> all() {
        return Map.of(
                "listed-in-article-1", situation -> isListedInArticle1(situation.party()),
                "not-listed-in-article-1", situation -> !isListedInArticle1(situation.party()),
                "theme-of-the-federation",
                        situation -> situation.draft().themes().stream().anyMatch(FEDERAL_THEMES::contains),
                "spanish-missing", MexicanConditions::spanishIsMissing,
                "language-not-read",
                        situation ->
                                !LANGUAGES_READ.containsAll(situation.draft().languages()),
                "beyond-the-term", MexicanConditions::isBeyondTheTerm,
                "not-beyond-the-term", situation -> !isBeyondTheTerm(situation),
                "term-not-comparable", MexicanConditions::termIsNotComparable);
    }

    /** Of the bodies outside the administration, article 1 names the Fiscalía General de la República and no other. */
    private static boolean isListedInArticle1(PartyFacts party) {
        return party.level() != PartyLevel.AUTONOMOUS
                || withoutAccents(party.name()).contains("fiscalia general de la republica");
    }

    private static boolean spanishIsMissing(Situation situation) {
        return !situation.draft().languages().contains("es")
                || !situation.draft().clauses().stream()
                        .allMatch(clause ->
                                !clause.wordings().getOrDefault("es", "").isBlank());
    }

    /** Whether the municipality commits itself beyond the present council's term, counted from the day asked about. */
    private static boolean isBeyondTheTerm(Situation situation) {
        var duration = situation.draft().lasting();
        if (duration.isEmpty() || duration.get().isIndefinite()) {
            return duration.isPresent();
        }
        var lastDay = lastDay(situation, duration.get().months());
        return situation.party().endOfTerm().map(lastDay::isAfter).orElseGet(() -> isLongerThanATerm(situation));
    }

    /** Whatever day the term ends on, what lasts longer than a whole one goes beyond it. */
    private static boolean isLongerThanATerm(Situation situation) {
        var months =
                situation.draft().lasting().map(DraftFacts.Duration::months).orElse(0);
        return situation
                .party()
                .parameter("MX-TERM-YEARS")
                .filter(years -> months > 12 * Integer.parseInt(years.value()))
                .isPresent();
    }

    private static LocalDate lastDay(Situation situation, int months) {
        return situation.on().plusMonths(months).minusDays(1);
    }

    private static boolean termIsNotComparable(Situation situation) {
        var duration = situation.draft().lasting();
        return duration.isEmpty()
                || (!duration.get().isIndefinite()
                        && situation.party().endOfTerm().isEmpty()
                        && !isLongerThanATerm(situation));
    }

    private static String withoutAccents(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{Mn}", "")
                .toLowerCase(Locale.ROOT);
    }
}
