package org.twinhall.domain.vitality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.twinhall.domain.shared.EdtfDate;

class PulseTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    @ParameterizedTest
    @CsvSource({
        "2026-11-01, ACTIVE",
        "2024-11-28, ACTIVE",
        "2024-11-27, QUIET",
        "2021-11-28, QUIET",
        "2021-11-27, DORMANT",
        "1992, DORMANT"
    })
    void itIsReckonedByHowLongAgoTheLatestSignWas(String on, Vitality vitality) {
        assertThat(pulse(evidence(on)).vitality()).isEqualTo(vitality);
    }

    @Test
    void whatIsAgreedForLaterShowsLifeNow() {
        assertThat(pulse(evidence("2031-05-01")).vitality()).isEqualTo(Vitality.ACTIVE);
    }

    @ParameterizedTest
    @CsvSource({"2024, ACTIVE", "2024-11, ACTIVE", "2024-10, QUIET", "2021, QUIET", "2020~, QUIET", "2020, DORMANT"})
    void aDateThatIsNotKnownToTheDayMakesATieNoOlderThanItMayBe(String on, Vitality vitality) {
        assertThat(pulse(evidence(on)).vitality()).isEqualTo(vitality);
    }

    @Test
    void ofATieOfWhichNothingIsOnRecordNothingIsKnown() {
        assertThat(pulse().vitality()).isEqualTo(Vitality.NOT_KNOWN);
    }

    @ParameterizedTest
    @CsvSource({"2026, ACTIVE", "2023, QUIET", "1992, NOT_KNOWN"})
    void aTieFromTheLiteratureIsNeverDormantBecauseNobodyEnteredAnything(String signed, Vitality vitality) {
        assertThat(pulse(reported(signed)).vitality()).isEqualTo(vitality);
    }

    @Test
    void evidenceReversesIt() {
        assertThat(pulse(evidence("2010"), evidence("2026-10")).vitality()).isEqualTo(Vitality.ACTIVE);
    }

    @Test
    void theLatestSignIsTheReason() {
        assertThat(pulse(evidence("2025"), evidence("2026-10"), evidence("2010"))
                        .because()
                        .orElseThrow()
                        .on()
                        .text())
                .isEqualTo("2026-10");
    }

    @Test
    void itSaysUntilWhenItHolds() {
        assertThat(pulse(evidence("2025-03-01")).until()).contains(LocalDate.of(2027, 3, 1));
    }

    @Test
    void itSaysSinceWhenItIsDormant() {
        assertThat(pulse(evidence("2010-02-09")).dormantSince()).contains(LocalDate.of(2015, 2, 10));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void moreEvidenceNeverLowersIt(long seed) {
        var chance = new Random(seed);
        var signs = some(chance);
        var before = Pulse.of(signs, TODAY).vitality();
        signs.add(any(chance));
        assertThat(Pulse.of(signs, TODAY).vitality()).isGreaterThanOrEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void thePassageOfTimeNeverRaisesIt(long seed) {
        var chance = new Random(seed);
        var signs = some(chance);
        var before = Pulse.of(signs, TODAY).vitality();
        assertThat(Pulse.of(signs, TODAY.plusDays(chance.nextInt(4000))).vitality())
                .isLessThanOrEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void itHoldsUntilTheDayItSaysAndNoLonger(long seed) {
        var signs = some(new Random(seed));
        var pulse = Pulse.of(signs, TODAY);
        pulse.until().ifPresent(last -> {
            assertThat(Pulse.of(signs, last).vitality()).isEqualTo(pulse.vitality());
            assertThat(Pulse.of(signs, last.plusDays(1)).vitality()).isLessThan(pulse.vitality());
        });
    }

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    private static List<Sign> some(Random chance) {
        var signs = new ArrayList<Sign>();
        for (var count = chance.nextInt(4); count > 0; count--) {
            signs.add(any(chance));
        }
        return signs;
    }

    /** From 2012 to 2030, to the day, the month or the year, at times approximate. */
    private static Sign any(Random chance) {
        var day = LocalDate.of(2012, 1, 1).plusDays(chance.nextInt(6900)).toString();
        var precise = day.substring(0, List.of(4, 7, 10).get(chance.nextInt(3)));
        return sign(precise + (chance.nextInt(4) == 0 ? "~" : ""), chance.nextBoolean());
    }

    private static Pulse pulse(Sign... signs) {
        return Pulse.of(List.of(signs), TODAY);
    }

    private static Sign evidence(String on) {
        return sign(on, false);
    }

    private static Sign reported(String on) {
        return sign(on, true);
    }

    private static Sign sign(String on, boolean reported) {
        return new Sign(
                reported ? Sign.Kind.SIGNED : Sign.Kind.EVIDENCE,
                new EdtfDate(on),
                UUID.randomUUID(),
                "A001",
                Optional.empty(),
                reported,
                true);
    }
}
