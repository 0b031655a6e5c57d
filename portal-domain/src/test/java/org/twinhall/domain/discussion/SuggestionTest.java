package org.twinhall.domain.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.BELLO;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.SAN_NICOLAS;
import static org.twinhall.domain.PortalDatabase.seat;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.twinhall.domain.PortalDatabase;
import org.twinhall.domain.PortalDatabase.DemoGovernment;
import org.twinhall.domain.discussion.NewComment.Suggested;
import org.twinhall.domain.drafting.DraftingRoom;
import org.twinhall.domain.drafting.Wording;
import org.twinhall.domain.filing.FilingCase;
import org.twinhall.domain.history.HistoryEntry;
import org.twinhall.domain.history.HistoryRoom;
import org.twinhall.domain.law.TestCountries;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.people.Seat;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.domain.shared.NoSuchRecord;
import org.twinhall.domain.shared.StaleRevision;

/** Bello suggests other words for a clause, and San Nicolás takes them over or leaves them. */
class SuggestionTest {
    private static final Seat READER = seat(BELLO, Role.SIGNATORY);
    private static final Wording OTHER = new Wording("Objeto", "El objetivo es la amistad.");

    private final PortalDatabase database = PortalDatabase.one();
    private final FilingCase file = new FilingCase();
    private final UUID draft = file.draft;
    private final UUID clause = file.draft().clauses().get(0).id();

    @Test
    void suggestedWordsChangeNothingYet() {
        var before = file.draft().textHash();
        suggest();
        assertThat(file.draft().textHash()).isEqualTo(before);
    }

    @Test
    void theOtherSideReadsThem() {
        suggest();
        assertThat(read(SAN_NICOLAS)).singleElement().satisfies(comment -> assertThat(
                        comment.suggestion().orElseThrow().wording())
                .isEqualTo(OTHER));
    }

    @Test
    void theyStandBesideWhatTheClauseSaid() {
        var was = file.draft().clause(clause).wording("es").orElseThrow().whole();
        suggest();
        assertThat(read(SAN_NICOLAS).get(0).suggestion().orElseThrow().was()).isEqualTo(was);
    }

    @Test
    void takenOverTheyAreTheClauses() {
        take(suggest().id());
        assertThat(file.draft().clause(clause).wording("es")).contains(OTHER);
    }

    @Test
    void takenOverTheThreadIsDoneWith() {
        assertThat(take(suggest().id()).settledAt()).isPresent();
    }

    @Test
    void takenOverTheOtherLanguagesHaveToFollow() {
        take(suggest().id());
        assertThat(file.draft().outOfStep()).hasSize(1);
    }

    @Test
    void theHistorySaysWhoSuggestedAndWhoTookThemOver() {
        take(suggest().id());
        assertThat(deeds()).endsWith("words-suggested", "clause-reworded", "suggestion-taken");
    }

    @Test
    void theyAreTakenOverOnce() {
        var comment = suggest();
        take(comment.id());
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(() -> take(comment.id()))
                .withMessageContaining("suggestion-taken");
    }

    @Test
    void whoSawAnOlderClauseTakesNothingOver() {
        var comment = suggest();
        var seen = file.draft().clause(clause).revision();
        file.reworded();
        assertThatExceptionOfType(StaleRevision.class)
                .isThrownBy(() -> as(seat(SAN_NICOLAS, Role.EDITOR), talk -> talk.takeOver(draft, comment.id(), seen)));
    }

    @Test
    void whoHoldsNoPenSuggestsAndTakesNothingOver() {
        var comment = suggest();
        var seen = file.draft().clause(clause).revision();
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(() -> as(READER, talk -> talk.takeOver(draft, comment.id(), seen)))
                .withMessageContaining("role-missing");
    }

    @Test
    void theyMayBeSuggestedWhileAnAuthorityReads() {
        file.filed();
        assertThat(suggest().suggestion()).isPresent();
    }

    @Test
    void andAreNotTakenOverUntilItIsBack() {
        var comment = suggest();
        file.filed();
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(() -> take(comment.id()))
                .withMessageContaining("draft-under-review");
    }

    @Test
    void whatWasTakenOverIsNotTakenBack() {
        var comment = suggest();
        take(comment.id());
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(() -> as(READER, talk -> {
                    talk.takeBack(draft, comment.id());
                    return null;
                }))
                .withMessageContaining("answered");
    }

    @Test
    void whatWasDeclinedIsNotTakenOver() {
        var comment = suggest();
        as(seat(SAN_NICOLAS, Role.EDITOR), talk -> talk.settle(draft, comment.id()));
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(() -> take(comment.id()))
                .withMessageContaining("settled");
    }

    @Test
    void whatDidNotKnowAnotherLanguageIsNotTakenOver() {
        var comment = suggest();
        reword("en", new Wording("Object", "The object is trade."));
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(() -> take(comment.id()))
                .withMessageContaining("suggestion-overtaken");
    }

    @Test
    void norWhatKnewAnEarlierWordingOfItOnly() {
        reword("en", new Wording("Object", "The object is friendship."));
        var comment = suggest();
        reword("en", new Wording("Object", "The object is trade."));
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(() -> take(comment.id()))
                .withMessageContaining("suggestion-overtaken");
    }

    @Test
    void whatKnewTheOtherLanguageCatchesUpWithIt() {
        reword("en", new Wording("Object", "The object is friendship."));
        take(suggest().id());
        assertThat(file.draft().outOfStep()).isEmpty();
    }

    private void reword(String language, Wording words) {
        var seen = file.draft().clause(clause).revision();
        database.as(seat(SAN_NICOLAS, Role.EDITOR), entities -> DraftingRoom.drafting(entities, new TestCountries())
                .reword(draft, clause, language, words, seen));
    }

    @Test
    void aPlainCommentHasNothingToTakeOver() {
        var comment = say(NewComment.plain(clause, null, "Why?"));
        assertThatExceptionOfType(NoSuchRecord.class).isThrownBy(() -> take(comment.id()));
    }

    @Test
    void theSameWordsAreNoSuggestion() {
        var same = file.draft().clause(clause).wording("es").orElseThrow();
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> say(new NewComment(clause, null, "", new Suggested("es", same))))
                .withMessageContaining("same-words");
    }

    @Test
    void aLanguageThatTheTextHasNotIsRefused() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> say(new NewComment(clause, null, "", new Suggested("ko", OTHER))))
                .withMessageContaining("not-of-the-text");
    }

    @Test
    void noWordsAreSuggestedForTheTextAsAWhole() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> new NewComment(null, null, "", new Suggested("es", OTHER)))
                .withMessageContaining("for-a-clause-only");
    }

    private Comment suggest() {
        return say(new NewComment(clause, null, "", new Suggested("es", OTHER)));
    }

    private Comment say(NewComment said) {
        return as(READER, talk -> talk.write(draft, said, List.of()));
    }

    private Comment take(UUID comment) {
        var seen = file.draft().clause(clause).revision();
        return as(seat(SAN_NICOLAS, Role.EDITOR), talk -> talk.takeOver(draft, comment, seen));
    }

    private List<Comment> read(DemoGovernment party) {
        return as(seat(party, Role.EDITOR), talk -> talk.on(draft));
    }

    private List<String> deeds() {
        return database.as(seat(BELLO), entities -> HistoryRoom.history(entities).of(draft).stream()
                .map(HistoryEntry::deed)
                .toList());
    }

    private <T> T as(Seat seat, Function<Discussing, T> work) {
        return database.as(seat, entities -> work.apply(DiscussionRoom.discussing(entities)));
    }
}
