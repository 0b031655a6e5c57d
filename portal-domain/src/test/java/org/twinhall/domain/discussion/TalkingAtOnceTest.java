package org.twinhall.domain.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.BELLO;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.SAN_NICOLAS;
import static org.twinhall.domain.PortalDatabase.seat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.junit.jupiter.api.RepeatedTest;
import org.twinhall.domain.PortalDatabase;
import org.twinhall.domain.PortalDatabase.DemoGovernment;
import org.twinhall.domain.drafting.DraftingRoom;
import org.twinhall.domain.drafting.Wording;
import org.twinhall.domain.law.TestCountries;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.domain.shared.NoSuchRecord;

/** Both sides do something about the same draft at the same moment. */
class TalkingAtOnceTest {
    private final PortalDatabase database = PortalDatabase.one();
    private final UUID draft = DraftingRoom.begun(database, SAN_NICOLAS, BELLO);

    @RepeatedTest(10)
    void whatIsAnsweredWhileItIsTakenBackIsEitherThereWithItsAnswerOrGone() throws Exception {
        var first = database.as(seat(BELLO, Role.EDITOR), entities -> DiscussionRoom.discussing(entities)
                .write(draft, NewComment.plain(null, null, "Why?"), List.of()));
        var refusals = atOnce(
                deed(BELLO, talk -> talk.takeBack(draft, first.id())),
                deed(
                        SAN_NICOLAS,
                        talk -> talk.write(draft, NewComment.plain(null, first.id(), "Because."), List.of())));
        assertThat(refusals).containsAnyOf("answered", "NoSuchRecord").hasSize(1);
        assertThat(words()).isIn(List.of(), List.of("Why?", "Because."));
    }

    @RepeatedTest(10)
    void whoWordsAClauseWhileSomebodyCommentsHindersNobody() throws Exception {
        var clause = database.as(seat(BELLO, Role.EDITOR), entities -> DraftingRoom.drafts(entities)
                .get(draft)
                .clauses()
                .get(0)
                .id());
        Callable<Optional<String>> wording = () -> {
            database.as(seat(BELLO, Role.EDITOR), entities -> DraftingRoom.drafting(entities, new TestCountries())
                    .reword(draft, clause, "es", new Wording("Objeto", "Otras palabras."), 1));
            return Optional.empty();
        };
        var refusals = atOnce(
                wording,
                deed(SAN_NICOLAS, talk -> talk.write(draft, NewComment.plain(clause, null, "I see it."), List.of())));
        assertThat(refusals).isEmpty();
    }

    /** The reason why the deed was refused; empty if it was done. */
    private Callable<Optional<String>> deed(DemoGovernment government, Consumer<Discussing> deed) {
        return () -> {
            try {
                database.as(seat(government, Role.EDITOR), entities -> {
                    deed.accept(DiscussionRoom.discussing(entities));
                    return null;
                });
                return Optional.empty();
            } catch (DeedRefused refused) {
                return Optional.of(refused.reason());
            } catch (NoSuchRecord gone) {
                return Optional.of("NoSuchRecord");
            }
        };
    }

    private static List<String> atOnce(Callable<Optional<String>> one, Callable<Optional<String>> other)
            throws Exception {
        var together = new CyclicBarrier(2);
        var both = Executors.newFixedThreadPool(2);
        try {
            var answers = both.invokeAll(List.of(after(together, one), after(together, other)));
            var refusals = new ArrayList<String>();
            for (var answer : answers) {
                answer.get().ifPresent(refusals::add);
            }
            return refusals;
        } finally {
            both.shutdown();
        }
    }

    private static Callable<Optional<String>> after(CyclicBarrier together, Callable<Optional<String>> deed) {
        return () -> {
            together.await();
            return deed.call();
        };
    }

    private List<String> words() {
        return database.as(seat(BELLO, Role.EDITOR), entities -> DiscussionRoom.discussing(entities).on(draft).stream()
                .map(Comment::words)
                .toList());
    }
}
