package org.twinhall.domain.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.JALISCO;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.PLATFORM;
import static org.twinhall.domain.PortalDatabase.seat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinhall.domain.PortalDatabase;
import org.twinhall.domain.PortalDatabase.DemoGovernment;
import org.twinhall.domain.figure.PublishedFigure.Standing;
import org.twinhall.domain.figure.Shares.Verdict;
import org.twinhall.domain.history.HistoryEntry;
import org.twinhall.domain.history.HistoryRoom;
import org.twinhall.domain.people.PeopleRoom;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.people.Seat;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.domain.shared.EdtfDate;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.domain.shared.StaleRevision;

/** What the literature counts, where it contradicts itself: Jalisco's 11 and 8, shares of 155 %, 147 and then 200, a total of 44. */
class FigureTest {
    private static final Seat OPERATOR = seat(PLATFORM, Role.OPERATOR);
    private static final String SRE = "SRE 2010";
    private static final String WEB = "Website of the state";

    private final PortalDatabase database = PortalDatabase.one();
    private final String series = "test-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void whatTwoSourcesSayOfOneDayStandsSideBySideInConflict() {
        record("twinnings", "8", "2010", SRE);
        record("twinnings", "11", "2010", WEB);
        assertThat(read().figures())
                .extracting(
                        each -> each.figure().value().intValue(),
                        each -> each.figure().source(),
                        PublishedFigure::standing)
                .containsExactlyInAnyOrder(tuple(8, SRE, Standing.DIFFERS), tuple(11, WEB, Standing.DIFFERS));
    }

    @Test
    void whereASourceGivesNoDateNobodySaysThatItContradicts() {
        record("twinnings", "8", "2010", SRE);
        record("twinnings", "11", null, WEB);
        assertThat(read().figures()).extracting(PublishedFigure::standing).containsOnly(Standing.MAY_DIFFER);
    }

    @Test
    void whatSourcesSayOfTwoDaysIsNoConflict() {
        record("total (at least)", "147", "2015", "L21");
        record("total (more than)", "200", "2021", "L21");
        assertThat(read().figures())
                .extracting(each -> each.figure().exactness(), PublishedFigure::standing)
                .containsExactly(tuple(Exactness.AT_LEAST, Standing.ALONE), tuple(Exactness.MORE_THAN, Standing.ALONE));
    }

    @Test
    void aSourceThatSaysTheSameIsNoConflict() {
        record("twinnings", "8", "2010", SRE);
        record("twinnings", "8", "2010", WEB);
        assertThat(read().figures()).extracting(PublishedFigure::standing).containsOnly(Standing.ALONE);
    }

    @Test
    void theChosenOneCountsWithItsReasonAndTheOtherStaysReadable() {
        record("twinnings", "8", "2010", SRE);
        choose(record("twinnings", "11", "2010", WEB), null);
        assertThat(read().figures())
                .extracting(each -> each.figure().value().intValue(), PublishedFigure::standing, each -> each.choice()
                        .map(FigureChoice::because)
                        .orElse(null))
                .containsExactlyInAnyOrder(
                        tuple(8, Standing.SET_ASIDE, null), tuple(11, Standing.COUNTS, "It lists them."));
    }

    @Test
    void theOtherOneCanBeChosenAfterwards() {
        var eight = record("twinnings", "8", "2010", SRE);
        var eleven = record("twinnings", "11", "2010", WEB);
        choose(eleven, null);
        choose(eight, eleven);
        assertThat(one(eight).standing()).isEqualTo(Standing.COUNTS);
    }

    @Test
    void whatSomebodyElseChoseMeanwhileIsNotOverturnedUnseen() {
        var eight = record("twinnings", "8", "2010", SRE);
        choose(record("twinnings", "11", "2010", WEB), null);
        assertThatExceptionOfType(StaleRevision.class).isThrownBy(() -> choose(eight, null));
    }

    @Test
    void nothingIsChosenWhereNothingContradicts() {
        var eight = record("twinnings", "8", "2010", SRE);
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(() -> choose(eight, null))
                .matches(refused -> refused.reason().equals("nothing-to-choose"));
    }

    @Test
    void whatIsWithdrawnStaysReadableWithItsReasonAndContradictsNothing() {
        var eight = record("twinnings", "8", "2010", SRE);
        var eleven = record("twinnings", "11", "2010", WEB);
        as(OPERATOR, keeping -> keeping.withdraw(eleven, "A slip of the pen."));
        assertThat(one(eleven).withdrawal().orElseThrow().because()).isEqualTo("A slip of the pen.");
        assertThat(one(eight).standing()).isEqualTo(Standing.ALONE);
    }

    @Test
    void whatWasWithdrawnByMistakeIsPutOnRecordAgain() {
        var eight = record("twinnings", "8", "2010", SRE);
        as(OPERATOR, keeping -> keeping.withdraw(eight, "The wrong line."));
        assertThat(one(record("twinnings", "8", "2010", SRE)).standing()).isEqualTo(Standing.ALONE);
    }

    @Test
    void whatIsWithdrawnIsNotWithdrawnAgain() {
        var eight = record("twinnings", "8", "2010", SRE);
        as(OPERATOR, keeping -> keeping.withdraw(eight, "A slip of the pen."));
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(() -> as(OPERATOR, keeping -> keeping.withdraw(eight, "Again.")));
    }

    @Test
    void sharesThatAddUpToMoreThanTheWholeAreNotDrawn() {
        recordAt("United States", "share of visits (%)", "80", null, SRE);
        recordAt("Europe", "share of visits (almost %)", "40", null, SRE);
        recordAt("China, Korea and Japan", "share of visits (%)", "35", null, SRE);
        var shares = read().shares();
        assertThat(shares)
                .extracting(Shares::denominator, Shares::sum, Shares::verdict, Shares::isRough)
                .containsExactly(tuple("visits", new BigDecimal("155"), Verdict.MORE_THAN_THE_WHOLE, true));
    }

    @Test
    void sharesWithinTheWholeAreDrawn() {
        recordAt("United States", "share of visits (%)", "60", "2020", SRE);
        recordAt("Europe", "share of visits (%)", "40", "2020", SRE);
        assertThat(read().shares()).extracting(Shares::verdict).containsExactly(Verdict.DRAWN);
    }

    @Test
    void sharesOfTwoWholesAreNotAddedUp() {
        recordAt("United States", "share of visits (%)", "80", "2020", SRE);
        recordAt("Europe", "share of agreements (%)", "40", "2020", SRE);
        assertThat(read().shares()).extracting(Shares::verdict).containsExactly(Verdict.DRAWN, Verdict.DRAWN);
    }

    @Test
    void sharesOfWhichSourcesSayDifferentNumbersAreNotDrawn() {
        recordAt("Europe", "share of visits (%)", "40", "2020", SRE);
        recordAt("Europe", "share of visits (%)", "30", "2020", WEB);
        assertThat(read().shares()).extracting(Shares::verdict).containsExactly(Verdict.SOURCES_DIFFER);
    }

    @Test
    void aTotalWithoutItsPartsIsTakenAndSaidToBeOne() {
        record("young people trained since 2001", "44", "2022", "Reyes 2022");
        var read = read();
        assertThat(read.isWithoutBreakdown(read.figures().get(0))).isTrue();
    }

    @Test
    void aTotalWithItsPartsIsNone() {
        record("total", "90", "2010", SRE);
        record("twinnings", "32", "2010", SRE);
        var read = read();
        assertThat(read.isWithoutBreakdown(read.figures().get(0))).isFalse();
    }

    @Test
    void whatThisRegistryHoldsIsCountedOnTheLastDayThatTheDateMayBe() {
        var held = held("2010");
        assertThat(held.orElseThrow().day()).isEqualTo("2010-12-31");
    }

    @Test
    void whatThisRegistryHoldsIsNotCountedOnADayThatNobodyKnows() {
        assertThat(held("")).isEmpty();
    }

    private Optional<Held> held(String asOf) {
        return database.as(null, entities -> FigureRoom.reading(entities)
                .held(new EdtfDate(asOf), Optional.of("MX"), LocalDate.of(2026, 11, 29)));
    }

    @ParameterizedTest
    @CsvSource({
        "twinnings, 8.5, '', '', 2010, value, not-whole",
        "twinnings, '1.234,5', '', '', 2010, value, not-a-figure",
        "twinnings, eight, '', '', 2010, value, not-a-figure",
        "twinnings, '', '', '', 2010, value, required",
        "twinnings, 8, '', '', 2999, asOf, counted-in-the-future",
        "twinnings, 8, '', '', May 2010, asOf, not-edtf",
        "twinnings, 8, dozen, '', 2010, unit, unknown-word",
        "twinnings, 8, percent, '', 2010, denominator, share-of-what",
        "twinnings, 101, percent, visits, 2010, value, over-a-hundred",
        "twinnings, 8, count, visits, 2010, denominator, of-shares-only"
    })
    void whatIsNoFigureIsNamed(
            String dimension, String value, String unit, String denominator, String asOf, String field, String reason) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> as(
                        OPERATOR,
                        keeping -> keeping.record(new FigureForm(
                                series,
                                "Jalisco",
                                "MX-JAL",
                                dimension,
                                value,
                                unit,
                                denominator,
                                null,
                                asOf,
                                null,
                                SRE,
                                "en"))))
                .satisfies(wrong -> assertThat(wrong.violations())
                        .extracting(InvalidInput.Violation::field, InvalidInput.Violation::reason)
                        .containsExactly(tuple(field, reason)));
    }

    @Test
    void oneSourceIsNotPutOnRecordTwiceWithOneFigure() {
        record("twinnings", "8", "2010", SRE);
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> record("Twinnings", "8", "2010", "sre 2010"));
    }

    @Test
    void everyDeedIsSealedInTheHistoryOfItsFigure() {
        record("twinnings", "8", "2010", SRE);
        var eleven = record("twinnings", "11", "2010", WEB);
        choose(eleven, null);
        as(OPERATOR, keeping -> keeping.withdraw(eleven, "A slip of the pen."));
        List<String> deeds = database.as(OPERATOR, entities -> HistoryRoom.history(entities).of(eleven).stream()
                .map(HistoryEntry::deed)
                .toList());
        assertThat(deeds).containsExactly("figure-recorded", "figure-chosen", "figure-withdrawn");
    }

    @Test
    void nobodyButTheOperatorPutsAFigureOnRecord() {
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(() -> as(seat(JALISCO, Role.EDITOR), keeping -> keeping.record(form("twinnings", "8"))));
    }

    @Test
    void anOperatorOfAnotherGovernmentThanThePlatformDoesNotEither() {
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(() -> as(seat(JALISCO, Role.OPERATOR), keeping -> keeping.record(form("twinnings", "8"))));
    }

    @Test
    void theDatabaseItselfTakesNothingFromAnybodyElse() {
        var figure = record("twinnings", "8", "2010", SRE);
        assertThatThrownBy(() -> insert(
                        JALISCO,
                        "insert into figure (id, series, area, dimension, value, unit, exactness, source, government_id, person,"
                                + " recorded_at) select gen_random_uuid(), 'x', 'x', 'x', 1, 'COUNT', 'EXACT', 'x', ?1,"
                                + " acting_person_key(), now()"))
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> insert(
                        JALISCO,
                        "insert into figure_withdrawal (figure_id, because, government_id, person, withdrawn_at) select '"
                                + figure + "', 'x', ?1, acting_person_key(), now()"))
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> insert(
                        JALISCO,
                        "insert into figure_choice (id, figure_id, because, government_id, person, chosen_at) select"
                                + " gen_random_uuid(), '" + figure + "', 'x', ?1, acting_person_key(), now()"))
                .hasMessageContaining("row-level security");
    }

    @Test
    void theDatabaseItselfLetsNobodyChangeAFigure() {
        var figure = record("twinnings", "8", "2010", SRE);
        assertThatThrownBy(() -> database.as(
                        OPERATOR, entities -> entities.createNativeQuery("update figure set value = 9 where id = ?1")
                                .setParameter(1, figure)
                                .executeUpdate()))
                .hasMessageContaining("permission denied");
    }

    private int insert(DemoGovernment government, String sql) {
        return database.as(seat(government, Role.OPERATOR), entities -> {
            PeopleRoom.persons(entities).present();
            return entities.createNativeQuery(sql)
                    .setParameter(1, government.id)
                    .executeUpdate();
        });
    }

    private FigureForm form(String dimension, String value) {
        return new FigureForm(series, "Jalisco", "MX-JAL", dimension, value, null, null, null, "2010", null, SRE, "en");
    }

    private UUID record(String dimension, String value, String asOf, String source) {
        return recordAt("Jalisco", dimension, value, asOf, source);
    }

    private UUID recordAt(String area, String dimension, String value, String asOf, String source) {
        return as(OPERATOR, keeping -> keeping.record(new FigureForm(
                        series, area, null, dimension, value, null, null, null, asOf, null, source, "en"))
                .id());
    }

    private void choose(UUID figure, UUID seen) {
        as(OPERATOR, keeping -> keeping.choose(figure, "It lists them.", seen));
    }

    private Series read() {
        return database.as(
                null,
                entities -> FigureRoom.reading(entities).series(series, null).get(0));
    }

    private PublishedFigure one(UUID id) {
        return database.as(null, entities -> FigureRoom.reading(entities).figure(id));
    }

    private <T> T as(Seat seat, Function<FigureKeeping, T> work) {
        return database.as(seat, entities -> work.apply(FigureRoom.keeping(entities)));
    }
}
