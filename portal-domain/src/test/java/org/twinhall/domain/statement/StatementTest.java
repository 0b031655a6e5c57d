package org.twinhall.domain.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.BELLO;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.JALISCO;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.PLATFORM;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.SAN_NICOLAS;
import static org.twinhall.domain.PortalDatabase.seat;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinhall.domain.PortalDatabase;
import org.twinhall.domain.PortalDatabase.DemoGovernment;
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
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.domain.shared.EdtfDate;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.domain.shared.StaleRevision;

/** Two sources differ about the year of a twinning, as Reyes (1992) and a dataset (1993) do about Mexico City and Seoul. */
class StatementTest {
    private static final String DATASET = "Paradiplo-ID";

    private final PortalDatabase database = PortalDatabase.one();
    private final UUID agreement = takenOver("1992", AgreementStatus.IN_FORCE);

    @Test
    void whatAnotherSourceSaysChangesNothingOfTheRecord() {
        add(BELLO, "signed", "1993");
        assertThat(signed()).isEqualTo("1992");
    }

    @Test
    void bothAreShownWithTheirSourcesAndInConflict() {
        add(BELLO, "signed", "1993");
        var field = sourced().get(0);
        assertThat(field.isInConflict()).isTrue();
        assertThat(field.said())
                .extracting(Sourced.Line::value, line -> line.source().orElseThrow(), Sourced.Line::counts)
                .containsExactly(tuple("1992", "Reyes 2022", true), tuple("1993", DATASET, false));
    }

    @Test
    void aSourceThatSaysTheSameIsNoConflict() {
        add(BELLO, "signed", "1992");
        assertThat(sourced().get(0).isInConflict()).isFalse();
    }

    @Test
    void whatIsAcceptedCountsAndIsSortedBy() {
        accept(BELLO, add(BELLO, "signed", "1993-05"), "1992");
        assertThat(read().signed().text()).isEqualTo("1993-05");
    }

    @Test
    void whatCountedBeforeStaysWithItsSource() {
        accept(BELLO, add(BELLO, "signed", "1993"), "1992");
        assertThat(sourced().get(0).said())
                .extracting(Sourced.Line::value, line -> line.source().orElseThrow(), Sourced.Line::counts)
                .containsExactly(tuple("1993", DATASET, true), tuple("1992", "Reyes 2022", false));
    }

    @Test
    void whyItCountsIsOnRecord() {
        accept(BELLO, add(BELLO, "signed", "1993"), "1992");
        assertThat(sourced().get(0).said().get(0).accepted().orElseThrow().because())
                .isEqualTo("The archive has the paper.");
    }

    @Test
    void theFirstSourceCanBeBelievedAgain() {
        accept(BELLO, add(BELLO, "signed", "1993"), "1992");
        var first = sourced().get(0).said().get(1).statement().orElseThrow();
        accept(SAN_NICOLAS, first, "1993");
        assertThat(signed()).isEqualTo("1992");
    }

    @Test
    void oneThatSomebodyElseSettledMeanwhileIsNotOverwritten() {
        var one = add(BELLO, "signed", "1993");
        accept(SAN_NICOLAS, add(SAN_NICOLAS, "signed", "1994"), "1992");
        assertThatExceptionOfType(StaleRevision.class).isThrownBy(() -> accept(BELLO, one, "1992"));
        assertThat(signed()).isEqualTo("1994");
    }

    @ParameterizedTest
    @CsvSource({
        "kind, friendship",
        "status, ended",
        "title, Acuerdo de Hermanamiento",
        "in-force-from, 1993-01",
        "ended, 2001~"
    })
    void everyFieldThatSourcesDifferAboutCanBeSettled(String field, String value) {
        var statement = add(BELLO, field, value);
        var before = sourced().get(0).onRecord().orElse(null);
        accept(BELLO, statement, before);
        assertThat(sourced().get(0).onRecord()).contains(value);
    }

    @Test
    void whoThePartiesAreIsSaidAndNotSettled() {
        var statement = add(BELLO, "parties", "Municipality of Bello – City of Monterrey");
        assertThatExceptionOfType(DeedRefused.class).isThrownBy(() -> accept(BELLO, statement, null));
    }

    @Test
    void whatWasSignedHereIsProvenAndNotSettledBySources() {
        var here = database.as(seat(SAN_NICOLAS, Role.EDITOR), entities -> AgreementRoom.signed(
                        entities, SAN_NICOLAS, BELLO, java.time.LocalDate.of(2026, 11, 1))
                .id());
        var statement = as(seat(BELLO, Role.EDITOR), keeping -> keeping.add(here, "signed", "2026-11-02", DATASET, null)
                .id());
        assertThatExceptionOfType(DeedRefused.class).isThrownBy(() -> accept(BELLO, statement, "2026-11-01"));
    }

    @ParameterizedTest
    @CsvSource({
        "signed, May 1993, not-edtf",
        "signed, 1993-02-30, not-edtf",
        "kind, marriage, not-in-registry",
        "focus, Trade, unknown",
        "title, '', required"
    })
    void whatIsNoValueIsRefused(String field, String value, String reason) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> add(BELLO, field, value))
                .satisfies(
                        wrong -> assertThat(wrong.violations().get(0).reason()).isEqualTo(reason));
    }

    @Test
    void whatASourceSaidAlreadyIsNotSaidTwice() {
        add(BELLO, "signed", "1993");
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> add(SAN_NICOLAS, "signed", "1993"));
    }

    @Test
    void whoHasNoPartInItSaysNothing() {
        assertThatExceptionOfType(DeedRefused.class).isThrownBy(() -> add(JALISCO, "signed", "1993"));
    }

    @Test
    void whoOnlyReadsSaysNothing() {
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(() -> as(
                        seat(BELLO, Role.OBSERVER),
                        keeping -> keeping.add(agreement, "signed", "1993", DATASET, null)));
    }

    @Test
    void theDatabaseItselfTakesNothingFromWhoHasNoPartInIt() {
        assertThatThrownBy(() -> database.as(seat(JALISCO, Role.EDITOR), entities -> entities.createNativeQuery(
                                "insert into statement (id, agreement_id, field, value, source, government_id, person, recorded_at)"
                                        + " select gen_random_uuid(), ?1, 'SIGNED', '1993', 'x', ?2, acting_person_key(), now()")
                        .setParameter(1, agreement)
                        .setParameter(2, JALISCO.id)
                        .executeUpdate()))
                .hasMessageContaining("row-level security");
    }

    @Test
    void theDatabaseItselfMakesNoPartyOfWhoIsNone() {
        assertThatThrownBy(() -> database.as(seat(JALISCO, Role.EDITOR), entities -> entities.createNativeQuery(
                                "insert into record_access (record_id, government_id, capacity) values (?1, ?2, 'PARTY')")
                        .setParameter(1, agreement)
                        .setParameter(2, JALISCO.id)
                        .executeUpdate()))
                .hasMessageContaining("row-level security");
    }

    @Test
    void bothDeedsStandInTheHistoryOfTheAgreement() {
        accept(BELLO, add(BELLO, "signed", "1993"), "1992");
        List<String> deeds =
                database.as(seat(BELLO, Role.EDITOR), entities -> HistoryRoom.history(entities).of(agreement).stream()
                        .map(HistoryEntry::deed)
                        .toList());
        assertThat(deeds).contains("statement-added", "statement-accepted");
    }

    private UUID takenOver(String signed, AgreementStatus status) {
        return database.as(seat(PLATFORM, Role.OPERATOR), entities -> {
            var tie = new Relationship(GovernmentRoom.governments(entities).all(List.of(SAN_NICOLAS.id, BELLO.id)));
            var rights = PeopleRoom.recordRights(entities);
            var agreements = AgreementRoom.agreements(entities);
            rights.grant(tie.id(), PLATFORM.id, Capacity.KEEPER);
            agreements.add(tie);
            var published = Agreement.published(
                    tie,
                    "S-" + UUID.randomUUID().toString().substring(0, 8),
                    AgreementKind.TWINNING,
                    status,
                    new EdtfDate(signed),
                    new Agreement.Words(null, null, "Reyes 2022", List.of(), List.of()));
            rights.grant(published.id(), PLATFORM.id, Capacity.KEEPER);
            agreements.add(published);
            return published.id();
        });
    }

    private UUID add(DemoGovernment government, String field, String value) {
        return as(seat(government, Role.EDITOR), keeping -> keeping.add(agreement, field, value, DATASET, null)
                .id());
    }

    private void accept(DemoGovernment government, UUID statement, String seen) {
        as(seat(government, Role.EDITOR), keeping -> keeping.accept(statement, "The archive has the paper.", seen));
    }

    private String signed() {
        return read().signed().text();
    }

    private Agreement read() {
        return database.as(
                null,
                entities -> AgreementRoom.agreements(entities).find(agreement).orElseThrow());
    }

    private List<Sourced> sourced() {
        return as(seat(JALISCO, Role.OBSERVER), keeping -> keeping.of(agreement));
    }

    private <T> T as(Seat seat, Function<StatementKeeping, T> work) {
        return database.as(seat, entities -> work.apply(StatementRoom.keeping(entities)));
    }
}
