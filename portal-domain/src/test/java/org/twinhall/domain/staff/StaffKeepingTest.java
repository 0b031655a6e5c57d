package org.twinhall.domain.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.BELLO;
import static org.twinhall.domain.PortalDatabase.seat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.twinhall.domain.PortalDatabase;
import org.twinhall.domain.history.HistoryEntry;
import org.twinhall.domain.history.HistoryRoom;
import org.twinhall.domain.people.PeopleRoom;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.people.Somebody;
import org.twinhall.domain.shared.DeedRefused;

class StaffKeepingTest {
    private final PortalDatabase database = PortalDatabase.one();
    private final String ana = "ana-" + UUID.randomUUID();
    private final String rosa = "rosa-" + UUID.randomUUID();
    private final KnownAccounts accounts = new KnownAccounts()
            .with(ana, Role.GOVERNMENT_ADMINISTRATOR)
            .with(rosa, Role.GOVERNMENT_ADMINISTRATOR, Role.EDITOR);

    @Test
    void theHistoryHoldsNoAccountOfAMember() {
        keep(keeping -> keeping.take(ana, Role.GOVERNMENT_ADMINISTRATOR));
        assertThat(last().subject().orElseThrow()).doesNotContain(ana);
    }

    @Test
    void theHistoryTellsWhoseRoleWasTaken() {
        keep(keeping -> keeping.take(ana, Role.GOVERNMENT_ADMINISTRATOR));
        assertThat(nameIn(last())).isEqualTo("Name of " + ana);
    }

    @Test
    void theHistoryTellsToWhomARoleWasGiven() {
        keep(keeping -> keeping.give(ana, Role.SIGNATORY));
        assertThat(nameIn(last())).isEqualTo("Name of " + ana);
    }

    @Test
    void theHistoryTellsWhoWasTakenOut() {
        keep(keeping -> keeping.remove(ana));
        assertThat(nameIn(last())).isEqualTo("Name of " + ana);
    }

    @Test
    void aMemberHasOnePseudonymWhateverIsDoneAboutThem() {
        keep(keeping -> keeping.give(ana, Role.SIGNATORY));
        var first = last().subject();
        keep(keeping -> keeping.take(ana, Role.SIGNATORY));
        assertThat(last().subject()).isEqualTo(first);
    }

    @Test
    void aPersonSeesWhatWasDoneAboutThem() {
        keep(keeping -> keeping.give(ana, Role.SIGNATORY));
        var held = database.asThemselves(new Somebody(ana, "Ana"), entities -> HistoryRoom.aboutPerson(entities)
                .of(PeopleRoom.persons(entities).known().orElseThrow()));
        assertThat(held).extracting(item -> item.facts().get("deed")).containsExactly("role-given");
    }

    @Test
    void inNoSeatNobodyIsPutOnRecord() {
        assertThatThrownBy(() -> database.as(
                        null, entities -> PeopleRoom.persons(entities).pseudonym(ana, "Ana")))
                .hasMessageContaining("only a government speaks of its people");
    }

    @Test
    void ofTwoAdministratorsWhoAreTakenAwayAtOnceOneStays() {
        var slow = new KnownAccounts() {
            private final CyclicBarrier both = new CyclicBarrier(2);

            /** Whoever asks waits for the other one, as long as the other one may ask too. */
            @Override
            public List<Member> of(String slug) {
                var before = super.of(slug);
                try {
                    both.await(500, TimeUnit.MILLISECONDS);
                } catch (BrokenBarrierException | TimeoutException alone) {
                    return super.of(slug);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                return before;
            }
        };
        slow.with(ana, Role.GOVERNMENT_ADMINISTRATOR).with(rosa, Role.GOVERNMENT_ADMINISTRATOR);
        var deeds = List.of(taking(slow, ana), taking(slow, rosa));
        deeds.forEach(StaffKeepingTest::ended);
        assertThat(slow.of(BELLO.slug))
                .filteredOn(member -> member.roles().contains(Role.GOVERNMENT_ADMINISTRATOR))
                .hasSize(1);
    }

    @Test
    void whoWouldLeaveNobodyBehindKeepsTheRole() {
        var others = new KnownAccounts() {
            /** Somebody takes the other administrator away elsewhere, at the same moment. */
            @Override
            public void take(String slug, String personId, Role role) {
                super.take(slug, personId, role);
                super.take(slug, rosa, role);
            }
        };
        others.with(ana, Role.GOVERNMENT_ADMINISTRATOR).with(rosa, Role.GOVERNMENT_ADMINISTRATOR);
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(() -> take(others, ana))
                .withMessageContaining("last-administrator");
        assertThat(others.of(BELLO.slug))
                .filteredOn(member -> member.roles().contains(Role.GOVERNMENT_ADMINISTRATOR))
                .extracting(Member::personId)
                .containsExactly(ana);
    }

    @Test
    void whoWouldLeaveNobodyBehindStays() {
        var others = new KnownAccounts() {
            @Override
            public void leave(String slug, String personId) {
                super.leave(slug, personId);
                super.take(slug, rosa, Role.GOVERNMENT_ADMINISTRATOR);
            }
        };
        others.with(ana, Role.GOVERNMENT_ADMINISTRATOR, Role.SIGNATORY).with(rosa, Role.GOVERNMENT_ADMINISTRATOR);
        assertThatExceptionOfType(DeedRefused.class).isThrownBy(() -> keep(others, keeping -> keeping.remove(ana)));
        assertThat(others.of(BELLO.slug))
                .filteredOn(member -> member.personId().equals(ana))
                .extracting(Member::roles)
                .containsExactly(Set.of(Role.GOVERNMENT_ADMINISTRATOR, Role.SIGNATORY));
    }

    private CompletableFuture<Void> taking(Accounts from, String person) {
        return CompletableFuture.runAsync(() -> take(from, person));
    }

    /** Done or refused. */
    private static void ended(CompletableFuture<Void> deed) {
        deed.handle((done, refused) -> refused).join();
    }

    private void take(Accounts from, String person) {
        keep(from, keeping -> keeping.take(person, Role.GOVERNMENT_ADMINISTRATOR));
    }

    private void keep(Consumer<StaffKeeping> deed) {
        keep(accounts, deed);
    }

    private void keep(Accounts among, Consumer<StaffKeeping> deed) {
        database.as(seat(BELLO, Role.GOVERNMENT_ADMINISTRATOR), entities -> {
            deed.accept(new StaffRoom(entities).keeping(among));
            return null;
        });
    }

    private HistoryEntry last() {
        List<HistoryEntry> all = database.as(
                seat(BELLO), entities -> HistoryRoom.history(entities).of(BELLO.id));
        return all.get(all.size() - 1);
    }

    private String nameIn(HistoryEntry entry) {
        return database.as(seat(BELLO), entities -> PeopleRoom.persons(entities)
                .find(UUID.fromString(entry.subject().orElseThrow()))
                .flatMap(found -> found.name())
                .orElseThrow());
    }
}
