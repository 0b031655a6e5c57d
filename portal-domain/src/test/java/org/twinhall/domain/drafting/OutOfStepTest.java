package org.twinhall.domain.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.BELLO;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.SAN_NICOLAS;
import static org.twinhall.domain.PortalDatabase.seat;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.twinhall.domain.PortalDatabase;
import org.twinhall.domain.PortalDatabase.DemoGovernment;
import org.twinhall.domain.history.HistoryEntry;
import org.twinhall.domain.law.TestCountries;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.domain.shared.StaleRevision;

/** What a change of a clause in one language leaves to be done in the others. */
class OutOfStepTest {
    private static final Wording SPANISH = new Wording("Objeto", "El objetivo es el comercio.");
    private static final Wording ENGLISH = new Wording("Objective", "The objective is trade.");

    private final PortalDatabase database = PortalDatabase.one();
    private UUID draft;

    @BeforeEach
    void aDraftInSpanishAndEnglish() {
        draft = DraftingRoom.begun(database, SAN_NICOLAS, BELLO);
    }

    @Test
    void aModelTextSaysTheSameInItsLanguages() {
        assertThat(behind("es")).isEmpty();
        assertThat(behind("en")).isEmpty();
    }

    @Test
    void aRewordingLeavesTheOtherLanguageBehind() {
        reword("es", SPANISH);
        assertThat(behind("en")).extracting(OutOfStep::changedLanguage).containsExactly("es");
    }

    @Test
    void theLanguageThatWasRewordedIsNotBehindItself() {
        reword("es", SPANISH);
        assertThat(behind("es")).isEmpty();
    }

    @Test
    void whatWasSaidWhenBothSaidTheSameIsKeptThroughALaterRewording() {
        var before = words("es").whole();
        reword("es", SPANISH);
        reword("es", new Wording("Objeto", "El objetivo es la amistad."));
        assertThat(behind("en")).extracting(OutOfStep::was).containsExactly(before);
    }

    @Test
    void aLanguageCatchesUpByBeingReworded() {
        reword("es", SPANISH);
        reword("en", ENGLISH);
        assertThat(behind("en")).isEmpty();
    }

    @Test
    void whatCatchesUpLeavesNobodyBehind() {
        reword("es", SPANISH);
        reword("en", ENGLISH);
        assertThat(behind("es")).isEmpty();
    }

    @Test
    void whoCatchesUpAndAgreesSomethingElseSaysSo() {
        reword("es", SPANISH);
        reword("en", ENGLISH, OtherLanguages.FOLLOW);
        assertThat(behind("es")).extracting(OutOfStep::changedLanguage).containsExactly("en");
    }

    @Test
    void aSlipLeavesNobodyBehind() {
        reword("es", SPANISH, OtherLanguages.NOTHING_NEW);
        assertThat(behind("en")).isEmpty();
    }

    @Test
    void whoMendsASlipIsNamedAsTheOneWhoSaysThatTheOthersSayTheSame() {
        reword("es", SPANISH, OtherLanguages.NOTHING_NEW);
        assertThat(last().deed()).isEqualTo("taken-for-same");
        assertThat(last().subject()).contains("1 en");
    }

    @Test
    void savingTheWordsOnRecordChangesNothing() {
        reword("es", words("es"));
        assertThat(behind("en")).isEmpty();
    }

    @Test
    void aSlipIsMendedInALanguageThatHasToFollowStill() {
        reword("es", SPANISH);
        reword("en", ENGLISH, OtherLanguages.NOTHING_NEW);
        assertThat(behind("en")).extracting(OutOfStep::changedLanguage).containsExactly("es");
    }

    @Test
    void nobodyIsSaidToHaveFoundTheSameWhatHasToFollowStill() {
        reword("es", SPANISH);
        reword("es", new Wording("Objeto", "El objetivo es el Comercio."), OtherLanguages.NOTHING_NEW);
        assertThat(last().deed()).isEqualTo("clause-reworded");
    }

    @Test
    void whoSavesTheWordsOnRecordForThatTheySayTheSameIsTakenAtTheirWord() {
        reword("es", SPANISH);
        reword("en", words("en"));
        assertThat(behind("en")).isEmpty();
        assertThat(last().deed()).isEqualTo("taken-for-same");
    }

    @Test
    void wordsThatArePutBackLeaveNobodyBehind() {
        var before = words("es");
        reword("es", SPANISH);
        reword("es", before);
        assertThat(behind("en")).isEmpty();
    }

    @Test
    void whatIsTakenForSayingTheSameIsNotBehindAnyMore() {
        reword("es", SPANISH);
        takeForSame(BELLO, "en", "It says so in other words.");
        assertThat(behind("en")).isEmpty();
    }

    @Test
    void whoTakesItForSayingTheSameStaysInTheHistoryWithTheRemark() {
        reword("es", SPANISH);
        takeForSame(BELLO, "en", "It says so in other words.");
        assertThat(last().governmentId()).isEqualTo(BELLO.id);
        assertThat(last().after()).contains("It says so in other words.");
    }

    @Test
    void aComparisonOfWordsThatWereRewordedSinceIsRefused() {
        reword("es", SPANISH);
        var seen = clause().revision();
        reword("es", new Wording("Objeto", "El objetivo es la amistad."));
        assertThatExceptionOfType(StaleRevision.class)
                .isThrownBy(
                        () -> editing(BELLO, drafting -> drafting.takeForSame(draft, clause().id(), "en", null, seen)));
    }

    @Test
    void whereNothingWasRewordedThereIsNothingToCompare() {
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(() -> takeForSame(BELLO, "en", null))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo("in-step"));
    }

    @Test
    void aRemarkThatIsTooLongIsSaidToBe() {
        reword("es", SPANISH);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> takeForSame(BELLO, "en", "x".repeat(AgreementDrafting.LONGEST_REMARK + 1)));
    }

    @Test
    void theTextIsTheSameTextBeforeAndAfterItIsTakenForSayingTheSame() {
        reword("es", SPANISH);
        var before = hash();
        takeForSame(BELLO, "en", null);
        assertThat(hash()).isEqualTo(before);
    }

    @Test
    void aClauseThatIsRemovedIsNotOutOfStepAnyMore() {
        reword("es", SPANISH);
        editing(BELLO, drafting -> drafting.removeClause(draft, clause().id(), clause().revision()));
        List<Clause> outOfStep =
                editing(BELLO, drafting -> drafting.draft(draft).outOfStep());
        assertThat(outOfStep).isEmpty();
    }

    private String hash() {
        return editing(BELLO, drafting -> drafting.draft(draft).textHash());
    }

    private void reword(String language, Wording wording) {
        reword(language, wording, null);
    }

    private void reword(String language, Wording wording, OtherLanguages others) {
        var clause = clause();
        editing(
                SAN_NICOLAS,
                drafting -> drafting.reword(draft, clause.id(), language, wording, others, clause.revision()));
    }

    private void takeForSame(DemoGovernment by, String language, String because) {
        var clause = clause();
        editing(by, drafting -> drafting.takeForSame(draft, clause.id(), language, because, clause.revision()));
    }

    private List<OutOfStep> behind(String language) {
        return editing(BELLO, drafting -> drafting.draft(draft).clauses().get(0).behind(language));
    }

    private Wording words(String language) {
        return clause().wording(language).orElseThrow();
    }

    private Clause clause() {
        return editing(BELLO, drafting -> {
            var clause = drafting.draft(draft).clauses().get(0);
            clause.wordings();
            return clause;
        });
    }

    private HistoryEntry last() {
        var entries = editing(BELLO, drafting -> drafting.history(draft));
        return entries.get(entries.size() - 1);
    }

    private <T> T editing(DemoGovernment government, Function<AgreementDrafting, T> work) {
        return database.as(
                seat(government, Role.EDITOR),
                entities -> work.apply(DraftingRoom.drafting(entities, new TestCountries())));
    }
}
