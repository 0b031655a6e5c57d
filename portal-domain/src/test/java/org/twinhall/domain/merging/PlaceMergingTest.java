package org.twinhall.domain.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.BELLO;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.JALISCO;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.SAN_NICOLAS;
import static org.twinhall.domain.PortalDatabase.seat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.twinhall.domain.PortalDatabase;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.government.GovernmentRoom;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.people.Seat;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.spi.country.PartyLevel;

/** Two lists spell one city differently. */
class PlaceMergingTest {
    private static final Seat EDITOR = seat(SAN_NICOLAS, Role.EDITOR);

    private final PortalDatabase database = PortalDatabase.one();
    private final Twinned registry = new Twinned();
    private final String name = Twinned.fresh();
    private final UUID kept = registry.place("Kolkata " + name, "IN", "IN-WB");
    private final UUID away = registry.place("Calcutta " + name, "IN", null);

    @Test
    void aPlaceThatIsMergedAwayGivesItsAgreementsAndItsName() {
        var agreement = registry.told("2001", SAN_NICOLAS.id, away);
        registry.mergePlaces(kept, away);
        assertThat(registry.read(agreement).relationship().parties())
                .extracting(party -> party.id())
                .containsExactly(SAN_NICOLAS.id, kept);
        assertThat(registry.asOwner("select name from government_name where government_id = '" + kept + "'"))
                .isEqualTo("Calcutta " + name);
    }

    @Test
    void tiesThatBecomeOneHaveAllAgreements() {
        var one = registry.told("2001", SAN_NICOLAS.id, kept);
        var other = registry.told("2011", away, SAN_NICOLAS.id);
        var formerTie = registry.read(other).relationship().id();
        registry.mergePlaces(kept, away);
        assertThat(registry.read(other).relationship().id())
                .isEqualTo(registry.read(one).relationship().id());
        assertThat(registry.ledTo(formerTie))
                .contains(registry.read(one).relationship().id());
    }

    @Test
    void undoingAMergeOfPlacesPutsBackEveryRowAsItWas() {
        registry.told("2001", SAN_NICOLAS.id, kept);
        registry.told("2011", away, SAN_NICOLAS.id);
        registry.told("2012", away, BELLO.id);
        var before = registry.rows(kept, away);
        var merge = registry.mergePlaces(kept, away);
        assertThat(registry.rows(kept, away)).isNotEqualTo(before);
        registry.merging(Twinned.OPERATOR, merging -> merging.undo(merge.id()));
        assertThat(registry.rows(kept, away)).isEqualTo(before);
    }

    @Test
    void undoingAMergeOfPlacesTakesNothingAlongThatCameSince() {
        registry.told("2001", SAN_NICOLAS.id, away);
        var merge = registry.mergePlaces(kept, away);
        registry.told("2020", SAN_NICOLAS.id, kept);
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(() -> registry.merging(Twinned.OPERATOR, merging -> merging.undo(merge.id())))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo("merge-grown"));
    }

    @Test
    void whatAPlaceGotSinceAsAPartyIsTakenBackWithTheMerge() {
        var agreement = registry.told("2001", SAN_NICOLAS.id, away);
        var merge = registry.mergePlaces(kept, away);
        // As it does when it joins.
        registry.done("insert into record_access (record_id, government_id, capacity) values ('" + agreement + "', '"
                + kept + "', 'PARTY')");
        registry.merging(Twinned.OPERATOR, merging -> merging.undo(merge.id()));
        assertThat(registry.asOwner("select count(*) from record_access where government_id = '" + kept + "'"))
                .isEqualTo("0");
    }

    @Test
    void aLaterMergeIntoWhatAMergeOfPlacesMovedIsUndoneFirst() {
        var own = registry.told("2001", SAN_NICOLAS.id, kept);
        var moved = registry.told("2001-05-03", SAN_NICOLAS.id, away);
        var places = registry.mergePlaces(kept, away);
        var later = registry.merge(EDITOR, moved, own);
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(() -> registry.merging(Twinned.OPERATOR, merging -> merging.undo(places.id())))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo("merge-later"));
        registry.merging(EDITOR, merging -> merging.undo(later.id()));
        registry.merging(Twinned.OPERATOR, merging -> merging.undo(places.id()));
        assertThat(registry.read(moved).relationship().parties())
                .extracting(Government::id)
                .contains(away);
    }

    @Test
    void theOneThatStaysMayTakeTheNameOfTheOtherAndThenTheOtherDoesNotComeBack() {
        var merge = registry.mergePlaces(kept, away);
        registry.done(
                "update government set subdivision = null, name = 'Calcutta " + name + "' where id = '" + kept + "'");
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(() -> registry.merging(Twinned.OPERATOR, merging -> merging.undo(merge.id())))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo("merge-name-taken"));
    }

    @Test
    void theOtherSpellingInALaterListIsThePlaceThatStays() {
        registry.mergePlaces(kept, away);
        UUID known = database.as(Twinned.OPERATOR, entities -> GovernmentRoom.governments(entities)
                .named("Calcutta " + name, PartyLevel.MUNICIPALITY, "IN", null)
                .orElseThrow()
                .id());
        assertThat(known).isEqualTo(kept);
    }

    @Test
    void aGovernmentThatWorksHereGetsWhatIsItsOwn() {
        var away = registry.place("Niquía (Antioquia) " + Twinned.fresh(), "CO", null);
        var agreement = registry.told("2001", JALISCO.id, away);
        var merge = registry.mergePlaces(BELLO.id, away);
        assertThat(registry.asOwner("select count(*) from record_access where record_id = '" + agreement
                        + "' and government_id = '" + BELLO.id + "'"))
                .isEqualTo("1");
        registry.merging(Twinned.OPERATOR, merging -> merging.undo(merge.id()));
        assertThat(registry.asOwner("select count(*) from record_access where record_id = '" + agreement
                        + "' and government_id = '" + BELLO.id + "'"))
                .isEqualTo("0");
    }

    @Test
    void aGovernmentThatWorksHereIsNotMergedAway() {
        var place = registry.place("Niquía " + Twinned.fresh(), "CO", null);
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(() -> registry.mergePlaces(place, BELLO.id))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo("merge-works-here"));
    }

    @Test
    void partnersOfOneAnotherAreNotOne() {
        var one = registry.place("Kolkata " + Twinned.fresh(), "IN", null);
        var other = registry.place("Calcutta " + Twinned.fresh(), "IN", null);
        registry.told("2001", one, other);
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(() -> registry.mergePlaces(one, other))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo("merge-both-parties"));
    }

    @Test
    void onlyTheOperatorMergesPlaces() {
        var one = registry.place("Kolkata " + Twinned.fresh(), "IN", null);
        var other = registry.place("Calcutta " + Twinned.fresh(), "IN", null);
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(() -> registry.merging(EDITOR, merging -> merging.governments(one, other)));
    }
}
