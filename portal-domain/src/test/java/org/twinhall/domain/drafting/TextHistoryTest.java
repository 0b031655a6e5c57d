package org.twinhall.domain.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.BELLO;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.JALISCO;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.SAN_NICOLAS;
import static org.twinhall.domain.PortalDatabase.seat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinhall.domain.PortalDatabase;
import org.twinhall.domain.drafting.EarlierText.EarlierClause;
import org.twinhall.domain.drafting.TextComparison.Kind;
import org.twinhall.domain.law.TestCountries;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.people.Seat;
import org.twinhall.domain.shared.NoSuchRecord;
import org.twinhall.spi.country.ClauseKind;
import org.twinhall.spi.country.DraftFacts.Duration;

class TextHistoryTest {
    private static final Seat EDITOR = seat(BELLO, Role.EDITOR);

    private final PortalDatabase database = PortalDatabase.one();
    private final UUID draft = DraftingRoom.begun(database, SAN_NICOLAS, BELLO);

    @Test
    void anUntouchedDraftSaysWhatItWasBegunWith() {
        assertThat(words(latest())).isEqualTo(words(1));
    }

    @Test
    void rewordedItSaysBeforeWhatItSaidBefore() {
        var before = words(1);
        reword(0, "es", "Otras palabras.");
        assertThat(words(1)).isEqualTo(before);
    }

    @Test
    void theNewWordsStandInTheComparison() {
        reword(0, "es", "Otras palabras.");
        var change = between(1, latest()).clauses();
        assertThat(change).singleElement().satisfies(each -> {
            assertThat(each.kind()).isEqualTo(Kind.REWORDED);
            assertThat(each.number()).isEqualTo(1);
            assertThat(each.words()).containsOnlyKeys("es");
        });
    }

    @Test
    void whatWasChangedBackIsNoChange() {
        var was = wording(0, "es");
        reword(0, "es", "Otras palabras.");
        reword(0, "es", was);
        assertThat(between(1, latest()).isSame()).isTrue();
    }

    @Test
    void anAddedClauseIsSaidToBeAdded() {
        add("Nueva");
        assertThat(between(1, latest()).clauses()).singleElement().satisfies(each -> assertThat(each.kind())
                .isEqualTo(Kind.ADDED));
    }

    @Test
    void aClauseTakenOutIsSaidToBeGoneWhereItStood() {
        remove(0);
        assertThat(between(1, latest()).clauses()).singleElement().satisfies(each -> {
            assertThat(each.kind()).isEqualTo(Kind.REMOVED);
            assertThat(each.number()).isEqualTo(1);
            assertThat(each.words()).containsOnlyKeys("es", "en");
        });
    }

    @Test
    void aClauseThatMovedUpIsNoChange() {
        add("Tercera");
        var middle = latest();
        remove(0);
        assertThat(between(middle, latest()).clauses())
                .extracting(each -> each.kind())
                .containsExactly(Kind.REMOVED);
    }

    @Test
    void twoClausesTakenOutOneAfterTheOtherAreTwo() {
        remove(0);
        remove(0);
        assertThat(between(1, latest()).clauses())
                .extracting(each -> each.number())
                .containsExactly(1, 2);
    }

    @Test
    void readTheOtherWayAroundWhatWasTakenOutWasAdded() {
        remove(1);
        assertThat(between(latest(), 1).clauses())
                .extracting(each -> each.kind())
                .containsExactly(Kind.ADDED);
    }

    @Test
    void anotherTitleIsSaid() {
        deed(drafting ->
                drafting.retitle(draft, "es", "Otro título", now().titles().get("es")));
        assertThat(between(1, latest()).titles()).containsOnlyKeys("es");
    }

    @Test
    void anotherDurationAndOtherThemesAreSaid() {
        deed(drafting ->
                drafting.settle(draft, new Terms(new Duration(24), List.of("culture", "education")), now().terms()));
        var found = between(1, latest());
        assertThat(found.isOtherDuration()).isTrue();
        assertThat(found.isOtherThemes()).isTrue();
        assertThat(found.after().themes()).containsExactly("culture", "education");
    }

    @Test
    void itIsLookedAtAfterItsBeginningAndEachChange() {
        reword(0, "es", "Otras palabras.");
        assertThat(history().versions())
                .extracting(each -> each.deed())
                .containsExactly("draft-begun", "clause-reworded");
    }

    @Test
    void aClauseAddedInTwoLanguagesIsOneChange() {
        add("Nueva");
        add("Otra");
        assertThat(history().versions())
                .extracting(each -> each.deed() + " " + each.clause())
                .containsExactly("draft-begun ", "clause-added 3", "clause-added 4");
    }

    @Test
    void twoClausesOfTheSameNumberTakenOutAreTwoChanges() {
        remove(0);
        remove(0);
        assertThat(history().versions())
                .extracting(each -> each.deed() + " " + each.clause())
                .containsExactly("draft-begun ", "clause-removed 1", "clause-removed 1");
    }

    @Test
    void anEntryThatThereIsNotIsNotFound() {
        assertThatExceptionOfType(NoSuchRecord.class).isThrownBy(() -> words(9_999));
    }

    @Test
    void whoHasNothingToDoWithItReadsNothing() {
        assertThatExceptionOfType(NoSuchRecord.class)
                .isThrownBy(() -> database.as(
                        seat(JALISCO, Role.EDITOR), entities -> DraftingRoom.drafting(entities, new TestCountries())
                                .textHistory(draft)));
    }

    /** After forty deeds of chance each version says what the draft said then. */
    @ParameterizedTest
    @ValueSource(longs = {20261130, 7, 1992})
    void eachVersionSaysWhatTheDraftSaidThen(long seed) {
        var chance = new Random(seed);
        var said = new HashMap<Integer, List<Map<String, String>>>();
        for (int deed = 0; deed < 40; deed++) {
            byChance(chance);
            said.put(
                    latest(),
                    now().clauses().stream().map(TextHistoryTest::whole).toList());
        }
        var history = history();
        said.forEach((number, words) -> assertThat(history.after(number).clauses().stream()
                        .map(EarlierClause::words)
                        .toList())
                .as("after %d", number)
                .isEqualTo(words));
    }

    private void byChance(Random chance) {
        var size = now().clauses().size();
        switch (size == 0 ? 0 : chance.nextInt(4)) {
            case 0 -> add("Cláusula " + chance.nextInt(1_000));
            case 1 -> remove(chance.nextInt(size));
            default ->
                reword(chance.nextInt(size), chance.nextBoolean() ? "es" : "en", "Palabras " + chance.nextInt(9));
        }
    }

    private static Map<String, String> whole(Clause clause) {
        var words = new HashMap<String, String>();
        clause.wordings().forEach((language, wording) -> words.put(language, wording.whole()));
        return words;
    }

    private void reword(int place, String language, String text) {
        var clause = now().clauses().get(place);
        var heading = clause.wording(language).orElseThrow().heading();
        deed(drafting -> drafting.reword(draft, clause.id(), language, new Wording(heading, text), clause.revision()));
    }

    private void add(String heading) {
        deed(drafting -> drafting.addClause(
                draft,
                ClauseKind.OTHER,
                Map.of("es", new Wording(heading, "Lo que dice."), "en", new Wording(heading, "Lo que dice."))));
    }

    private void remove(int place) {
        var clause = now().clauses().get(place);
        deed(drafting -> drafting.removeClause(draft, clause.id(), clause.revision()));
    }

    private <T> T deed(Function<AgreementDrafting, T> deed) {
        return database.as(EDITOR, entities -> deed.apply(DraftingRoom.drafting(entities, new TestCountries())));
    }

    private Draft now() {
        return deed(drafting -> drafting.draft(draft));
    }

    private String wording(int place, String language) {
        return now().clauses().get(place).wording(language).orElseThrow().text();
    }

    private TextHistory history() {
        return deed(drafting -> drafting.textHistory(draft));
    }

    private int latest() {
        var numbers = new ArrayList<Integer>();
        deed(drafting -> drafting.history(draft)).forEach(entry -> numbers.add(entry.number()));
        return numbers.get(numbers.size() - 1);
    }

    private List<Map<String, String>> words(int number) {
        return history().after(number).clauses().stream()
                .map(EarlierClause::words)
                .toList();
    }

    private TextComparison between(int from, int to) {
        return history().between(from, to);
    }
}
