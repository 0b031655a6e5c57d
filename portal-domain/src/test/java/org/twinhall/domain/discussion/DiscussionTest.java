package org.twinhall.domain.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.BELLO;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.JALISCO;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.SAN_NICOLAS;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.SRE;
import static org.twinhall.domain.PortalDatabase.seat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.twinhall.domain.PortalDatabase;
import org.twinhall.domain.PortalDatabase.DemoGovernment;
import org.twinhall.domain.drafting.DraftingRoom;
import org.twinhall.domain.filing.FilingCase;
import org.twinhall.domain.history.HistoryEntry;
import org.twinhall.domain.history.HistoryRoom;
import org.twinhall.domain.law.TestCountries;
import org.twinhall.domain.people.PeopleRoom;
import org.twinhall.domain.people.Person;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.people.Seat;
import org.twinhall.domain.people.Somebody;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.domain.shared.NoSuchRecord;
import org.twinhall.spi.country.Outcome;

/** San Nicolás and Bello talk about their draft. */
class DiscussionTest {
    private final PortalDatabase database = PortalDatabase.one();
    private final FilingCase file = new FilingCase();
    private final UUID draft = file.draft;

    @Test
    void oneSideReadsWhatTheOtherSaid() {
        said(SAN_NICOLAS, "Why five years?");
        assertThat(words(BELLO, Role.EDITOR)).containsExactly("Why five years?");
    }

    @Test
    void whoOnlyReadsForAPartyReadsAlong() {
        said(SAN_NICOLAS, "Why five years?");
        assertThat(words(BELLO, Role.OBSERVER)).containsExactly("Why five years?");
    }

    @Test
    void whoOnlyReadsSaysNothing() {
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(() -> as(seat(BELLO, Role.OBSERVER), talk -> said(talk, null, null, "x")))
                .withMessageContaining("role-missing");
    }

    @Test
    void whoeverIsNoPartyFindsNothing() {
        said(SAN_NICOLAS, "Why five years?");
        assertThatExceptionOfType(NoSuchRecord.class).isThrownBy(() -> words(JALISCO, Role.EDITOR));
    }

    @Test
    void theAuthorityThatReadsTheTextReadsNoneOfIt() {
        said(SAN_NICOLAS, "Let us not tell the ministry.");
        file.resolved().filed();
        assertThatExceptionOfType(NoSuchRecord.class).isThrownBy(() -> words(SRE, Role.REVIEWER));
    }

    @Test
    void theDatabaseItselfKeepsItFromTheAuthority() {
        said(SAN_NICOLAS, "Let us not tell the ministry.");
        file.resolved().filed();
        var seen = database.as(seat(SRE, Role.REVIEWER), entities -> entities.createNativeQuery(
                        "select count(*) from draft_comment where draft_id = ?1")
                .setParameter(1, draft)
                .getSingleResult());
        assertThat(seen).isEqualTo(0L);
    }

    @Test
    void theHistoryThatTheAuthorityReadsDoesNotSayWhatWasSaid() {
        said(SAN_NICOLAS, "Let us not tell the ministry.");
        assertThat(last().deed()).isEqualTo("comment-written");
        assertThat(last().after()).isEmpty();
    }

    @Test
    void theDatabaseTakesNoCommentInTheNameOfAnother() {
        assertThatThrownBy(() -> database.as(seat(BELLO, Role.EDITOR), entities -> entities.createNativeQuery(
                                "insert into draft_comment (id, draft_id, thread_id, words, author, government_id, written_at)"
                                        + " select n.id, ?1, n.id, 'x', p.id, ?2, now()"
                                        + " from (select gen_random_uuid() as id) n, (select id from person limit 1) p")
                        .setParameter(1, draft)
                        .setParameter(2, SAN_NICOLAS.id)
                        .executeUpdate()))
                .hasMessageContaining("row-level security");
    }

    @Test
    void aCommentThatSaysNothingIsNone() {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> said(SAN_NICOLAS, " "));
    }

    @Test
    void aClauseOfAnotherDraftIsNotTalkedAboutHere() {
        var other = new FilingCase();
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> as(seat(BELLO, Role.EDITOR), talk -> said(talk, clause(other.draft), null, "x")))
                .withMessageContaining("no-such-clause");
    }

    @Test
    void anAnswerIsAboutWhatItsThreadIsAbout() {
        var first = as(seat(BELLO, Role.EDITOR), talk -> said(talk, clause(draft), null, "Why?"));
        var answer = as(seat(SAN_NICOLAS, Role.SIGNATORY), talk -> said(talk, null, first.id(), "Because."));
        assertThat(answer.threadId()).isEqualTo(first.id());
        assertThat(answer.clauseId()).isEqualTo(first.clauseId());
    }

    @Test
    void anAnswerToAnAnswerStaysInTheThread() {
        var first = said(BELLO, "Why?");
        var answer = as(seat(SAN_NICOLAS, Role.EDITOR), talk -> said(talk, null, first.id(), "Because."));
        var again = as(seat(BELLO, Role.EDITOR), talk -> said(talk, null, answer.id(), "I see."));
        assertThat(again.threadId()).isEqualTo(first.id());
    }

    @Test
    void aThreadOfAnotherDraftIsNotAnsweredHere() {
        var elsewhere = new DiscussionTest().said(BELLO, "Elsewhere.");
        assertThatExceptionOfType(NoSuchRecord.class)
                .isThrownBy(() -> as(seat(BELLO, Role.EDITOR), talk -> said(talk, null, elsewhere.id(), "x")));
    }

    @Test
    void whatWasSaidAboutAClauseStaysWhenItIsTakenOut() {
        as(seat(BELLO, Role.EDITOR), talk -> said(talk, clause(draft), null, "Away with it."));
        database.as(seat(BELLO, Role.EDITOR), entities -> DraftingRoom.drafting(entities, new TestCountries())
                .removeClause(draft, clause(draft), 1));
        assertThat(words(SAN_NICOLAS, Role.EDITOR)).containsExactly("Away with it.");
    }

    @Test
    void whoSaidItTakesItBack() {
        var comment = said(BELLO, "A slip.");
        takenBack(BELLO, comment);
        assertThat(words(BELLO, Role.EDITOR)).isEmpty();
    }

    @Test
    void nobodyTakesBackWhatTheOtherSideSaid() {
        var comment = said(BELLO, "Not a slip.");
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(() -> takenBack(SAN_NICOLAS, comment))
                .withMessageContaining("not-the-author");
    }

    @Test
    void whatWasAnsweredIsNotTakenBack() {
        var first = said(BELLO, "Why?");
        as(seat(SAN_NICOLAS, Role.EDITOR), talk -> said(talk, null, first.id(), "Because."));
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(() -> takenBack(BELLO, first))
                .withMessageContaining("answered");
    }

    @Test
    void theOtherSideSettlesAThread() {
        var first = said(BELLO, "Why?");
        var settled = as(seat(SAN_NICOLAS, Role.EDITOR), talk -> talk.settle(draft, first.id()));
        assertThat(settled.settledBy().flatMap(Person::name)).contains("Person of mx-san-nicolas");
    }

    @Test
    void anAnswerSettlesItsThread() {
        var first = said(BELLO, "Why?");
        var answer = as(seat(SAN_NICOLAS, Role.EDITOR), talk -> said(talk, null, first.id(), "Because."));
        as(seat(BELLO, Role.EDITOR), talk -> talk.settle(draft, answer.id()));
        assertThat(comment(first.id()).settledAt()).isPresent();
    }

    @Test
    void whatIsSettledIsOpenedAgain() {
        var first = said(BELLO, "Why?");
        as(seat(SAN_NICOLAS, Role.EDITOR), talk -> talk.settle(draft, first.id()));
        as(seat(BELLO, Role.EDITOR), talk -> talk.reopen(draft, first.id()));
        assertThat(comment(first.id()).settledAt()).isEmpty();
    }

    @Test
    void whatIsSettledIsNotAnswered() {
        var first = said(BELLO, "Why?");
        as(seat(SAN_NICOLAS, Role.EDITOR), talk -> talk.settle(draft, first.id()));
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(() -> as(seat(BELLO, Role.EDITOR), talk -> said(talk, null, first.id(), "x")))
                .withMessageContaining("settled");
    }

    @Test
    void theHistorySaysThatAClauseWasGone() {
        var first = as(seat(BELLO, Role.EDITOR), talk -> said(talk, clause(draft), null, "Away with it."));
        database.as(seat(BELLO, Role.EDITOR), entities -> DraftingRoom.drafting(entities, new TestCountries())
                .removeClause(draft, clause(draft), 1));
        as(seat(BELLO, Role.EDITOR), talk -> talk.settle(draft, first.id()));
        assertThat(last().subject()).contains("gone");
    }

    @Test
    void openThreadsAreCountedByClause() {
        var first = as(seat(BELLO, Role.EDITOR), talk -> said(talk, clause(draft), null, "Why?"));
        as(seat(BELLO, Role.EDITOR), talk -> said(talk, null, first.id(), "Tell me."));
        said(BELLO, "On the whole.");
        var counted = as(seat(SAN_NICOLAS, Role.OBSERVER), talk -> talk.openThreads(draft));
        assertThat(counted).containsOnly(entry(first.clauseId(), 1L), entry(Optional.empty(), 1L));
    }

    @Test
    void onlyTheLastOfAThreadMayBeTakenBack() {
        var first = said(BELLO, "Why?");
        var second = as(seat(BELLO, Role.EDITOR), talk -> said(talk, null, first.id(), "Tell me."));
        var own = as(seat(BELLO, Role.EDITOR), talk -> talk.mayTakeBack(draft, talk.on(draft)));
        assertThat(own).containsExactly(second.id());
    }

    @Test
    void nothingMoreIsSaidOnceItIsSigned() {
        file.resolved().filed().opinion(Outcome.FAVOURABLE).settled().signed();
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(() -> said(BELLO, "Too late."))
                .withMessageContaining("draft-signed");
    }

    @Test
    void whatWasSaidIsReadStillOnceItIsSigned() {
        said(BELLO, "In time.");
        file.resolved().filed().opinion(Outcome.FAVOURABLE).settled().signed();
        assertThat(words(SAN_NICOLAS, Role.EDITOR)).containsExactly("In time.");
    }

    @Test
    void whoSaidItReadsItAmongWhatIsHeldAboutThem() {
        said(BELLO, "Held.");
        var writer = new Somebody("person-of-co-bello", "Person of co-bello");
        var held = database.asThemselves(writer, entities -> DiscussionRoom.comments(entities)
                .of(PeopleRoom.persons(entities).known().orElseThrow()));
        assertThat(held).extracting(item -> item.facts().get("said")).contains("Held.");
    }

    private Comment said(DemoGovernment government, String words) {
        return as(seat(government, Role.EDITOR), talk -> said(talk, null, null, words));
    }

    private Comment said(Discussing talk, UUID clause, UUID thread, String words) {
        return talk.write(draft, NewComment.plain(clause, thread, words), List.of());
    }

    private void takenBack(DemoGovernment government, Comment comment) {
        as(seat(government, Role.EDITOR), talk -> {
            talk.takeBack(draft, comment.id());
            return null;
        });
    }

    private UUID clause(UUID ofDraft) {
        return database.as(seat(BELLO, Role.EDITOR), entities -> DraftingRoom.drafts(entities)
                .get(ofDraft)
                .clauses()
                .get(0)
                .id());
    }

    private List<String> words(DemoGovernment government, Role role) {
        return as(
                seat(government, role),
                talk -> talk.on(draft).stream().map(Comment::words).toList());
    }

    private Comment comment(UUID id) {
        return as(seat(BELLO, Role.EDITOR), talk -> talk.on(draft).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow());
    }

    private HistoryEntry last() {
        return database.as(seat(BELLO, Role.EDITOR), entities -> {
            var all = HistoryRoom.history(entities).of(draft);
            return all.get(all.size() - 1);
        });
    }

    private <T> T as(Seat seat, Function<Discussing, T> work) {
        return database.as(seat, entities -> work.apply(DiscussionRoom.discussing(entities)));
    }
}
