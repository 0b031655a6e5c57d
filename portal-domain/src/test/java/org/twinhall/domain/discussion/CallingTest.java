package org.twinhall.domain.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.BELLO;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.SAN_NICOLAS;
import static org.twinhall.domain.PortalDatabase.seat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.twinhall.domain.PortalDatabase;
import org.twinhall.domain.drafting.DraftingRoom;
import org.twinhall.domain.people.PeopleRoom;
import org.twinhall.domain.people.Reach;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.people.Seat;
import org.twinhall.domain.people.Somebody;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.domain.staff.KnownAccounts;

/** A comment calls for the attention of somebody. */
class CallingTest {
    private final PortalDatabase database = PortalDatabase.one();
    private final UUID draft = DraftingRoom.begun(database, SAN_NICOLAS, BELLO);
    private final String colleague = "ana-" + UUID.randomUUID();
    private final KnownAccounts accounts =
            new KnownAccounts().with(colleague, Role.EDITOR).with("person-of-mx-san-nicolas", Role.EDITOR);

    @Test
    void theOwnPeopleCanBeCalled() {
        assertThat(reachable(seat(BELLO, Role.EDITOR))).contains(colleague);
    }

    @Test
    void whoDidSomethingOnTheDraftForTheOtherSideCanBeCalled() {
        assertThat(names(seat(BELLO, Role.EDITOR))).contains("Person of mx-san-nicolas");
    }

    @Test
    void whoLeftTheOtherSideIsNotCalledAnyMore() {
        accounts.leave(SAN_NICOLAS.slug, "person-of-mx-san-nicolas");
        assertThat(names(seat(BELLO, Role.EDITOR))).doesNotContain("Person of mx-san-nicolas");
    }

    @Test
    void whoOnlyReadsGetsNoListOfPeople() {
        assertThatExceptionOfType(DeedRefused.class).isThrownBy(() -> reachable(seat(BELLO, Role.OBSERVER)));
    }

    @Test
    void theKeyOfSomebodyTellsNoAccount() {
        var all = as(seat(BELLO, Role.EDITOR), calling -> calling.reachable(draft));
        assertThat(all).noneMatch(each -> each.key().contains(each.personId()));
    }

    @Test
    void nobodyCallsThemselves() {
        accounts.with("person-of-co-bello", Role.EDITOR);
        assertThat(names(seat(BELLO, Role.EDITOR))).noneMatch(name -> name.contains("co-bello"));
    }

    @Test
    void whoOnlyEvaluatesIsNotCalled() {
        var evaluator = "eva-" + UUID.randomUUID();
        accounts.with(evaluator, Role.EVALUATOR);
        assertThat(reachable(seat(BELLO, Role.EDITOR))).doesNotContain(evaluator);
    }

    @Test
    void aGuestSeesThoseAtWorkOnTheDraftAndNoListOfPeople() {
        var guest = new Seat("guest", "Guest", BELLO.id, BELLO.slug, Set.of(Role.EDITOR), reach(), "");
        assertThat(names(guest)).containsExactly("Person of mx-san-nicolas");
    }

    @Test
    void whoIsCalledGetsALetterThatLeadsToTheCommentAndDoesNotSayIt() {
        var comment = written(colleague);
        assertThat(letter())
                .contains("http://portal.example/t/co-bello/drafts/comments?id=" + draft + "#comment-" + comment.id())
                .doesNotContain("Look at this.");
    }

    @Test
    void theLetterIsInTheLanguageOfWhomItGoesTo() {
        written(colleague);
        assertThat(letter()).startsWith("Hola");
    }

    @Test
    void theOtherSideReadsWhoIsCalled() {
        written(colleague);
        var called = database.as(
                seat(SAN_NICOLAS, Role.EDITOR),
                entities -> DiscussionRoom.discussing(entities).on(draft).get(0).called().stream()
                        .flatMap(person -> person.name().stream())
                        .toList());
        assertThat(called).containsExactly("Name of " + colleague);
    }

    @Test
    void whoIsCalledFindsItAmongWhatIsHeldAboutThem() {
        written(colleague);
        var held = database.asThemselves(
                new Somebody(colleague, "Name of " + colleague), entities -> DiscussionRoom.comments(entities)
                        .of(PeopleRoom.persons(entities).known().orElseThrow()));
        assertThat(held).extracting(item -> item.what()).containsExactly("called");
    }

    @Test
    void nobodyElseIsCalled() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> writtenTo("somebody-else"))
                .withMessageContaining("not-reachable");
    }

    @Test
    void aCrowdIsNotCalled() {
        var crowd = IntStream.range(0, 21).mapToObj(Integer::toString).toArray(String[]::new);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> writtenTo(crowd))
                .withMessageContaining("too-many");
    }

    private Comment written(String... to) {
        return as(seat(BELLO, Role.EDITOR), calling -> {
            var keys = calling.reachable(draft).stream()
                    .filter(each -> List.of(to).contains(each.personId()))
                    .map(Colleague::key);
            return calling.write(draft, NewComment.plain(null, null, "Look at this."), keys.toList());
        });
    }

    private Comment writtenTo(String... keys) {
        return as(
                seat(BELLO, Role.EDITOR),
                calling -> calling.write(draft, NewComment.plain(null, null, "Look at this."), List.of(keys)));
    }

    private List<String> reachable(Seat by) {
        return as(by, calling -> calling.reachable(draft).stream()
                .map(Colleague::personId)
                .toList());
    }

    private List<String> names(Seat by) {
        return as(by, calling -> calling.reachable(draft).stream()
                .map(Colleague::name)
                .toList());
    }

    /** Guests reach the tie of the draft too. */
    private Reach reach() {
        var tie = database.as(
                seat(BELLO, Role.EDITOR),
                entities ->
                        DraftingRoom.drafts(entities).get(draft).relationship().id());
        return Reach.only(Set.of(draft, tie));
    }

    private String letter() {
        return (String) database.withoutTheSecondWall(
                null, entities -> entities.createNativeQuery("select words from letter where to_address = ?1")
                        .setParameter(1, colleague + "@city.example")
                        .getSingleResult());
    }

    private <T> T as(Seat seat, Function<Calling, T> work) {
        return database.as(seat, entities -> work.apply(DiscussionRoom.calling(entities, accounts)));
    }
}
