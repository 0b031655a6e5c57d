package org.twinhall.domain.government;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.BELLO;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.PLATFORM;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.SAN_NICOLAS;
import static org.twinhall.domain.PortalDatabase.seat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.twinhall.domain.PortalDatabase;
import org.twinhall.domain.people.Reach;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.people.Seat;

/** The database's own check of what only the platform's seat does, with the use cases' check taken away. */
class PlatformWallTest {
    private static final String SHUT = "row-level security";

    private final PortalDatabase database = PortalDatabase.one();
    private final UUID id = UUID.randomUUID();

    @Test
    void noOtherGovernmentLetsOneJoin() {
        assertThatThrownBy(() -> insertJoined(seat(SAN_NICOLAS, Role.OPERATOR))).hasMessageContaining(SHUT);
    }

    @Test
    void aGuestOfThePlatformDoesNotEither() {
        assertThatThrownBy(() -> insertJoined(guestOfThePlatform())).hasMessageContaining(SHUT);
    }

    @Test
    void thePlatformDoes() {
        assertThat(insertJoined(seat(PLATFORM))).isOne();
    }

    @Test
    void noOtherGovernmentCorrectsOne() {
        assertThat(run(seat(BELLO), "update government set name = 'Ours' where slug = 'mx-san-nicolas'"))
                .isZero();
    }

    @Test
    void noOtherGovernmentSwitchesAPluginOn() {
        assertThatThrownBy(() -> run(
                        seat(SAN_NICOLAS),
                        "insert into government_plugin (government_id, kind, subject, since)" + " values ('"
                                + SAN_NICOLAS.id + "', 'NETWORK', 'x', now())"))
                .hasMessageContaining(SHUT);
    }

    @Test
    void norOff() {
        assertThat(run(
                        seat(SAN_NICOLAS),
                        "delete from government_plugin where government_id = '" + SAN_NICOLAS.id + "'"))
                .isZero();
    }

    @Test
    void noOtherGovernmentGivesItselfWhatIsAnothers() {
        assertThatThrownBy(() -> ask(seat(BELLO), "select 1 from (select give_what_is_its_own('" + BELLO.id + "')) g"))
                .hasMessageContaining("only the platform");
    }

    @Test
    void thePlatformTakesNoRightOnADraft() {
        var draft = UUID.randomUUID();
        grant(seat(SAN_NICOLAS), draft, SAN_NICOLAS.id);
        assertThatThrownBy(() -> grant(seat(PLATFORM), draft, PLATFORM.id)).hasMessageContaining(SHUT);
    }

    private int insertJoined(Seat seat) {
        return run(
                seat,
                "insert into government (id, slug, name, level, country, joined) values ('" + id + "', 'w-"
                        + id.toString().substring(0, 8) + "', '" + id + "', 'MUNICIPALITY', 'MX', true)");
    }

    private void grant(Seat seat, UUID record, UUID government) {
        run(seat, "insert into record_access values ('" + record + "', '" + government + "', 'PARTY')");
    }

    private static Seat guestOfThePlatform() {
        return new Seat(
                "p", "P", PLATFORM.id, PLATFORM.slug, Set.of(Role.OPERATOR), Reach.only(Set.of(PLATFORM.id)), "");
    }

    private int run(Seat seat, String sql) {
        return database.as(seat, entities -> entities.createNativeQuery(sql).executeUpdate());
    }

    private Object ask(Seat seat, String sql) {
        return database.as(seat, entities -> entities.createNativeQuery(sql).getSingleResult());
    }
}
