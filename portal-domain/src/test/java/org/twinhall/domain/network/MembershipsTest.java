package org.twinhall.domain.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.BELLO;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.JALISCO;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.MERCOCIUDADES;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.SAN_NICOLAS;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.SRE;
import static org.twinhall.domain.PortalDatabase.seat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinhall.domain.PortalDatabase;
import org.twinhall.domain.PortalDatabase.DemoGovernment;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.domain.shared.EdtfDate;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.spi.country.PartyLevel;

class MembershipsTest {
    private final PortalDatabase database = PortalDatabase.one();

    @Test
    void theDemonstrationSaysThatBelloIsAMemberAndThatItIsMadeUp() {
        assertThat(onRecord(BELLO)).singleElement().matches(NetworkMembership::isDemonstration);
    }

    @Test
    void sanNicolasIsNoMember() {
        assertThat(onRecord(SAN_NICOLAS)).isEmpty();
    }

    @Test
    void theSecretariatPutsAMemberOnRecord() {
        record(JALISCO);
        assertThat(onRecord(JALISCO)).hasSize(1);
    }

    @Test
    void nobodyIsAMemberTwice() {
        record(SRE);
        assertThatThrownBy(() -> record(SRE)).isInstanceOf(DeedRefused.class);
    }

    @Test
    void aCityDoesNotPutItselfOnRecord() {
        assertThatThrownBy(
                        () -> database.as(seat(SAN_NICOLAS, Role.PUBLISHER), entities -> NetworkRoom.keeping(entities)
                                .record(SAN_NICOLAS.id, EdtfDate.UNKNOWN, "Says so itself")))
                .isInstanceOf(DeedRefused.class);
    }

    @Test
    void aMembershipDoesNotEndBeforeItBegan() {
        assertThatThrownBy(() -> membership("2019").end(new EdtfDate("2018"))).isInstanceOf(InvalidInput.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2019,       '',      2020-01-01, true",
        "2019,       '',      2019-06-01, false",
        "2019-03-01, '',      2019-03-01, true",
        "'',         '',      2019-03-01, true",
        "2019,       2021-05, 2021-04-30, true",
        "2019,       2021-05, 2021-05-10, false",
    })
    void aMembershipCountsOnTheDaysOnWhichItIsCertain(String since, String until, LocalDate day, boolean certain) {
        var membership = membership(since);
        if (!until.isEmpty()) {
            membership.end(new EdtfDate(until));
        }
        assertThat(membership.isCertainOn(day)).isEqualTo(certain);
    }

    private static NetworkMembership membership(String since) {
        var city = Government.spokenOf("Rosario", PartyLevel.MUNICIPALITY, "AR", "AR-S");
        return new NetworkMembership("mercociudades", city, new EdtfDate(since), "List", true);
    }

    private List<NetworkMembership> onRecord(DemoGovernment government) {
        return database.as(null, entities -> NetworkRoom.memberships(entities).ofGovernments(List.of(government.id)));
    }

    private void record(DemoGovernment member) {
        database.as(seat(MERCOCIUDADES, Role.PUBLISHER), entities -> NetworkRoom.keeping(entities)
                .record(member.id, new EdtfDate("2024"), "Minutes of the assembly"));
    }
}
