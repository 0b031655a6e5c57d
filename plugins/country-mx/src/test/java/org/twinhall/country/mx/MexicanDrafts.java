package org.twinhall.country.mx;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.twinhall.spi.country.ClauseKind;
import org.twinhall.spi.country.DraftFacts;
import org.twinhall.spi.country.Finding;
import org.twinhall.spi.country.InstrumentType;
import org.twinhall.spi.country.PartyFacts;
import org.twinhall.spi.country.PartyLevel;
import org.twinhall.spi.country.Reading;
import org.twinhall.spi.country.Severity;
import org.twinhall.spi.plugin.CountryPlugin;
import org.twinhall.testkit.DraftBuilder;

/** Drafts and parties for the tests of Mexico's rules. */
final class MexicanDrafts {
    static final CountryPlugin MEXICO = new MexicoPlugin();
    static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    static final LocalDate TERM_ENDS = LocalDate.of(2027, 9, 30);
    static final PartyFacts HOME =
            new PartyFacts("home", "San Nicolás de los Garza", "MX", "MX-NLE", PartyLevel.MUNICIPALITY, TERM_ENDS);
    static final PartyFacts STATE = new PartyFacts("home", "Estado de Jalisco", "MX", "MX-JAL", PartyLevel.STATE, null);
    static final PartyFacts BELLO = new PartyFacts("partner", "Bello", "CO", "CO-ANT", PartyLevel.MUNICIPALITY, null);

    private MexicanDrafts() {}

    /** San Nicolás and Bello, from the model text. */
    static DraftBuilder twinning() {
        var model = MEXICO.templates().get(0);
        return DraftBuilder.from(model, List.of("es", "en"), HOME, BELLO);
    }

    /** The same from the model text with that clause after all others, in both languages. */
    static DraftFacts twinningThatAlsoSays(PartyFacts home, String spanish, String english) {
        var model = MEXICO.templates().get(0);
        return DraftBuilder.from(model, List.of("es", "en"), home, BELLO)
                .clause(ClauseKind.OTHER, Map.of("es", spanish, "en", english))
                .build();
    }

    /** A Spanish text between these two with nothing in it but that clause. */
    static DraftBuilder bare(InstrumentType instrument, PartyFacts home, PartyFacts other) {
        return DraftBuilder.draft(instrument, "es").party(home).party(other);
    }

    /** A treaty that borrows abroad, goes to arbitration and is to be ratified. */
    static DraftFacts withFaults() {
        return bare(InstrumentType.TWINNING, HOME, BELLO)
                .title("es", "Tratado de hermanamiento")
                .clause(ClauseKind.OTHER, Map.of("es", "El Municipio recibirá un préstamo en dólares."))
                .clause(
                        ClauseKind.DISPUTES,
                        Map.of("es", "Las controversias se someterán a arbitraje en un tercer país."))
                .clause(ClauseKind.ENTRY_INTO_FORCE, Map.of("es", "El tratado está sujeto a ratificación."))
                .build();
    }

    static Reading read(DraftFacts draft) {
        return MEXICO.rules().read(draft, "home", DAY);
    }

    /** The severities of the findings of one rule, in order. */
    static List<Severity> severities(DraftFacts draft, String code) {
        return read(draft).findings().stream()
                .filter(finding -> finding.code().equals(code))
                .map(Finding::severity)
                .toList();
    }

    static List<String> duties(DraftFacts draft) {
        return read(draft).obligations().stream().map(duty -> duty.code()).toList();
    }
}
