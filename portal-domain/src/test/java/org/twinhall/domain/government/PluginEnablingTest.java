package org.twinhall.domain.government;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.PLATFORM;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.SAN_NICOLAS;
import static org.twinhall.domain.PortalDatabase.seat;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.twinhall.domain.PortalDatabase;
import org.twinhall.domain.government.GovernmentKeeping.Wanted;
import org.twinhall.domain.government.PluginSwitch.Presence;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.people.Seat;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.domain.shared.InvalidInput.Faults;

class PluginEnablingTest {
    private static final Seat OPERATOR = seat(PLATFORM, Role.OPERATOR);
    private static final KnownPlugin MEXICO = new KnownPlugin(PluginKind.COUNTRY, "MX", true);
    private static final KnownPlugin COLOMBIA = new KnownPlugin(PluginKind.COUNTRY, "CO", false);
    private static final KnownPlugin NETWORK = new KnownPlugin(PluginKind.NETWORK, "test-network", true);
    private static final KnownPlugin[] ALL = {MEXICO, COLOMBIA, NETWORK};

    private final PortalDatabase database = PortalDatabase.one();
    private final UUID city = city();

    @Test
    void aGovernmentIsOfferedItsOwnCountryAndEveryNetwork() {
        assertThat(switches(ALL)).extracting(PluginSwitch::subject).containsExactly("MX", "test-network");
    }

    @Test
    void whatIsSwitchedOnSaysSinceWhenAndByWhom() {
        enable(PluginKind.NETWORK, "test-network");
        var network = switches(ALL).get(1);
        assertThat(network.on()).isTrue();
    }

    @Test
    void whatIsSwitchedOffIsOff() {
        as(OPERATOR, enabling -> {
            enabling.disable(city, PluginKind.COUNTRY, "MX");
            return null;
        });
        assertThat(switches(ALL)).extracting(PluginSwitch::on).containsOnly(false);
    }

    @Test
    void whatIsSwitchedOnAndNotThereAnyMoreIsStillShown() {
        assertThat(switches())
                .extracting(PluginSwitch::subject, PluginSwitch::presence)
                .containsExactly(org.assertj.core.api.Assertions.tuple("MX", Presence.GONE));
    }

    @Test
    void aBrokenOneIsSwitchedOnAllTheSame() {
        var broken = new KnownPlugin(PluginKind.NETWORK, "broken-network", false);
        var switches = database.as(OPERATOR, entities -> {
            var enabling = GovernmentRoom.enabling(entities, broken);
            enabling.enable(city, PluginKind.NETWORK, "broken-network");
            return enabling.of(city);
        });
        assertThat(switches)
                .filteredOn(plugin -> plugin.presence() == Presence.BROKEN)
                .extracting(PluginSwitch::on)
                .containsExactly(true);
    }

    @Test
    void anotherCountrysLawIsNot() {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> enable(PluginKind.COUNTRY, "CO"));
    }

    @Test
    void nobodySwitchesOnWhatIsNotThere() {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> enable(PluginKind.NETWORK, "nowhere"));
    }

    @Test
    void aGovernmentDoesNotSwitchForItself() {
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(() -> as(seat(SAN_NICOLAS, Role.GOVERNMENT_ADMINISTRATOR), enabling -> {
                    enabling.disable(SAN_NICOLAS.id, PluginKind.COUNTRY, "MX");
                    return null;
                }));
    }

    private void enable(PluginKind kind, String subject) {
        as(OPERATOR, enabling -> {
            enabling.enable(city, kind, subject);
            return null;
        });
    }

    private List<PluginSwitch> switches(KnownPlugin... known) {
        return database.as(
                OPERATOR, entities -> GovernmentRoom.enabling(entities, known).of(city));
    }

    private UUID city() {
        var details =
                GovernmentDetails.read(new Faults(), "City " + UUID.randomUUID(), "municipality", "MX", "", "UTC", "");
        return database.as(OPERATOR, entities -> GovernmentRoom.keeping(entities, ALL)
                .takeIn(new Faults(), details, "", Wanted.USUAL)
                .id());
    }

    private <T> T as(Seat seat, Function<PluginEnabling, T> work) {
        return database.as(seat, entities -> work.apply(GovernmentRoom.enabling(entities, ALL)));
    }
}
