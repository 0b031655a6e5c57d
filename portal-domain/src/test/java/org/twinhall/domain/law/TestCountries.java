package org.twinhall.domain.law;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.twinhall.spi.Source;
import org.twinhall.spi.Text;
import org.twinhall.spi.Verification;
import org.twinhall.spi.country.AgreementTemplate;
import org.twinhall.spi.country.ClauseKind;
import org.twinhall.spi.country.InstrumentType;
import org.twinhall.spi.country.LibraryClause;

/** Countries as a test lays them down; those it says nothing of have no plugin. */
public final class TestCountries implements Countries {
    private static final Source OURS = new Source("Test", "", null, LocalDate.of(2026, 1, 1), Verification.DESIGN);

    private final Map<String, CountryLaw> laws = new HashMap<>();

    public TestCountries with(String country, CountryLaw law) {
        laws.put(country, law);
        return this;
    }

    @Override
    public CountryLaw of(String country) {
        return laws.getOrDefault(country, new CountryLaw.Unknown());
    }

    @Override
    public String say(String country, Text text, String language) {
        return text.key();
    }

    @Override
    public List<Model> models(List<String> countries) {
        return List.of(new Model("MX", twoClauses()));
    }

    @Override
    public List<ModelClause> clauses(List<String> countries) {
        var press = clause(ClauseKind.OTHER, "Prensa", "Press", "{party1} informa.", "{party1} informs.");
        var spanishOnly = new AgreementTemplate.Clause(
                ClauseKind.OTHER, Map.of("es", "Solo en español"), Map.of("es", "Solo en español."));
        return List.of(
                new ModelClause("MX", new LibraryClause("press", press, OURS)),
                new ModelClause("MX", new LibraryClause("spanish-only", spanishOnly, OURS)));
    }

    private static AgreementTemplate twoClauses() {
        return new AgreementTemplate(
                "test-twinning",
                InstrumentType.TWINNING,
                Text.of("test.twinning"),
                Map.of("es", "Acuerdo entre {party1} y {party2}", "en", "Agreement between {party1} and {party2}"),
                List.of(
                        clause(
                                ClauseKind.OBJECT,
                                "Objeto",
                                "Object",
                                "El objetivo de {place1}.",
                                "The object of {place1}."),
                        clause(ClauseKind.DURATION, "Vigencia", "Duration", "Cinco años.", "Five years.")),
                OURS);
    }

    private static AgreementTemplate.Clause clause(
            ClauseKind kind, String headingEs, String headingEn, String wordingEs, String wordingEn) {
        return new AgreementTemplate.Clause(
                kind, Map.of("es", headingEs, "en", headingEn), Map.of("es", wordingEs, "en", wordingEn));
    }
}
