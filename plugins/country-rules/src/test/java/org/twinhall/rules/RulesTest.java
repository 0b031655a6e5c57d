package org.twinhall.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.twinhall.spi.country.ClauseKind.DISPUTES;
import static org.twinhall.spi.country.ClauseKind.OTHER;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.twinhall.spi.PluginException;
import org.twinhall.spi.country.DraftFacts;
import org.twinhall.spi.country.Finding;
import org.twinhall.spi.country.InstrumentType;
import org.twinhall.spi.country.Obligation;
import org.twinhall.spi.country.PartyLevel;
import org.twinhall.testkit.DraftBuilder;

class RulesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String TALKS =
            """
            words:
              talks:
                es: ['mutuo acuerdo']
                en: ['by talks']
              guns:
                es: ['armas']
                en: {find: ['\\bguns?\\b'], butNot: ['no guns']}
            rules:
              - code: XX-1
                severity: ERROR
                text: xx.talks
                source: law
                requires: {words: talks, kind: DISPUTES}
                unless: {throughout: [guns]}
              - {code: XX-2, severity: WARNING, text: xx.guns, source: rumour, forbids: {words: guns, in: [CLAUSES]}}
            """;

    @Test
    void aRequiredClauseMustBeSaidInEveryLanguageVersion() {
        var draft = draft().clause(OTHER, Map.of("es", "Un preámbulo", "en", "A preamble"))
                .clause(DISPUTES, Map.of("es", "Por mutuo acuerdo", "en", "In court"))
                .build();
        assertThat(findings(TALKS, draft)).singleElement().satisfies(finding -> {
            assertThat(finding.where()).contains(new Finding.Place("c2", "en"));
            assertThat(finding.text().arguments()).containsExactly("English");
        });
    }

    @Test
    void aForbiddenWordInOneVersionIsEnough() {
        var draft = draft().clause(DISPUTES, Map.of("es", "Por mutuo acuerdo, sin armas", "en", "By talks"))
                .build();
        assertThat(findings(TALKS, draft)).extracting(Finding::code).containsExactly("XX-2");
    }

    @Test
    void aFindingQuotesTheWordsAsTheyStand() {
        var draft = draft().clause(DISPUTES, Map.of("es", "Por mutuo acuerdo. ARMÁS", "en", "By talks"))
                .build();
        assertThat(findings(TALKS, draft).get(0).text().arguments()).containsExactly("ARMÁS");
    }

    @Test
    void aDenialIsNotTheThingDenied() {
        var draft = draft().clause(DISPUTES, Map.of("es", "Por mutuo acuerdo", "en", "By talks and no guns"))
                .build();
        assertThat(findings(TALKS, draft)).isEmpty();
    }

    @Test
    void besidesADenialTheThingItselfIsStillSeen() {
        var draft = draft().clause(
                        DISPUTES, Map.of("es", "Por mutuo acuerdo", "en", "By talks and no guns but one gun"))
                .build();
        assertThat(findings(TALKS, draft)).extracting(Finding::code).containsExactly("XX-2");
    }

    @Test
    void anExceptionMustBeThereInEveryLanguageVersion() {
        var draft = draft().clause(DISPUTES, Map.of("es", "Con armas", "en", "In court"))
                .build();
        assertThat(findings(TALKS, draft)).extracting(Finding::code).contains("XX-1");
    }

    @Test
    void inALanguageWithoutWordsAClauseOfTheKindWillDo() {
        var draft = DraftBuilder.draft(InstrumentType.TWINNING, "ko")
                .municipality("home", "Here", "XX", null)
                .municipality("partner", "There", "YY", null)
                .clause(DISPUTES, Map.of("ko", "양 당사자"))
                .build();
        assertThat(findings(TALKS, draft)).isEmpty();
    }

    @Test
    void findingsFollowTheClauses() {
        var draft = draft().clause(OTHER, Map.of("es", "armas", "en", "-"))
                .clause(DISPUTES, Map.of("es", "-", "en", "-"))
                .clause(OTHER, Map.of("es", "armas", "en", "-"))
                .build();
        assertThat(findings(TALKS, draft))
                .extracting(finding -> finding.where().orElseThrow().clauseId())
                .containsExactly("c1", "c2", "c3");
    }

    @Test
    void theVersionInForceOnTheDayAnswers() {
        var book = Books.with(TALKS);
        var draft = draft().build();
        assertThat(book.rules().read(draft, "home", LocalDate.of(2024, 12, 31)).ruleVersion())
                .isEqualTo("first");
        assertThat(book.rules().read(draft, "home", LocalDate.of(2025, 1, 1)).ruleVersion())
                .isEqualTo("second");
    }

    @Test
    void aDayWithoutKnownLawIsRefused() {
        assertThatExceptionOfType(PluginException.class)
                .isThrownBy(() -> Books.with("").rules().read(draft().build(), "home", LocalDate.of(2019, 12, 31)))
                .satisfies(refusal -> assertThat(refusal.kind()).isEqualTo(PluginException.Kind.RULES_OUTDATED));
    }

    @Test
    void aRuleSpeaksFromItsFirstDayToItsLast() {
        var book = Books.with(
                """
                rules:
                  - {code: XX-3, severity: INFO, text: xx.note, source: law, from: 2025-02-01, until: 2025-02-28}
                """);
        assertThat(List.of("2025-01-31", "2025-02-01", "2025-02-28", "2025-03-01"))
                .filteredOn(day -> !book.rules()
                        .read(draft().build(), "home", LocalDate.parse(day))
                        .findings()
                        .isEmpty())
                .containsExactly("2025-02-01", "2025-02-28");
    }

    @Test
    void aNamedConditionDecides() {
        var yaml =
                """
                rules:
                  - {code: XX-4, severity: INFO, text: xx.note, source: law, applies: {when: [endless]}}
                """;
        var book = Books.with(
                yaml, Map.of("endless", asked -> asked.draft().lasting().isEmpty()));
        assertThat(book.rules().read(draft().build(), "home", DAY).findings()).hasSize(1);
        assertThat(book.rules().read(draft().lasting(12).build(), "home", DAY).findings())
                .isEmpty();
    }

    @Test
    void aGroupOfCounterpartsIsFoundByCountryAndLevel() {
        var yaml =
                """
                counterparts:
                  foreign-firm: {abroad: true, levels: [PRIVATE]}
                rules:
                  - {code: XX-5, severity: INFO, text: xx.firm, source: law, applies: {with: foreign-firm}}
                """;
        var withFirm = draft().party("firm", "Acme", "YY", PartyLevel.PRIVATE)
                .party("club", "Home club", "XX", PartyLevel.PRIVATE)
                .build();
        assertThat(findings(yaml, withFirm))
                .singleElement()
                .satisfies(finding -> assertThat(finding.text().arguments()).containsExactly("Acme"));
        assertThat(findings(yaml, draft().build())).isEmpty();
    }

    @Test
    void aDutyFallsOnThePartyAskedWithTheDocumentsOfItsLevel() {
        var yaml =
                """
                documents:
                  D1: {text: xx.d1, source: law}
                  D2: {text: xx.d2, source: rumour, levels: [STATE]}
                authorities:
                  council: {id: "", kind: LOCAL_COUNCIL, names: {en: Council}}
                duties:
                  - code: XX-6
                    filing: COUNCIL_RESOLUTION
                    authority: council
                    precedes: SIGNATURE
                    silence: NONE
                    documents: [D1, D2]
                    text: xx.council
                    source: law
                    applies: {levels: [MUNICIPALITY]}
                """;
        var obligations =
                Books.with(yaml).rules().read(draft().build(), "home", DAY).obligations();
        assertThat(obligations).singleElement().satisfies(duty -> {
            assertThat(duty.partyId()).isEqualTo("home");
            assertThat(duty.documents())
                    .extracting(Obligation.DocumentNeed::code)
                    .containsExactly("D1");
        });
    }

    private static DraftBuilder draft() {
        return DraftBuilder.draft(InstrumentType.TWINNING, "es", "en")
                .municipality("home", "Here", "XX", null)
                .municipality("partner", "There", "YY", null);
    }

    private static List<Finding> findings(String yaml, DraftFacts draft) {
        return Books.with(yaml).rules().read(draft, "home", DAY).findings();
    }
}
