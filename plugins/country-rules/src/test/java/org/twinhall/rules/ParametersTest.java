package org.twinhall.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.twinhall.spi.country.Finding;
import org.twinhall.spi.country.InstrumentType;
import org.twinhall.spi.country.Parameter;
import org.twinhall.spi.country.Parameter.Value;
import org.twinhall.spi.country.PartyFacts;
import org.twinhall.spi.country.PartyLevel;
import org.twinhall.testkit.DraftBuilder;

/** What administrators set decides which rules speak, and is told with its basis. */
class ParametersTest {
    private static final RuleBook BOOK = Books.with(
            """
            parameters:
              MAJORITY: {reach: SUBDIVISION, kind: CHOICE, name: xx.p, help: xx.h, choices: {asked: xx.asked, free: xx.free}}
              OFFICE: {reach: COUNTRY, kind: TEXT, name: xx.o, help: xx.h}
            rules:
              - {code: XX-UNKNOWN, severity: INFO, text: xx.unknown, source: law, applies: {where: {MAJORITY: [unset]}}}
              - {code: XX-ASKED, severity: INFO, text: xx.asked, source: law, applies: {where: {MAJORITY: [asked]}}}
              - {code: XX-KNOWN, severity: INFO, text: xx.known, source: law, applies: {where: {MAJORITY: [set]}}}
              - {code: XX-OFFICE, severity: INFO, text: xx.office, source: law, tells: [OFFICE]}
            """);

    @Test
    void whatNobodySetIsUnset() {
        assertThat(codes(Map.of())).containsExactly("XX-UNKNOWN");
    }

    @Test
    void aRuleSpeaksForItsValueAndForAnyThatIsSet() {
        assertThat(codes(Map.of("MAJORITY", new Value("asked", "Law 1")))).containsExactly("XX-ASKED", "XX-KNOWN");
    }

    @Test
    void itIsSilentForAnotherValue() {
        assertThat(codes(Map.of("MAJORITY", new Value("free", "Law 1")))).containsExactly("XX-KNOWN");
    }

    @Test
    void whatARuleTellsOfStandsInItsWordsWithItsBasis() {
        var told = findings(Map.of("OFFICE", new Value("Office of treaties", "Law 2"))).stream()
                .filter(finding -> finding.code().equals("XX-OFFICE"))
                .flatMap(finding -> finding.text().arguments().stream())
                .toList();
        assertThat(told).endsWith("Office of treaties", "Law 2");
    }

    @Test
    void theBookNamesThemInItsOrder() {
        assertThat(BOOK.parameters()).extracting(Parameter::code).containsExactly("MAJORITY", "OFFICE");
        assertThat(BOOK.textKeys()).contains("xx.p", "xx.h", "xx.asked", "xx.free");
    }

    private static List<String> codes(Map<String, Value> parameters) {
        return findings(parameters).stream().map(Finding::code).toList();
    }

    private static List<Finding> findings(Map<String, Value> parameters) {
        var party = new PartyFacts("home", "Home", "XX", "XX-A", PartyLevel.MUNICIPALITY, null, parameters);
        var draft = DraftBuilder.draft(InstrumentType.TWINNING, "en")
                .party(party)
                .party("partner", "Partner", "YY", PartyLevel.MUNICIPALITY)
                .build();
        return BOOK.rules().read(draft, "home", LocalDate.of(2026, 3, 2)).findings();
    }
}
