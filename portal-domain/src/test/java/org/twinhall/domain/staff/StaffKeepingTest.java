package org.twinhall.domain.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.BELLO;
import static org.twinhall.domain.PortalDatabase.seat;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.twinhall.domain.PortalDatabase;
import org.twinhall.domain.history.HistoryEntry;
import org.twinhall.domain.history.HistoryRoom;
import org.twinhall.domain.people.PeopleRoom;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.people.Somebody;

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

    private void keep(Consumer<StaffKeeping> deed) {
        database.as(seat(BELLO, Role.GOVERNMENT_ADMINISTRATOR), entities -> {
            deed.accept(new StaffRoom(entities).keeping(accounts));
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
