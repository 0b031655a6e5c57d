package org.twinhall.domain.network;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.twinhall.domain.agreement.AgreementRoom;
import org.twinhall.domain.government.GovernmentRoom;
import org.twinhall.domain.history.HistoryRoom;
import org.twinhall.domain.people.AboutPerson;
import org.twinhall.domain.people.PeopleRoom;
import org.twinhall.spi.Text;
import org.twinhall.spi.plugin.NetworkPlugin;

/** Makes this room's beans by hand, for tests without a container. */
public final class NetworkRoom {
    static final ZoneId MONTEVIDEO = ZoneId.of("America/Montevideo");
    static final Instant OPENS = Instant.parse("2026-01-01T12:00:00Z");
    static final Instant CLOSES = Instant.parse("2099-06-30T20:00:00Z");

    private NetworkRoom() {}

    public static AboutPerson aboutPerson(EntityManager entities) {
        var held = new JpaCallsAboutPerson();
        held.entities = entities;
        return held;
    }

    public static Calls calls(EntityManager entities) {
        var calls = new JpaCalls();
        calls.entities = entities;
        return calls;
    }

    static Memberships memberships(EntityManager entities) {
        var memberships = new JpaMemberships();
        memberships.entities = entities;
        return memberships;
    }

    public static CallPublishing publishing(EntityManager entities, Networks networks) {
        var publishing = new CallPublishing();
        publishing.seat = PeopleRoom.currentSeat();
        publishing.secretariat = secretariat(networks);
        publishing.rights = PeopleRoom.recordRights(entities);
        publishing.persons = PeopleRoom.persons(entities);
        publishing.calls = calls(entities);
        publishing.demonstration = () -> true;
        publishing.history = HistoryRoom.history(entities);
        return publishing;
    }

    static MembershipKeeping keeping(EntityManager entities) {
        var keeping = new MembershipKeeping();
        keeping.secretariat = secretariat(only(new TwoCities()));
        keeping.rights = PeopleRoom.recordRights(entities);
        keeping.governments = GovernmentRoom.governments(entities);
        keeping.memberships = memberships(entities);
        keeping.demonstration = () -> true;
        keeping.history = HistoryRoom.history(entities);
        return keeping;
    }

    static CallEligibility eligibility(EntityManager entities, Networks networks) {
        var eligibility = new CallEligibility();
        eligibility.seat = PeopleRoom.currentSeat();
        eligibility.networks = networks;
        eligibility.offered = offered(entities);
        eligibility.calls = calls(entities);
        eligibility.governments = GovernmentRoom.governments(entities);
        eligibility.memberships = memberships(entities);
        eligibility.agreements = AgreementRoom.agreements(entities);
        return eligibility;
    }

    public static OfferedNetworks offered(EntityManager entities) {
        var offered = new OfferedNetworks();
        offered.seat = PeopleRoom.currentSeat();
        offered.enabled = GovernmentRoom.enabledPlugins(entities);
        return offered;
    }

    public static Secretariat secretariat(Networks networks) {
        var secretariat = new Secretariat();
        secretariat.seat = PeopleRoom.currentSeat();
        secretariat.networks = networks;
        return secretariat;
    }

    /** A portal with that one plugin. */
    public static Networks only(NetworkPlugin plugin) {
        return knowing(plugin.network().id(), new KnownNetwork.Known(plugin));
    }

    /** A portal that knows only this of only that network. */
    static Networks knowing(String id, KnownNetwork known) {
        return new Networks() {
            @Override
            public KnownNetwork of(String networkId) {
                return id.equals(networkId) ? known : new KnownNetwork.Unknown();
            }

            @Override
            public List<NetworkPlugin> known() {
                return known.asked().stream().toList();
            }

            @Override
            public String say(String networkId, Text text, String language) {
                return text.key();
            }
        };
    }

    public static CallDetails details() {
        return details(Map.of("es", new CallWords("Convocatoria", "Para dos ciudades.")));
    }

    static CallDetails details(Map<String, CallWords> words) {
        return new CallDetails(TwoCities.FAMILY, OPENS, CLOSES, MONTEVIDEO, words);
    }
}
