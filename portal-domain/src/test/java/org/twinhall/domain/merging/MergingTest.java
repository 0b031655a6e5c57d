package org.twinhall.domain.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.BELLO;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.JALISCO;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.PLATFORM;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.SAN_NICOLAS;
import static org.twinhall.domain.PortalDatabase.seat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.twinhall.domain.PortalDatabase;
import org.twinhall.domain.agreement.AgreementKind;
import org.twinhall.domain.agreement.AgreementRoom;
import org.twinhall.domain.history.HistoryEntry;
import org.twinhall.domain.history.HistoryRoom;
import org.twinhall.domain.merging.Merging.Seen;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.people.Seat;
import org.twinhall.domain.registry.RegistryRoom;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.domain.shared.NoSuchRecord;
import org.twinhall.domain.shared.StaleRevision;
import org.twinhall.domain.statement.Sourced;
import org.twinhall.domain.statement.StatementRoom;
import org.twinhall.domain.vitality.EvidenceForm;
import org.twinhall.domain.vitality.VitalityRoom;

/** Two books tell of one twinning. */
class MergingTest {
    private static final Seat EDITOR = seat(SAN_NICOLAS, Role.EDITOR);
    private static final Seat PARTNER = seat(BELLO, Role.EDITOR);
    private static final Seat THIRD = seat(JALISCO, Role.EDITOR);

    private final PortalDatabase database = PortalDatabase.one();
    private final Twinned registry = new Twinned();
    /** As one book tells of it. */
    private final UUID exact = registry.told("2001-05-03", SAN_NICOLAS.id, BELLO.id);
    /** As another does. */
    private final UUID rough = registry.told("2001", SAN_NICOLAS.id, BELLO.id);

    @Test
    void theOneThatIsMergedAwayLeavesEveryListAndKeepsItsRow() {
        var reference = registry.read(rough).reference();
        registry.merge(EDITOR, exact, rough);
        List<UUID> listed =
                database.as(PARTNER, entities -> AgreementRoom.agreements(entities).ofGovernment(BELLO.id).stream()
                        .map(each -> each.id())
                        .toList());
        assertThat(listed).contains(exact).doesNotContain(rough);
        assertThat(registry.asOwner("select reference from agreement where id = '" + rough + "'"))
                .isEqualTo(reference);
    }

    @Test
    void whoHasNoSeatReadsItsSheetNoMore() {
        registry.merge(EDITOR, exact, rough);
        var sheet = database.as(null, entities -> RegistryRoom.reading(entities).agreement(exact));
        assertThat(sheet.chain()).extracting(each -> each.id()).contains(exact).doesNotContain(rough);
        assertThatThrownBy(() -> database.as(
                        null, entities -> RegistryRoom.reading(entities).agreement(rough)))
                .isInstanceOf(NoSuchRecord.class);
    }

    @Test
    void itsAddressLeadsToTheOneThatStays() {
        registry.merge(EDITOR, exact, rough);
        assertThat(registry.ledTo(rough)).contains(exact);
    }

    @Test
    void itLeadsThroughASecondMerge() {
        var kept = registry.told("2001-05-03", SAN_NICOLAS.id, BELLO.id);
        var second = registry.told("2001-05", SAN_NICOLAS.id, BELLO.id);
        var third = registry.told("2001", SAN_NICOLAS.id, BELLO.id);
        registry.merge(EDITOR, second, third);
        registry.merge(EDITOR, kept, second);
        assertThat(registry.ledTo(third)).contains(kept);
    }

    @Test
    void theSearchIndexIsToldOfIt() {
        var before = registry.asOwner("select count(*) from index_change where record_id = '" + rough + "'");
        registry.merge(EDITOR, exact, rough);
        assertThat(registry.asOwner("select count(*) from index_change where record_id = '" + rough + "'"))
                .isNotEqualTo(before);
    }

    @Test
    void whatItSaidDifferentlyStandsThereAsWhatASourceSays() {
        registry.merge(EDITOR, exact, rough);
        assertThat(sourced(exact).get(0).said()).extracting(Sourced.Line::value).containsExactly("2001-05-03", "2001");
        assertThat(registry.read(exact).signed().text()).isEqualTo("2001-05-03");
    }

    @Test
    void evidenceGoesAlong() {
        evidence(rough);
        registry.merge(EDITOR, exact, rough);
        assertThat(registry.asOwner("select count(*) from evidence where agreement_id = '" + exact + "'"))
                .isEqualTo("1");
    }

    @Test
    void whatCarriedItOnCarriesOnTheOneThatStays() {
        var renewal = registry.told(AgreementKind.TWINNING, "2011", rough, SAN_NICOLAS.id, BELLO.id);
        registry.merge(EDITOR, exact, rough);
        assertThat(registry.read(renewal).continued()).contains(exact);
    }

    @Test
    void undoingPutsBackEveryRowAsItWas() {
        var partner = registry.place("Mobile " + Twinned.fresh(), "US", "US-AL");
        var kept = registry.told("2001-05-03", SAN_NICOLAS.id, partner);
        var away = registry.told("2001", SAN_NICOLAS.id, partner);
        registry.told(AgreementKind.TWINNING, "2011", away, SAN_NICOLAS.id, partner);
        evidence(away);
        var before = registry.rows(partner);
        var merge = registry.merge(EDITOR, kept, away);
        assertThat(registry.rows(partner)).isNotEqualTo(before);
        registry.merging(EDITOR, merging -> merging.undo(merge.id()));
        assertThat(registry.rows(partner)).isEqualTo(before);
    }

    @Test
    void aStatementThatSomebodyChoseStaysAndTheUndoingSaysSo() {
        var merge = registry.merge(EDITOR, exact, rough);
        var brought = sourced(exact).get(0).said().get(1).statement().orElseThrow();
        database.as(PARTNER, entities -> StatementRoom.keeping(entities)
                .accept(brought, "The archive has the paper.", "2001-05-03"));
        assertThat(registry.merging(EDITOR, merging -> merging.undo(merge.id())).stayed())
                .isEqualTo(1);
        assertThat(registry.read(exact).signed().text()).isEqualTo("2001");
    }

    @Test
    void anotherPartyMayUndoIt() {
        var merge = registry.merge(EDITOR, exact, rough);
        registry.merging(PARTNER, merging -> merging.undo(merge.id()));
        assertThat(registry.read(rough).id()).isEqualTo(rough);
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
        var before = registry.rows(partner);
        var merge = registry.merge(EDITOR, kept, away);
        assertThat(registry.read(kept).continued()).contains(first);
        registry.merging(EDITOR, merging -> merging.undo(merge.id()));
        assertThat(registry.rows(partner)).isEqualTo(before);
    }

    @Test
    void anotherPartyIsTold() {
        var merge = registry.merge(EDITOR, exact, rough);
        assertThat(told(PARTNER)).extracting(Merge::id).contains(merge.id());
    }

    @Test
    void whoMergedItIsNotTold() {
        var merge = registry.merge(EDITOR, exact, rough);
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
        var merge = registry.merge(EDITOR, exact, rough);
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
        assertThatExceptionOfType(StaleRevision.class)
                .isThrownBy(() -> registry.merging(
                        EDITOR,
                        merging -> merging.merge(Subject.AGREEMENT, new Seen(exact, 77), new Seen(rough, 77), null)));
    }

    @Test
    void whoIsNoPartyMergesNothing() {
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(() -> registry.merge(seat(JALISCO, Role.EDITOR), exact, rough));
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
        var merge = registry.merge(EDITOR, exact, rough);
        assertThatExceptionOfType(NoSuchRecord.class)
                .isThrownBy(() -> registry.merging(seat(JALISCO, Role.EDITOR), merging -> merging.undo(merge.id())));
    }

    @Test
    void theDatabaseItselfTakesNoMergeFromWhoIsNoParty() {
        assertThatThrownBy(() -> database.as(seat(JALISCO, Role.EDITOR), entities -> entities.createNativeQuery(
                                "insert into record_merge (id, subject, kept_id, away_id, kept_name, away_name, government_id,"
                                        + " person, merged_at) values (gen_random_uuid(), 'AGREEMENT', ?1, ?2, 'x', 'y', ?3,"
                                        + " acting_person_key(), now())")
                        .setParameter(1, exact)
                        .setParameter(2, rough)
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
        var merge = registry.merge(EDITOR, exact, rough);
        assertThatThrownBy(() -> database.as(
                        seat(JALISCO, Role.EDITOR), entities -> entities.createNativeQuery("select undo_merge(?1)")
                                .setParameter(1, merge.id())
                                .getSingleResult()))
                .hasMessageContaining("not to be undone");
    }

    @Test
    void mergeAndUndoingStandInTheHistoryOfBoth() {
        var merge = registry.merge(EDITOR, exact, rough);
        registry.merging(EDITOR, merging -> merging.undo(merge.id()));
        assertThat(deeds(EDITOR, exact)).contains("record-merged-in", "merge-undone");
        assertThat(deeds(EDITOR, rough)).containsExactly("record-merged-away", "merge-undone");
    }

    @Test
    void theSecondImportOfAFileKnowsWhatWasMergedAway() {
        var reference = registry.read(rough).reference();
        registry.merge(EDITOR, exact, rough);
        UUID known = database.as(Twinned.OPERATOR, entities -> AgreementRoom.agreements(entities)
                .byReference(reference)
                .orElseThrow()
                .id());
        assertThat(known).isEqualTo(exact);
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
    void theOperatorMergesWhatForeignCitiesAreAPartyTo() {
        var one = registry.place("Kolkata " + Twinned.fresh(), "IN", null);
        var other = registry.place("Mobile " + Twinned.fresh(), "US", null);
        var merge = registry.merge(
                Twinned.OPERATOR, registry.told("2001-05", one, other), registry.told("2001", one, other));
        assertThat(merge.governmentId()).isEqualTo(PLATFORM.id);
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
}
