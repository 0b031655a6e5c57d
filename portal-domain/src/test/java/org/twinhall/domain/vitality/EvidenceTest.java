package org.twinhall.domain.vitality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.BELLO;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.JALISCO;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.PLATFORM;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.SAN_NICOLAS;
import static org.twinhall.domain.PortalDatabase.seat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinhall.domain.PortalDatabase;
import org.twinhall.domain.agreement.Agreement;
import org.twinhall.domain.agreement.AgreementKind;
import org.twinhall.domain.agreement.AgreementRoom;
import org.twinhall.domain.agreement.AgreementStatus;
import org.twinhall.domain.agreement.Relationship;
import org.twinhall.domain.government.GovernmentRoom;
import org.twinhall.domain.history.HistoryEntry;
import org.twinhall.domain.history.HistoryRoom;
import org.twinhall.domain.people.Capacity;
import org.twinhall.domain.people.PeopleRoom;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.people.Seat;
import org.twinhall.domain.plan.PlanRoom;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.domain.shared.EdtfDate;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.domain.shared.NoSuchRecord;

/** San Nicolás de los Garza has a tie with a city that has not joined: signed on this portal in 2012, or known from a book. */
class EvidenceTest {
    private static final Seat EDITOR = seat(SAN_NICOLAS, Role.EDITOR);
    private static final Seat THIRD = seat(JALISCO, Role.EDITOR);

    private final PortalDatabase database = PortalDatabase.one();
    private final UUID partner = partner();

    @Test
    void aTieOfWhichThePortalHoldsOldThingsOnlyIsDormant() {
        assertThat(pulse(null, tieOf(signedHere())).vitality()).isEqualTo(Vitality.DORMANT);
    }

    @Test
    void aTieFromABookIsNotKnownToLiveOrNot() {
        assertThat(pulse(null, tieOf(fromABook("1992"))).vitality()).isEqualTo(Vitality.NOT_KNOWN);
    }

    @Test
    void evidenceWakesItForEverybody() {
        var agreement = signedHere();
        record(EDITOR, agreement, "visit", "2026-05");
        assertThat(pulse(null, tieOf(agreement)).vitality()).isEqualTo(Vitality.ACTIVE);
    }

    @Test
    void theReasonSaysWhatHappened() {
        var agreement = signedHere();
        record(EDITOR, agreement, "visit", "2026-05");
        assertThat(pulse(null, tieOf(agreement)).because().orElseThrow().detail())
                .contains("visit");
    }

    @Test
    void whatIsWithdrawnDoesNotCount() {
        var agreement = signedHere();
        withdraw(EDITOR, record(EDITOR, agreement, "visit", "2026-05"), "It was another city.");
        assertThat(pulse(null, tieOf(agreement)).vitality()).isEqualTo(Vitality.DORMANT);
    }

    @Test
    void whatIsWithdrawnStaysReadableWithItsReason() {
        var agreement = signedHere();
        withdraw(EDITOR, record(EDITOR, agreement, "visit", "2026-05"), "It was another city.");
        assertThat(recorded(null, agreement)).singleElement().satisfies(each -> assertThat(
                        each.withdrawal().orElseThrow().because())
                .isEqualTo("It was another city."));
    }

    @Test
    void itIsNotWithdrawnWithoutAReason() {
        var evidence = record(EDITOR, signedHere(), "visit", "2026-05");
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> withdraw(EDITOR, evidence, " "));
    }

    @Test
    void itIsNotWithdrawnTwice() {
        var evidence = record(EDITOR, signedHere(), "visit", "2026-05");
        withdraw(EDITOR, evidence, "Wrong.");
        assertThatExceptionOfType(DeedRefused.class).isThrownBy(() -> withdraw(EDITOR, evidence, "Wrong again."));
    }

    @Test
    void oneThatIsNoPartyRecordsNothing() {
        var agreement = fromABook("1992");
        assertThatExceptionOfType(DeedRefused.class).isThrownBy(() -> record(THIRD, agreement, "visit", "2026-05"));
    }

    @Test
    void whoKeepsTheRegistryIsNoParty() {
        var agreement = fromABook("1992");
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(() -> record(seat(PLATFORM, Role.OPERATOR), agreement, "visit", "2026-05"));
    }

    @Test
    void aPartyOfATieThatOthersPutOnRecordTakesItsPlace() {
        var agreement = fromABook("1992");
        record(EDITOR, agreement, "project", "2025");
        assertThat(pulse(null, tieOf(agreement)).vitality()).isEqualTo(Vitality.ACTIVE);
    }

    @Test
    void whoOnlyReadsRecordsNothing() {
        var agreement = signedHere();
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(() -> record(seat(SAN_NICOLAS, Role.OBSERVER), agreement, "visit", "2026-05"));
    }

    @Test
    void ofAnAgreementThatIsNotPublicAThirdSeesNothing() {
        var agreement = database.as(
                EDITOR, entities -> AgreementRoom.signed(entities, SAN_NICOLAS.id, partner, LocalDate.of(2026, 1, 1))
                        .id());
        record(EDITOR, agreement, "visit", "2026-05");
        assertThatExceptionOfType(NoSuchRecord.class).isThrownBy(() -> recorded(THIRD, agreement));
    }

    @ParameterizedTest
    @CsvSource({
        "visit, last spring, happened, not-edtf",
        "visit, 2999-01-01, happened, in-the-future",
        "visit, '', happened, required",
        "party, 2026-05, kind, unknown"
    })
    void whatIsNoEvidenceIsRefused(String kind, String happened, String field, String reason) {
        var agreement = signedHere();
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> record(EDITOR, agreement, kind, happened))
                .satisfies(wrong -> {
                    assertThat(wrong.violations().get(0).field()).isEqualTo(field);
                    assertThat(wrong.violations().get(0).reason()).isEqualTo(reason);
                });
    }

    @ParameterizedTest
    @CsvSource({
        "javascript:alert(1)",
        "https://",
        "https://a b.example",
        "https://me@bello.example",
        "www.bello.example"
    })
    void whatIsNoAddressOnTheWebIsRefused(String link) {
        var form = new EvidenceForm("visit", "2026-05", "The mayor came.", "es", link, null);
        var agreement = signedHere();
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> as(EDITOR, keeping -> keeping.record(agreement, form)));
    }

    @Test
    void theSameIsNotRecordedTwice() {
        var agreement = signedHere();
        record(EDITOR, agreement, "visit", "2026-05");
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> record(EDITOR, agreement, "visit", "2026-05"));
    }

    @Test
    void bothDeedsStandInTheHistoryOfTheAgreement() {
        var agreement = signedHere();
        withdraw(EDITOR, record(EDITOR, agreement, "visit", "2026-05"), "Wrong.");
        List<String> deeds = database.as(EDITOR, entities -> HistoryRoom.history(entities).of(agreement).stream()
                .map(HistoryEntry::deed)
                .toList());
        assertThat(deeds).contains("evidence-recorded", "evidence-withdrawn");
    }

    @Test
    void theDatabaseItselfTakesNothingFromWhoIsNoParty() {
        var agreement = fromABook("1992");
        assertThatThrownBy(() -> database.as(THIRD, entities -> entities.createNativeQuery(
                                "insert into evidence (id, agreement_id, kind, happened, words, language, government_id, person, recorded_at)"
                                        + " select gen_random_uuid(), ?1, 'VISIT', '2026', 'x', 'es', ?2, acting_person_key(), now()")
                        .setParameter(1, agreement)
                        .setParameter(2, JALISCO.id)
                        .executeUpdate()))
                .hasMessageContaining("row-level security");
    }

    @Test
    void theDatabaseItselfLetsNobodyWithdrawWhatAnotherPutOnRecord() {
        var evidence = record(EDITOR, signedHere(), "visit", "2026-05");
        assertThatThrownBy(() -> database.as(THIRD, entities -> entities.createNativeQuery(
                                "insert into evidence_withdrawal (evidence_id, because, government_id, person, withdrawn_at)"
                                        + " select ?1, 'x', ?2, acting_person_key(), now()")
                        .setParameter(1, evidence)
                        .setParameter(2, JALISCO.id)
                        .executeUpdate()))
                .hasMessageContaining("row-level security");
    }

    @Test
    void nobodyChangesWhatIsOnRecord() {
        var evidence = record(EDITOR, signedHere(), "visit", "2026-05");
        assertThatThrownBy(() -> database.as(
                        EDITOR, entities -> entities.createNativeQuery("update evidence set words = 'x' where id = ?1")
                                .setParameter(1, evidence)
                                .executeUpdate()))
                .hasMessageContaining("permission denied");
    }

    @Test
    void theTieThatFellAsleepIsTold() {
        var agreement = signedHere();
        assertThat(asleep()).contains(agreement);
    }

    @Test
    void oneThatWokeIsNot() {
        var agreement = signedHere();
        record(EDITOR, agreement, "visit", "2026-05");
        assertThat(asleep()).doesNotContain(agreement);
    }

    @Test
    void everybodyKnowsThatAllPartiesApprovedAPlanAndNotWhatItSays() {
        var plan = PlanRoom.openPlan(database);
        PlanRoom.addRow(database, plan);
        PlanRoom.approve(database, seat(SAN_NICOLAS, Role.SIGNATORY), plan);
        PlanRoom.approve(database, seat(BELLO, Role.SIGNATORY), plan);
        assertThat(signs(null, agreementOf(plan)))
                .filteredOn(sign -> sign.kind() == Sign.Kind.PLAN_APPROVED)
                .singleElement()
                .satisfies(sign -> assertThat(sign.detail()).contains("2027"));
    }

    @Test
    void nobodyElseKnowsOfAPlanThatIsBeingWritten() {
        var plan = PlanRoom.openPlan(database);
        var row = PlanRoom.addRow(database, plan);
        PlanRoom.writeByBoth(database, plan, row);
        var agreement = agreementOf(plan);
        assertThat(signs(EDITOR, agreement)).extracting(Sign::kind).contains(Sign.Kind.PLAN_WRITTEN);
        assertThat(signs(THIRD, agreement)).extracting(Sign::kind).doesNotContain(Sign.Kind.PLAN_WRITTEN);
    }

    private UUID agreementOf(UUID plan) {
        return database.as(
                EDITOR, entities -> PlanRoom.reading(entities).view(plan).agreementId());
    }

    private List<Sign> signs(Seat seat, UUID agreement) {
        var tie = tieOf(agreement);
        return database
                .as(seat, entities -> VitalityRoom.reading(entities).of(tie).signs())
                .stream()
                .filter(sign -> sign.agreementId().equals(agreement))
                .toList();
    }

    private List<UUID> asleep() {
        return database.as(EDITOR, entities -> VitalityRoom.reading(entities).asleep(SAN_NICOLAS.id)).stream()
                .map(each -> each.latest().id())
                .toList();
    }

    private UUID record(Seat seat, UUID agreement, String kind, String happened) {
        return as(seat, keeping -> keeping.record(
                        agreement,
                        new EvidenceForm(kind, happened, "The mayor came.", "es", "https://bello.example/visita", null))
                .evidence()
                .id());
    }

    private void withdraw(Seat seat, UUID evidence, String because) {
        as(seat, keeping -> keeping.withdraw(evidence, because));
    }

    private List<EvidenceKeeping.Recorded> recorded(Seat seat, UUID agreement) {
        return as(seat, keeping -> keeping.of(agreement));
    }

    private <T> T as(Seat seat, Function<EvidenceKeeping, T> work) {
        return database.as(seat, entities -> work.apply(VitalityRoom.keeping(entities)));
    }

    private Pulse pulse(Seat seat, UUID tie) {
        return database.as(
                seat, entities -> VitalityRoom.reading(entities).of(tie).pulse());
    }

    private UUID tieOf(UUID agreement) {
        return database.as(EDITOR, entities -> AgreementRoom.agreements(entities)
                .find(agreement)
                .orElseThrow()
                .relationship()
                .id());
    }

    private UUID signedHere() {
        return database.as(EDITOR, entities -> {
            var agreement = AgreementRoom.signed(entities, SAN_NICOLAS.id, partner, LocalDate.of(2012, 3, 1));
            agreement.enterIntoForce();
            return agreement.id();
        });
    }

    private UUID fromABook(String signed) {
        return database.as(seat(PLATFORM, Role.OPERATOR), entities -> {
            var tie = new Relationship(GovernmentRoom.governments(entities).all(List.of(SAN_NICOLAS.id, partner)));
            var rights = PeopleRoom.recordRights(entities);
            var agreements = AgreementRoom.agreements(entities);
            rights.grant(tie.id(), PLATFORM.id, Capacity.KEEPER);
            agreements.add(tie);
            var published = Agreement.published(
                    tie,
                    "V-" + UUID.randomUUID().toString().substring(0, 8),
                    AgreementKind.TWINNING,
                    AgreementStatus.IN_FORCE,
                    new EdtfDate(signed),
                    new Agreement.Words(null, null, "Reyes 2022", List.of(), List.of()));
            rights.grant(published.id(), PLATFORM.id, Capacity.KEEPER);
            agreements.add(published);
            return published.id();
        });
    }

    private UUID partner() {
        var id = UUID.randomUUID();
        try (var owner = database.owner();
                var statement = owner.createStatement()) {
            statement.execute("insert into government (id, slug, name, level, country, joined) values ('" + id
                    + "', null, 'Laredo " + id.toString().substring(0, 8) + "', 'MUNICIPALITY', 'US', false)");
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
        return id;
    }
}
