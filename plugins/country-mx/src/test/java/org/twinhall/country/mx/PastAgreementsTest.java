package org.twinhall.country.mx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.twinhall.country.mx.MexicanDrafts.duties;
import static org.twinhall.country.mx.MexicanDrafts.read;
import static org.twinhall.country.mx.MexicanDrafts.severities;
import static org.twinhall.spi.country.InstrumentType.TWINNING;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.twinhall.spi.country.ClauseKind;
import org.twinhall.spi.country.DraftFacts;
import org.twinhall.spi.country.PartyLevel;
import org.twinhall.spi.country.Severity;
import org.twinhall.testkit.DraftBuilder;

/** Agreements that were really made, as far as their words are known. */
class PastAgreementsTest {

    /** Agreement of Sisterhood between Cuautla (Jalisco) and the City of Renton (Washington), art. I. */
    @Test
    void cuautlaAndRentonNeedTheirCouncilAndTheMinistryAndAreNotForbidden() {
        var draft = cuautlaAndRenton();
        assertThat(duties(draft)).containsExactly("MX-CABILDO", "MX-ART7-NOTICE", "MX-REGISTER");
        assertThat(severities(draft, "MX-C03")).isEmpty();
        assertThat(severities(draft, "MX-C04")).isEmpty();
        assertThat(read(draft).findings()).noneMatch(finding -> finding.severity() == Severity.BLOCKER);
    }

    @Test
    void aTextInEnglishOnlyLacksItsSpanishVersion() {
        assertThat(severities(cuautlaAndRenton(), "MX-C14")).containsExactly(Severity.WARNING);
    }

    private static DraftFacts cuautlaAndRenton() {
        return DraftBuilder.draft(TWINNING, "en")
                .party("home", "Cuautla", "MX", PartyLevel.MUNICIPALITY)
                .party("partner", "City of Renton", "US", PartyLevel.MUNICIPALITY)
                .title("en", "Agreement of Sisterhood")
                .clause(
                        ClauseKind.OBJECT,
                        Map.of(
                                "en",
                                "The objective of this Agreement is to formalize the bonding between the Parties."))
                .clause(
                        ClauseKind.AREAS_OF_COOPERATION,
                        Map.of("en", "The Parties agree on cultural, commercial and tourist promotion."))
                .build();
    }
}
