package org.twinhall.domain.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.BELLO;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.JALISCO;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.PLATFORM;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.SAN_NICOLAS;
import static org.twinhall.domain.PortalDatabase.seat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.twinhall.domain.PortalDatabase;
import org.twinhall.domain.agreement.AgreementKind;
import org.twinhall.domain.agreement.AgreementRoom;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.government.GovernmentRoom;
import org.twinhall.domain.history.HistoryEntry;
import org.twinhall.domain.history.HistoryRoom;
import org.twinhall.domain.merging.Merging.Seen;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.people.Seat;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.domain.shared.NoSuchRecord;
import org.twinhall.domain.shared.StaleRevision;
import org.twinhall.domain.statement.Sourced;
import org.twinhall.domain.statement.StatementRoom;
import org.twinhall.domain.vitality.EvidenceForm;
import org.twinhall.domain.vitality.VitalityRoom;
import org.twinhall.spi.country.PartyLevel;

/** Two books tell of one twinning, and two lists spell one city differently. */
class MergingTest {
    private static final Seat EDITOR = seat(SAN_NICOLAS, Role.EDITOR);
    private static final Seat PARTNER = seat(BELLO, Role.EDITOR);
    private static final Seat THIRD = seat(JALISCO, Role.EDITOR);

    private static final String DATA = "select coalesce(string_agg(line, E'\\n' order by line), '') from ("
            + "select 'agreement ' || to_jsonb(a)::text as line from agreement a where a.relationship_id in (select id from ties)"
            + " union all select 'tie ' || to_jsonb(r)::text from relationship r where r.id in (select id from ties)"
            + " union all select 'party ' || to_jsonb(p)::text from relationship_party p where p.relationship_id in (select id from ties)"
            + " union all select 'government ' || to_jsonb(g)::text from government g where g.id in (select government_id from those)"
            + " union all select 'name ' || to_jsonb(n)::text from government_name n where n.government_id in (select government_id from those)"
            + " union all select 'statement ' || to_jsonb(s)::text from statement s join agreement a on a.id = s.agreement_id"
            + " where a.relationship_id in (select id from ties)"
            + " union all select 'evidence ' || to_jsonb(e)::text from evidence e join agreement a on a.id = e.agreement_id"
            + " where a.relationship_id in (select id from ties)"
            + " union all select 'right ' || to_jsonb(x)::text from record_access x where x.record_id in (select id from ties)"
            + ") as lines";

    private final PortalDatabase database = PortalDatabase.one();
    private final Twinned registry = new Twinned();

    @Test
    void theOneThatIsMergedAwayLeavesEveryListAndKeepsItsRow() {
        var kept = registry.told("2001-05-03", SAN_NICOLAS.id, BELLO.id);
        var away = registry.told("2001", SAN_NICOLAS.id, BELLO.id);
        var reference = registry.read(away).reference();
        registry.merge(EDITOR, kept, away);
        List<UUID> listed =
                database.as(PARTNER, entities -> AgreementRoom.agreements(entities).ofGovernment(BELLO.id).stream()
                        .map(each -> each.id())
                        .toList());
        assertThat(listed).contains(kept).doesNotContain(away);
        assertThat(asOwner("select reference from agreement where id = '" + away + "'"))
                .isEqualTo(reference);
    }

    @Test
    void itsAddressLeadsToTheOneThatStays() {
        var kept = registry.told("2001-05-03", SAN_NICOLAS.id, BELLO.id);
        var away = registry.told("2001", SAN_NICOLAS.id, BELLO.id);
        registry.merge(EDITOR, kept, away);
        assertThat(ledTo(away)).contains(kept);
    }

    @Test
    void itLeadsThroughASecondMerge() {
        var kept = registry.told("2001-05-03", SAN_NICOLAS.id, BELLO.id);
        var second = registry.told("2001-05", SAN_NICOLAS.id, BELLO.id);
        var third = registry.told("2001", SAN_NICOLAS.id, BELLO.id);
        registry.merge(EDITOR, second, third);
        registry.merge(EDITOR, kept, second);
        assertThat(ledTo(third)).contains(kept);
    }

    @Test
    void theSearchIndexIsToldOfIt() {
        var kept = registry.told("2001-05-03", SAN_NICOLAS.id, BELLO.id);
        var away = registry.told("2001", SAN_NICOLAS.id, BELLO.id);
        var before = asOwner("select count(*) from index_change where record_id = '" + away + "'");
        registry.merge(EDITOR, kept, away);
        assertThat(asOwner("select count(*) from index_change where record_id = '" + away + "'"))
                .isNotEqualTo(before);
    }

    @Test
    void whatItSaidDifferentlyStandsThereAsWhatASourceSays() {
        var kept = registry.told("2001-05-03", SAN_NICOLAS.id, BELLO.id);
        var away = registry.told("2001", SAN_NICOLAS.id, BELLO.id);
        registry.merge(EDITOR, kept, away);
        assertThat(sourced(kept).get(0).said()).extracting(Sourced.Line::value).containsExactly("2001-05-03", "2001");
        assertThat(registry.read(kept).signed().text()).isEqualTo("2001-05-03");
    }

    @Test
    void evidenceGoesAlong() {
        var kept = registry.told("2001-05-03", SAN_NICOLAS.id, BELLO.id);
        var away = registry.told("2001", SAN_NICOLAS.id, BELLO.id);
        evidence(away);
        registry.merge(EDITOR, kept, away);
        assertThat(asOwner("select count(*) from evidence where agreement_id = '" + kept + "'"))
                .isEqualTo("1");
    }

    @Test
    void whatCarriedItOnCarriesOnTheOneThatStays() {
        var kept = registry.told("2001-05-03", SAN_NICOLAS.id, BELLO.id);
        var away = registry.told("2001", SAN_NICOLAS.id, BELLO.id);
        var renewal = registry.told(AgreementKind.TWINNING, "2011", away, SAN_NICOLAS.id, BELLO.id);
        registry.merge(EDITOR, kept, away);
        assertThat(registry.read(renewal).continued()).contains(kept);
    }

    @Test
    void undoingPutsBackEveryRowAsItWas() {
        var partner = registry.place("Mobile " + Twinned.fresh(), "US", "US-AL");
        var kept = registry.told("2001-05-03", SAN_NICOLAS.id, partner);
        var away = registry.told("2001", SAN_NICOLAS.id, partner);
        registry.told(AgreementKind.TWINNING, "2011", away, SAN_NICOLAS.id, partner);
        evidence(away);
        var before = rows(partner);
        var merge = registry.merge(EDITOR, kept, away);
        assertThat(rows(partner)).isNotEqualTo(before);
        registry.merging(EDITOR, merging -> merging.undo(merge.id()));
        assertThat(rows(partner)).isEqualTo(before);
    }

    @Test
    void aStatementThatSomebodyChoseStaysAndTheUndoingSaysSo() {
        var kept = registry.told("2001-05-03", SAN_NICOLAS.id, BELLO.id);
        var away = registry.told("2001", SAN_NICOLAS.id, BELLO.id);
        var merge = registry.merge(EDITOR, kept, away);
        var brought = sourced(kept).get(0).said().get(1).statement().orElseThrow();
        database.as(PARTNER, entities -> StatementRoom.keeping(entities)
                .accept(brought, "The archive has the paper.", "2001-05-03"));
        assertThat(registry.merging(EDITOR, merging -> merging.undo(merge.id())).stayed())
                .isEqualTo(1);
        assertThat(registry.read(kept).signed().text()).isEqualTo("2001");
    }

    @Test
    void anotherPartyMayUndoIt() {
        var kept = registry.told("2001-05-03", SAN_NICOLAS.id, BELLO.id);
        var away = registry.told("2001", SAN_NICOLAS.id, BELLO.id);
        var merge = registry.merge(EDITOR, kept, away);
        registry.merging(PARTNER, merging -> merging.undo(merge.id()));
        assertThat(registry.read(away).id()).isEqualTo(away);
    }

    @Test
    void aPartyDoesNotMergeAwayWhatConcernsAThirdThatWorksHere() {
        var kept = registry.told("2001-05-03", SAN_NICOLAS.id, BELLO.id);
        var away = registry.told("2001", SAN_NICOLAS.id, JALISCO.id);
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(() -> registry.merge(EDITOR, kept, away))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo("merge-of-others"));
    }

    @Test
    void aPartyOfTheOneThatIsGoneIsToldOfItAndMayUndoIt() {
        var kept = registry.told("2001-05-03", SAN_NICOLAS.id, BELLO.id);
        var away = registry.told("2001", SAN_NICOLAS.id, JALISCO.id);
        var merge = registry.merge(Twinned.OPERATOR, kept, away);
        assertThat(told(THIRD)).extracting(Merge::id).contains(merge.id());
        registry.merging(THIRD, merging -> merging.undo(merge.id()));
        assertThat(registry.read(away).id()).isEqualTo(away);
    }

    @Test
    void whatTheOneThatIsGoneCarriedOnTheOneThatStaysCarriesOn() {
        var partner = registry.place("Mobile " + Twinned.fresh(), "US", "US-AL");
        var first = registry.told(AgreementKind.LETTER_OF_INTENT, "1991", null, SAN_NICOLAS.id, partner);
        var kept = registry.told("2001-05-03", SAN_NICOLAS.id, partner);
        var away = registry.told(AgreementKind.TWINNING, "2001", first, SAN_NICOLAS.id, partner);
        var before = rows(partner);
        var merge = registry.merge(EDITOR, kept, away);
        assertThat(registry.read(kept).continued()).contains(first);
        registry.merging(EDITOR, merging -> merging.undo(merge.id()));
        assertThat(rows(partner)).isEqualTo(before);
    }

    @Test
    void anotherPartyIsTold() {
        var kept = registry.told("2001-05-03", SAN_NICOLAS.id, BELLO.id);
        var away = registry.told("2001", SAN_NICOLAS.id, BELLO.id);
        var merge = registry.merge(EDITOR, kept, away);
        assertThat(told(PARTNER)).extracting(Merge::id).contains(merge.id());
    }

    @Test
    void whoMergedItIsNotTold() {
        var kept = registry.told("2001-05-03", SAN_NICOLAS.id, BELLO.id);
        var away = registry.told("2001", SAN_NICOLAS.id, BELLO.id);
        var merge = registry.merge(EDITOR, kept, away);
        assertThat(told(EDITOR)).extracting(Merge::id).doesNotContain(merge.id());
    }

    @Test
    void theLaterMergeIsUndoneFirst() {
        var kept = registry.told("2001-05-03", SAN_NICOLAS.id, BELLO.id);
        var second = registry.told("2001-05", SAN_NICOLAS.id, BELLO.id);
        var first = registry.merge(EDITOR, second, registry.told("2001", SAN_NICOLAS.id, BELLO.id));
        registry.merge(EDITOR, kept, second);
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(() -> registry.merging(EDITOR, merging -> merging.undo(first.id())))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo("merge-later"));
    }

    @Test
    void itIsNotUndoneTwice() {
        var merge = registry.merge(
                EDITOR,
                registry.told("2001-05-03", SAN_NICOLAS.id, BELLO.id),
                registry.told("2001", SAN_NICOLAS.id, BELLO.id));
        registry.merging(EDITOR, merging -> merging.undo(merge.id()));
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(() -> registry.merging(EDITOR, merging -> merging.undo(merge.id())));
    }

    @Test
    void whatWasSignedHereIsNotMergedAway() {
        var here = database.as(EDITOR, entities -> {
            var signed = AgreementRoom.signed(entities, SAN_NICOLAS, BELLO, java.time.LocalDate.of(2026, 11, 1));
            signed.enterIntoForce();
            return signed.id();
        });
        var told = registry.told("2026", SAN_NICOLAS.id, BELLO.id);
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(() -> registry.merge(EDITOR, told, here))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo("merge-made-here"));
    }

    @Test
    void whatCarriesAnotherOnIsNotMergedIntoIt() {
        var first = registry.told("2001", SAN_NICOLAS.id, BELLO.id);
        var renewal = registry.told(AgreementKind.TWINNING, "2001", first, SAN_NICOLAS.id, BELLO.id);
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(() -> registry.merge(EDITOR, renewal, first))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo("merge-linked"));
    }

    @Test
    void whatWasChangedSinceItWasComparedIsNotMerged() {
        var kept = registry.told("2001-05-03", SAN_NICOLAS.id, BELLO.id);
        var away = registry.told("2001", SAN_NICOLAS.id, BELLO.id);
        assertThatExceptionOfType(StaleRevision.class)
                .isThrownBy(() -> registry.merging(
                        EDITOR,
                        merging -> merging.merge(Subject.AGREEMENT, new Seen(kept, 77), new Seen(away, 77), null)));
    }

    @Test
    void whoIsNoPartyMergesNothing() {
        var kept = registry.told("2001-05-03", SAN_NICOLAS.id, BELLO.id);
        var away = registry.told("2001", SAN_NICOLAS.id, BELLO.id);
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(() -> registry.merge(seat(JALISCO, Role.EDITOR), kept, away));
    }

    @Test
    void whoIsAPartyToOneAloneMergesNothing() {
        var place = registry.place("Mobile " + Twinned.fresh(), "US", "US-AL");
        var kept = registry.told("2001-05-03", SAN_NICOLAS.id, place);
        var away = registry.told("2001", BELLO.id, place);
        assertThatExceptionOfType(DeedRefused.class).isThrownBy(() -> registry.merge(EDITOR, kept, away));
    }

    @Test
    void theMergeOfOthersIsNotThereForWhoIsNoParty() {
        var merge = registry.merge(
                EDITOR,
                registry.told("2001-05-03", SAN_NICOLAS.id, BELLO.id),
                registry.told("2001", SAN_NICOLAS.id, BELLO.id));
        assertThatExceptionOfType(NoSuchRecord.class)
                .isThrownBy(() -> registry.merging(seat(JALISCO, Role.EDITOR), merging -> merging.undo(merge.id())));
    }

    @Test
    void theDatabaseItselfTakesNoMergeFromWhoIsNoParty() {
        var kept = registry.told("2001-05-03", SAN_NICOLAS.id, BELLO.id);
        var away = registry.told("2001", SAN_NICOLAS.id, BELLO.id);
        assertThatThrownBy(() -> database.as(seat(JALISCO, Role.EDITOR), entities -> entities.createNativeQuery(
                                "insert into record_merge (id, subject, kept_id, away_id, kept_name, away_name, government_id,"
                                        + " person, merged_at) values (gen_random_uuid(), 'AGREEMENT', ?1, ?2, 'x', 'y', ?3,"
                                        + " acting_person_key(), now())")
                        .setParameter(1, kept)
                        .setParameter(2, away)
                        .setParameter(3, JALISCO.id)
                        .executeUpdate()))
                .hasMessageContaining("row-level security");
    }

    @Test
    void theDatabaseItselfHidesNothingPastAMerge() {
        var away = registry.told("2001", SAN_NICOLAS.id, BELLO.id);
        var kept = registry.told("2001", SAN_NICOLAS.id, BELLO.id);
        assertThatThrownBy(() -> database.as(Twinned.OPERATOR, entities -> entities.createNativeQuery(
                                "update agreement set merged_into = ?1 where id = ?2")
                        .setParameter(1, kept)
                        .setParameter(2, away)
                        .executeUpdate()))
                .hasMessageContaining("row-level security");
    }

    @Test
    void theDatabaseItselfUndoesNothingForWhoIsNoParty() {
        var merge = registry.merge(
                EDITOR,
                registry.told("2001-05-03", SAN_NICOLAS.id, BELLO.id),
                registry.told("2001", SAN_NICOLAS.id, BELLO.id));
        assertThatThrownBy(() -> database.as(
                        seat(JALISCO, Role.EDITOR), entities -> entities.createNativeQuery("select undo_merge(?1)")
                                .setParameter(1, merge.id())
                                .getSingleResult()))
                .hasMessageContaining("not to be undone");
    }

    @Test
    void mergeAndUndoingStandInTheHistoryOfBoth() {
        var kept = registry.told("2001-05-03", SAN_NICOLAS.id, BELLO.id);
        var away = registry.told("2001", SAN_NICOLAS.id, BELLO.id);
        var merge = registry.merge(EDITOR, kept, away);
        registry.merging(EDITOR, merging -> merging.undo(merge.id()));
        assertThat(deeds(EDITOR, kept)).contains("record-merged-in", "merge-undone");
        assertThat(deeds(EDITOR, away)).containsExactly("record-merged-away", "merge-undone");
    }

    @Test
    void theSecondImportOfAFileKnowsWhatWasMergedAway() {
        var kept = registry.told("2001-05-03", SAN_NICOLAS.id, BELLO.id);
        var away = registry.told("2001", SAN_NICOLAS.id, BELLO.id);
        var reference = registry.read(away).reference();
        registry.merge(EDITOR, kept, away);
        UUID known = database.as(Twinned.OPERATOR, entities -> AgreementRoom.agreements(entities)
                .byReference(reference)
                .orElseThrow()
                .id());
        assertThat(known).isEqualTo(kept);
    }

    @Test
    void aPlaceThatIsMergedAwayGivesItsAgreementsAndItsName() {
        var name = Twinned.fresh();
        var kept = registry.place("Kolkata " + name, "IN", "IN-WB");
        var away = registry.place("Calcutta " + name, "IN", null);
        var agreement = registry.told("2001", SAN_NICOLAS.id, away);
        registry.mergePlaces(kept, away);
        assertThat(registry.read(agreement).relationship().parties())
                .extracting(party -> party.id())
                .containsExactly(SAN_NICOLAS.id, kept);
        assertThat(asOwner("select name from government_name where government_id = '" + kept + "'"))
                .isEqualTo("Calcutta " + name);
    }

    @Test
    void tiesThatBecomeOneHaveAllAgreements() {
        var name = Twinned.fresh();
        var kept = registry.place("Kolkata " + name, "IN", "IN-WB");
        var away = registry.place("Calcutta " + name, "IN", null);
        var one = registry.told("2001", SAN_NICOLAS.id, kept);
        var other = registry.told("2011", away, SAN_NICOLAS.id);
        var formerTie = registry.read(other).relationship().id();
        registry.mergePlaces(kept, away);
        assertThat(registry.read(other).relationship().id())
                .isEqualTo(registry.read(one).relationship().id());
        assertThat(ledTo(formerTie)).contains(registry.read(one).relationship().id());
    }

    @Test
    void undoingAMergeOfPlacesPutsBackEveryRowAsItWas() {
        var name = Twinned.fresh();
        var kept = registry.place("Kolkata " + name, "IN", "IN-WB");
        var away = registry.place("Calcutta " + name, "IN", null);
        registry.told("2001", SAN_NICOLAS.id, kept);
        registry.told("2011", away, SAN_NICOLAS.id);
        registry.told("2012", away, BELLO.id);
        var before = rows(kept, away);
        var merge = registry.mergePlaces(kept, away);
        assertThat(rows(kept, away)).isNotEqualTo(before);
        registry.merging(Twinned.OPERATOR, merging -> merging.undo(merge.id()));
        assertThat(rows(kept, away)).isEqualTo(before);
    }

    @Test
    void undoingAMergeOfPlacesTakesNothingAlongThatCameSince() {
        var name = Twinned.fresh();
        var kept = registry.place("Kolkata " + name, "IN", "IN-WB");
        var away = registry.place("Calcutta " + name, "IN", null);
        registry.told("2001", SAN_NICOLAS.id, away);
        var merge = registry.mergePlaces(kept, away);
        registry.told("2020", SAN_NICOLAS.id, kept);
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(() -> registry.merging(Twinned.OPERATOR, merging -> merging.undo(merge.id())))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo("merge-grown"));
    }

    @Test
    void whatAPlaceGotSinceAsAPartyIsTakenBackWithTheMerge() {
        var kept = registry.place("Kolkata " + Twinned.fresh(), "IN", "IN-WB");
        var away = registry.place("Calcutta " + Twinned.fresh(), "IN", null);
        var agreement = registry.told("2001", SAN_NICOLAS.id, away);
        var merge = registry.mergePlaces(kept, away);
        // As it does when it joins.
        done("insert into record_access (record_id, government_id, capacity) values ('" + agreement + "', '" + kept
                + "', 'PARTY')");
        registry.merging(Twinned.OPERATOR, merging -> merging.undo(merge.id()));
        assertThat(asOwner("select count(*) from record_access where government_id = '" + kept + "'"))
                .isEqualTo("0");
    }

    @Test
    void aLaterMergeIntoWhatAMergeOfPlacesMovedIsUndoneFirst() {
        var name = Twinned.fresh();
        var kept = registry.place("Kolkata " + name, "IN", "IN-WB");
        var away = registry.place("Calcutta " + name, "IN", null);
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
    void twoThatWereMergedIntoOneAreUndoneInAnyOrder() {
        var kept = registry.told("2001-05-03", SAN_NICOLAS.id, BELLO.id);
        var one = registry.told("2001", SAN_NICOLAS.id, BELLO.id);
        var other = registry.told("2001-05", SAN_NICOLAS.id, BELLO.id);
        var first = registry.merge(EDITOR, kept, one);
        registry.merge(EDITOR, kept, other);
        registry.merging(EDITOR, merging -> merging.undo(first.id()));
        assertThat(registry.read(one).id()).isEqualTo(one);
    }

    @Test
    void theOneThatStaysMayTakeTheNameOfTheOtherAndThenTheOtherDoesNotComeBack() {
        var name = Twinned.fresh();
        var kept = registry.place("Kolkata " + name, "IN", null);
        var away = registry.place("Calcutta " + name, "IN", null);
        var merge = registry.mergePlaces(kept, away);
        done("update government set name = 'Calcutta " + name + "' where id = '" + kept + "'");
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(() -> registry.merging(Twinned.OPERATOR, merging -> merging.undo(merge.id())))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo("merge-name-taken"));
    }

    @Test
    void theOtherSpellingInALaterListIsThePlaceThatStays() {
        var name = Twinned.fresh();
        var kept = registry.place("Kolkata " + name, "IN", "IN-WB");
        var away = registry.place("Calcutta " + name, "IN", null);
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
        assertThat(asOwner("select count(*) from record_access where record_id = '" + agreement
                        + "' and government_id = '" + BELLO.id + "'"))
                .isEqualTo("1");
        registry.merging(Twinned.OPERATOR, merging -> merging.undo(merge.id()));
        assertThat(asOwner("select count(*) from record_access where record_id = '" + agreement
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

    @Test
    void theOperatorMergesWhatForeignCitiesAreAPartyTo() {
        var one = registry.place("Kolkata " + Twinned.fresh(), "IN", null);
        var other = registry.place("Mobile " + Twinned.fresh(), "US", null);
        var merge = registry.merge(
                Twinned.OPERATOR, registry.told("2001-05", one, other), registry.told("2001", one, other));
        assertThat(merge.governmentId()).isEqualTo(PLATFORM.id);
    }

    private java.util.Optional<UUID> ledTo(UUID record) {
        return registry.merging(null, merging -> merging.ledTo(record));
    }

    private List<Merge> told(Seat by) {
        return registry.merging(by, merging -> merging.toLookAt(by.governmentId()));
    }

    private void evidence(UUID agreement) {
        database.as(EDITOR, entities -> VitalityRoom.keeping(entities)
                .record(agreement, new EvidenceForm("visit", "2012-05", "The mayor came.", "en", null, null)));
    }

    private List<Sourced> sourced(UUID agreement) {
        return database.as(EDITOR, entities -> StatementRoom.keeping(entities).of(agreement));
    }

    private List<String> deeds(Seat by, UUID record) {
        return database.as(by, entities -> HistoryRoom.history(entities).of(record).stream()
                .map(HistoryEntry::deed)
                .filter(deed -> deed.contains("merge"))
                .toList());
    }

    /** Every row that has to do with ties of these governments, as the owner of the schema reads it. */
    private String rows(UUID... governments) {
        var ids = new ArrayList<String>();
        for (var government : governments) {
            ids.add("('" + government + "'::uuid)");
        }
        return asOwner("with those(government_id) as (values " + String.join(", ", ids)
                + "), ties as (select distinct p.relationship_id as id from relationship_party p join those using (government_id)) "
                + DATA);
    }

    private void done(String sql) {
        database.withoutTheSecondWall(
                null, entities -> entities.createNativeQuery(sql).executeUpdate());
    }

    private String asOwner(String sql) {
        return database.withoutTheSecondWall(
                null, entities -> String.valueOf(entities.createNativeQuery(sql).getSingleResult()));
    }
}
