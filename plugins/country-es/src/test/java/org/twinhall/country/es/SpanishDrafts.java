package org.twinhall.country.es;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.twinhall.spi.country.ClauseKind;
import org.twinhall.spi.country.DraftFacts;
import org.twinhall.spi.country.Finding;
import org.twinhall.spi.country.InstrumentType;
import org.twinhall.spi.country.Obligation;
import org.twinhall.spi.country.PartyFacts;
import org.twinhall.spi.country.PartyLevel;
import org.twinhall.spi.country.Reading;
import org.twinhall.spi.country.Severity;
import org.twinhall.spi.plugin.CountryPlugin;
import org.twinhall.testkit.DraftBuilder;

/** Drafts and parties for the tests of Spain's rules. */
final class SpanishDrafts {
    static final CountryPlugin SPAIN = new SpainPlugin();
    static final PartyFacts TRUJILLO = new PartyFacts("home", "Trujillo", "ES", "ES-CC", PartyLevel.MUNICIPALITY, null);
    static final PartyFacts COMMUNITY = new PartyFacts("home", "Extremadura", "ES", "ES-EX", PartyLevel.STATE, null);
    static final PartyFacts SANTA_FE =
            new PartyFacts("partner", "Santa Fe de Antioquia", "CO", "CO-ANT", PartyLevel.MUNICIPALITY, null);

    private static final LocalDate DAY = LocalDate.of(2025, 6, 2);

    private SpanishDrafts() {}

    /** Trujillo and Santa Fe de Antioquia, from the model text. */
    static DraftBuilder twinning() {
        return DraftBuilder.from(SPAIN.templates().get(0), List.of("es", "en", "ca"), TRUJILLO, SANTA_FE);
    }

    /** A Spanish text between these two with nothing in it but that clause. */
    static DraftFacts saying(PartyFacts home, String spanish) {
        return saying(home, "es", spanish);
    }

    /** The same in another language. */
    static DraftFacts saying(PartyFacts home, String language, String words) {
        return DraftBuilder.draft(InstrumentType.MEMORANDUM, language)
                .party(home)
                .party(SANTA_FE)
                .title(language, "Memorandum")
                .clause(ClauseKind.OTHER, Map.of(language, words))
                .build();
    }

    static Reading read(DraftFacts draft) {
        return SPAIN.rules().read(draft, "home", DAY);
    }

    /** The severities of the findings of one rule, in order. */
    static List<Severity> severities(DraftFacts draft, String code) {
        return read(draft).findings().stream()
                .filter(finding -> finding.code().equals(code))
                .map(Finding::severity)
                .toList();
    }

    static List<String> duties(DraftFacts draft) {
        return read(draft).obligations().stream().map(Obligation::code).toList();
    }

    static Obligation duty(DraftFacts draft, String code) {
        return read(draft).obligations().stream()
                .filter(duty -> duty.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
