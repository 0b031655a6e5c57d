package org.twinhall.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.twinhall.spi.PluginException;
import org.twinhall.spi.country.ClauseFacts;
import org.twinhall.spi.country.ClauseKind;
import org.twinhall.spi.country.DraftFacts;
import org.twinhall.spi.country.Finding;
import org.twinhall.spi.country.Obligation;
import org.twinhall.spi.country.Reading;
import org.twinhall.spi.plugin.CountryPlugin;

/** What a country's rules promise: the same question gets the same answer, every answer has its source, and no text upsets them. */
public interface CountryRulesContract extends PortalPluginContract {

    @Override
    CountryPlugin plugin();

    /** A draft that the country's law is content with. */
    DraftFacts soundDraft();

    /** A draft that the country's law does not let pass. */
    DraftFacts faultyDraft();

    /** The party of this country in both drafts. */
    String partyId();

    /** The day whose law is asked. */
    default LocalDate day() {
        return plugin().manifest().rulesReadOn();
    }

    @Test
    default void theCountryIsAnIsoCode() {
        assertThat(plugin().country()).matches("[A-Z]{2}");
    }

    @Test
    default void theRulesAreTheSameObjectAtEveryCall() {
        assertThat(plugin().rules()).isSameAs(plugin().rules());
    }

    @Test
    default void theSameQuestionGetsTheSameAnswer() {
        assertThat(read(faultyDraft())).isEqualTo(read(faultyDraft()));
    }

    @Test
    default void theOrderOfThePartiesDoesNotMatter() {
        assertThat(read(withPartiesReversed(faultyDraft()))).isEqualTo(read(faultyDraft()));
    }

    @Test
    default void theSoundDraftMayBeSigned() {
        assertThat(read(soundDraft()).findings())
                .noneMatch(finding -> finding.severity().stopsSignature());
    }

    @Test
    default void theFaultyDraftMayNotBeSigned() {
        assertThat(read(faultyDraft()).findings())
                .anyMatch(finding -> finding.severity().stopsSignature());
    }

    @Test
    default void everyAnswerSaysWhichVersionOfTheRulesGaveIt() {
        assertThat(read(soundDraft()).ruleVersion()).isNotBlank();
    }

    @Test
    default void everythingItSaysHasWordsInEveryLanguage() {
        var texts = readings()
                .flatMap(reading -> Stream.concat(
                        reading.findings().stream().map(Finding::text),
                        reading.obligations().stream()
                                .flatMap(duty -> Stream.concat(
                                        Stream.of(duty.text()),
                                        duty.documents().stream().map(Obligation.DocumentNeed::text)))));
        assertThat(texts).allSatisfy(text -> Promises.saysSomethingInEveryLanguage(plugin(), text));
    }

    @Test
    default void everythingThatBindsNamesActAndArticle() {
        var sources = readings()
                .flatMap(reading -> Stream.concat(
                        reading.findings().stream().map(Finding::source),
                        reading.obligations().stream().map(Obligation::source)));
        assertThat(sources).allSatisfy(Promises::namesActAndArticleIfItBinds);
    }

    @Test
    default void everyDutyIsOwedByThePartyAskedAbout() {
        assertThat(readings().flatMap(reading -> reading.obligations().stream()))
                .allMatch(duty -> duty.partyId().equals(partyId()));
    }

    @Test
    default void noDutyIsNamedTwice() {
        assertThat(readings()).allSatisfy(reading -> assertThat(reading.obligations())
                .extracting(Obligation::code)
                .doesNotHaveDuplicates());
    }

    @Test
    default void everyFindingPointsToAClauseThatIsThere() {
        var clauses = faultyDraft().clauses().stream().map(ClauseFacts::id).toList();
        assertThat(read(faultyDraft()).findings().stream().flatMap(finding -> finding.where().stream()))
                .allMatch(place -> clauses.contains(place.clauseId()));
    }

    @Test
    default void aPartyNobodyKnowsIsRefused() {
        assertThatExceptionOfType(PluginException.class)
                .isThrownBy(() -> plugin().rules().read(soundDraft(), "nobody at all", day()))
                .satisfies(refusal -> assertThat(refusal.kind()).isEqualTo(PluginException.Kind.INPUT));
    }

    @Test
    default void aPartyOfAnotherCountryIsRefused() {
        var stranger = soundDraft().parties().stream()
                .filter(party -> !party.country().equals(plugin().country()))
                .findFirst()
                .orElseThrow();
        assertThatExceptionOfType(PluginException.class)
                .isThrownBy(() -> plugin().rules().read(soundDraft(), stranger.id(), day()))
                .satisfies(refusal -> assertThat(refusal.kind()).isEqualTo(PluginException.Kind.INPUT));
    }

    @Test
    default void aDayBeforeAllKnownLawIsRefused() {
        assertThatExceptionOfType(PluginException.class)
                .isThrownBy(() -> plugin().rules().read(soundDraft(), partyId(), LocalDate.of(1800, 1, 1)))
                .satisfies(refusal -> assertThat(refusal.kind()).isEqualTo(PluginException.Kind.RULES_OUTDATED));
    }

    @Test
    default void aDraftWithoutClausesIsRead() {
        assertThat(read(withClauses(soundDraft(), List.of()))).isNotNull();
    }

    @Test
    default void emptyWordingsAreRead() {
        assertThat(read(withWordings(soundDraft(), ""))).isNotNull();
    }

    /** A pattern that looks back and forth needs hours for such a text; ten seconds allow for a slow machine. */
    @Test
    default void aClauseOf200000CharactersIsReadInSeconds() {
        var faults = String.join(
                " ",
                faultyDraft().clauses().stream()
                        .flatMap(clause -> clause.wordings().values().stream())
                        .toList());
        var endless = (faults + " ").repeat(200_000 / (faults.length() + 1) + 1).substring(0, 200_000);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> read(withClauses(soundDraft(), List.of(clause(endless)))));
    }

    @Test
    default void manyMayAskAtTheSameTime() throws Exception {
        var expected = read(faultyDraft());
        var askers = Executors.newFixedThreadPool(4);
        try {
            Callable<Reading> question = () -> read(faultyDraft());
            for (var answer : askers.invokeAll(Collections.nCopies(32, question))) {
                assertThat(answer.get()).isEqualTo(expected);
            }
        } finally {
            askers.shutdownNow();
        }
    }

    private Reading read(DraftFacts draft) {
        return plugin().rules().read(draft, partyId(), day());
    }

    private Stream<Reading> readings() {
        return Stream.of(read(soundDraft()), read(faultyDraft()));
    }

    private ClauseFacts clause(String wording) {
        var wordings = new HashMap<String, String>();
        soundDraft().languages().forEach(language -> wordings.put(language, wording));
        return new ClauseFacts("endless", 1, ClauseKind.OTHER, Map.of(), wordings);
    }

    private static DraftFacts withWordings(DraftFacts draft, String wording) {
        var clauses = draft.clauses().stream()
                .map(clause -> {
                    var wordings = new HashMap<>(clause.wordings());
                    wordings.replaceAll((language, words) -> wording);
                    return new ClauseFacts(clause.id(), clause.number(), clause.kind(), clause.headings(), wordings);
                })
                .toList();
        return withClauses(draft, clauses);
    }

    private static DraftFacts withPartiesReversed(DraftFacts draft) {
        var parties = new ArrayList<>(draft.parties());
        Collections.reverse(parties);
        return new DraftFacts(
                draft.instrument(),
                draft.titles(),
                draft.languages(),
                parties,
                draft.clauses(),
                draft.duration(),
                draft.themes());
    }

    private static DraftFacts withClauses(DraftFacts draft, List<ClauseFacts> clauses) {
        return new DraftFacts(
                draft.instrument(),
                draft.titles(),
                draft.languages(),
                draft.parties(),
                clauses,
                draft.duration(),
                draft.themes());
    }
}
