package org.twinhall.domain.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.PLATFORM;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.SAN_NICOLAS;
import static org.twinhall.domain.PortalDatabase.seat;
import static org.twinhall.domain.law.LawLikeArticle7.CLOSED;
import static org.twinhall.domain.law.LawLikeArticle7.MAJORITY;

import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinhall.domain.PortalDatabase;
import org.twinhall.domain.filing.FilingCase;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.government.GovernmentRoom;
import org.twinhall.domain.history.HistoryRoom;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.people.Seat;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.domain.shared.NoSuchRecord;
import org.twinhall.domain.shared.StaleRevision;
import org.twinhall.spi.country.Parameter.Value;

/** San Nicolás lies in Nuevo León. */
class ParameterKeepingTest {
    private static final Seat OPERATOR = seat(PLATFORM, Role.OPERATOR);
    private static final ParameterName IN_NUEVO_LEON = new ParameterName("MX", "MX-NLE", MAJORITY);
    private static final ParameterName IN_JALISCO = new ParameterName("MX", "MX-JAL", MAJORITY);
    private static final ParameterName DAYS = new ParameterName("MX", "", CLOSED);

    private final PortalDatabase database = PortalDatabase.one();
    private final TestCountries countries = new TestCountries().with("MX", new CountryLaw.Known(new LawLikeArticle7()));

    /** The tests of all rooms share one database, and other drafts are not to be asked by what these tests set. */
    @AfterEach
    void takeAllBack() {
        for (var name : List.of(IN_NUEVO_LEON, IN_JALISCO, DAYS)) {
            var kept = one(name);
            if (kept.value().isPresent()) {
                as(OPERATOR, keeping -> keeping.takeBack(name, kept.revision()));
            }
        }
    }

    @Test
    void theRulesAreToldWhatIsSetForThePartysPart() {
        set(IN_NUEVO_LEON, "asked");
        assertThat(ruleVersion()).isEqualTo("1 asked");
    }

    @Test
    void whatIsSetForAnotherPartIsNotTold() {
        set(IN_JALISCO, "asked");
        assertThat(ruleVersion()).isEqualTo("1");
    }

    @Test
    void whatIsTakenBackIsNotToldAnyMore() {
        var set = set(IN_NUEVO_LEON, "asked");
        as(OPERATOR, keeping -> keeping.takeBack(IN_NUEVO_LEON, set.revision()));
        assertThat(ruleVersion()).isEqualTo("1");
    }

    @Test
    void onADayThatIsClosedNoTermRuns() {
        set(DAYS, "2026-12-24, 2026-12-23");
        assertThat(calendar(LocalDate.of(2026, 12, 23))).isFalse();
        assertThat(calendar(LocalDate.of(2026, 12, 22))).isTrue();
    }

    @Test
    void daysAreKeptOneALineTheEarliestFirst() {
        assertThat(set(DAYS, "2026-12-24, 2026-12-23;2026-12-24").value())
                .map(Value::value)
                .hasValue("2026-12-23\n2026-12-24");
    }

    @ParameterizedTest
    @CsvSource({
        "MAJORITY, perhaps, no-such-choice",
        "MAJORITY, '',      required",
        "YEARS,    three,   not-a-number",
        "YEARS,    0,       not-a-number",
        "YEARS,    1000,    not-a-number"
    })
    void whatIsNoValueIsRefused(String code, String typed, String reason) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> set(new ParameterName("MX", "MX-NLE", code), typed))
                .withMessageContaining(reason);
    }

    @Test
    void whatIsNoDayIsNamed() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> set(DAYS, "2026-12-24 2026-02-30"))
                .satisfies(wrong ->
                        assertThat(wrong.violations().get(0).arguments()).containsExactly("2026-02-30"));
    }

    @Test
    void withoutWhereItStandsNothingIsSet() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> as(OPERATOR, keeping -> keeping.set(IN_NUEVO_LEON, "asked", " ", 0)))
                .withMessageContaining("basis");
    }

    @Test
    void whoeverDidNotSeeTheLastValueSetsNone() {
        set(IN_NUEVO_LEON, "asked");
        assertThatExceptionOfType(StaleRevision.class)
                .isThrownBy(() -> as(OPERATOR, keeping -> keeping.set(IN_NUEVO_LEON, "free", "Law", -1)));
    }

    @Test
    void whatTheRulesDoNotLeaveOpenIsNotThere() {
        assertThatExceptionOfType(NoSuchRecord.class)
                .isThrownBy(() -> set(new ParameterName("MX", "", MAJORITY), "asked"));
        assertThatExceptionOfType(NoSuchRecord.class)
                .isThrownBy(() -> set(new ParameterName("MX", "CO-ANT", MAJORITY), "asked"));
        assertThatExceptionOfType(NoSuchRecord.class)
                .isThrownBy(() -> set(new ParameterName("CO", "", CLOSED), "2026-12-24"));
    }

    @Test
    void onlyTheOperatorSets() {
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(() -> as(
                        seat(SAN_NICOLAS, Role.GOVERNMENT_ADMINISTRATOR),
                        keeping -> keeping.set(IN_NUEVO_LEON, "asked", "Law", 0)));
    }

    @Test
    void norDoesTheDatabaseLetOthers() {
        assertThatExceptionOfType(PersistenceException.class)
                .isThrownBy(() -> database.as(seat(SAN_NICOLAS, Role.EDITOR), entities -> {
                    var row = new LawParameter(new ParameterName("MX", "MX-NLE", "OTHER"));
                    row.set(new Value("x", "Law"));
                    LawRoom.parameters(entities).add(row);
                    return null;
                }));
    }

    @Test
    void itsHistoryTellsWhatWasSetAndOnWhatItStands() {
        set(IN_NUEVO_LEON, "asked");
        var row = database.as(OPERATOR, entities -> LawRoom.parameters(entities).of("MX", "MX-NLE").stream()
                .filter(each -> each.name().equals(IN_NUEVO_LEON))
                .findFirst()
                .orElseThrow());
        var told = database.as(OPERATOR, entities -> HistoryRoom.history(entities).of(row.id()).stream()
                .map(entry -> entry.deed() + " " + entry.subject().orElse("") + " "
                        + entry.after().orElse(""))
                .toList());
        assertThat(told).contains("law-parameter-set MX-NLE MAJORITY asked · Law of the State, art. 1");
    }

    /** A plugin of another version may ask for something else under the same name. */
    @Test
    void whatTheRulesCannotReadAnyMoreIsAsIfNobodyHadSetIt() {
        set(DAYS, "2026-12-24");
        database.as(OPERATOR, entities -> entities.createNativeQuery(
                        "update law_parameter set value = 'soon' where code = 'CLOSED'")
                .executeUpdate());
        assertThat(calendar(LocalDate.of(2026, 12, 24))).isTrue();
        assertThat(ruleVersion()).isEqualTo("1");
    }

    @Test
    void countriesWhoseRulesLeaveSomethingOpenAreOffered() {
        assertThat(as(OPERATOR, ParameterKeeping::countries)).containsExactly("MX");
    }

    private KeptParameter one(ParameterName name) {
        return as(OPERATOR, keeping -> keeping.one(name));
    }

    private KeptParameter set(ParameterName name, String value) {
        return as(
                OPERATOR,
                keeping -> keeping.set(
                        name,
                        value,
                        "Law of the State, art. 1",
                        keeping.one(name).revision()));
    }

    private String ruleVersion() {
        return new FilingCase().review().of(SAN_NICOLAS.id).ruleVersion();
    }

    private boolean calendar(LocalDate day) {
        return database.as(seat(SAN_NICOLAS, Role.EDITOR), entities -> {
            Government ours =
                    GovernmentRoom.governments(entities).find(SAN_NICOLAS.id).orElseThrow();
            return LawRoom.partyLaw(entities, countries)
                    .asked(ours)
                    .flatMap(AskedLaw::calendar)
                    .orElseThrow()
                    .isWorkingDay(day);
        });
    }

    private <T> T as(Seat seat, Function<ParameterKeeping, T> work) {
        return database.as(seat, entities -> work.apply(LawRoom.parameterKeeping(entities, countries, "MX", "CO")));
    }
}
