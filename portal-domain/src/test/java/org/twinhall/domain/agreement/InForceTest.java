package org.twinhall.domain.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.twinhall.domain.agreement.InForce.Answer.NO;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.twinhall.domain.agreement.InForce.Answer;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.shared.EdtfDate;
import org.twinhall.spi.country.PartyLevel;

/** What a record can say of a day, and what it leaves open. */
class InForceTest {
    private static final long SEED = 20_261_128L;

    private final Relationship tie = new Relationship(List.of(city("Tartu", "EE"), city("Turku", "FI")));

    @ParameterizedTest(name = "{0}, {1}: on {3} {4}, {5}")
    @CsvSource({
        "1992, IN_FORCE, '', 2005-01-01, YES, on-record",
        "1992, RENEWED, '', 2015-01-01, YES, on-record",
        "1992, IN_FORCE, '', 1991-12-31, NO, before",
        "1992, IN_FORCE, '', 1992-06-30, PERHAPS, date-imprecise",
        "1992, IN_FORCE, '', 1992-12-31, YES, on-record",
        "2019-07-09, IN_FORCE, '', 2019-07-09, YES, on-record",
        "2019-07-09, IN_FORCE, '', 2019-07-08, NO, before",
        "1950~, IN_FORCE, '', 1951-06-30, PERHAPS, date-imprecise",
        "1950~, IN_FORCE, '', 1952-01-01, YES, on-record",
        "'', IN_FORCE, '', 2005-01-01, PERHAPS, date-unknown",
        "1961, UNKNOWN, '', 2005-01-01, PERHAPS, status-unknown",
        "1961, UNKNOWN, '', 1960-12-31, NO, before",
        "1961, ENDED, '', 2005-01-01, PERHAPS, end-unknown",
        "1961, ENDED, 2001, 2000-12-31, YES, on-record",
        "1961, ENDED, 2001, 2001-06-30, PERHAPS, end-imprecise",
        "1961, ENDED, 2001, 2002-01-01, NO, ended",
        "1961, ENDED, 2001-05-06, 2001-05-06, YES, on-record",
        "'', EXPRESSION_OF_INTEREST, '', 2005-01-01, NO, never-signed",
        "2019-07-09, SIGNED, '', 2020-01-01, NO, not-yet"
    })
    void theRecordAnswers(
            String signed, AgreementStatus status, String ended, LocalDate day, Answer answer, String because) {
        assertThat(InForce.on(day, agreement(AgreementKind.TWINNING, status, signed, ended)))
                .isEqualTo(new InForce(answer, because));
    }

    @Test
    void whereASourceSaysSinceWhenThatCountsAndNotTheSignature() {
        var agreement = agreement(AgreementKind.TWINNING, AgreementStatus.IN_FORCE, "1992", "");
        agreement.lasts(new EdtfDate("1994-03-01"), EdtfDate.UNKNOWN);
        assertThat(InForce.on(LocalDate.of(1993, 6, 1), agreement).answer()).isEqualTo(NO);
    }

    @Test
    void aLetterOfIntentIsNoAgreement() {
        var letter = agreement(AgreementKind.LETTER_OF_INTENT, AgreementStatus.IN_FORCE, "1992", "");
        assertThat(InForce.on(LocalDate.of(2005, 1, 1), letter)).isEqualTo(new InForce(NO, "letter-of-intent"));
    }

    @Test
    void whatEndsTheOneBeforeAgreesNothingNew() {
        var first = agreement(AgreementKind.TWINNING, AgreementStatus.ENDED, "1992", "2001");
        var last = agreement(AgreementKind.TWINNING, AgreementStatus.IN_FORCE, "2001", "");
        last.continues(first, ChainLink.ENDS);
        assertThat(InForce.on(LocalDate.of(2005, 1, 1), last).answer()).isEqualTo(NO);
    }

    /** No day is left without an answer, and none comes back: not yet, then perhaps, then yes, then perhaps, then over. */
    @ParameterizedTest
    @EnumSource(AgreementStatus.class)
    void itBeginsOnceAndEndsOnce(AgreementStatus status) {
        var random = new Random(SEED);
        for (var round = 0; round < 200; round++) {
            var year = 1900 + random.nextInt(60);
            var agreement = agreement(
                    AgreementKind.TWINNING,
                    status,
                    date(random, year),
                    random.nextBoolean() ? "" : date(random, year + 5 + random.nextInt(40)));
            var changes = 0;
            Answer before = null;
            for (var day = LocalDate.of(1890, 1, 1); day.getYear() < 2010; day = day.plusDays(13)) {
                var answer = InForce.on(day, agreement).answer();
                changes += before == null || answer == before ? 0 : 1;
                before = answer;
            }
            assertThat(changes).as("seed %d, round %d", SEED, round).isLessThanOrEqualTo(4);
        }
    }

    private static String date(Random random, int year) {
        return switch (random.nextInt(4)) {
            case 0 -> String.valueOf(year);
            case 1 -> year + "-0" + (1 + random.nextInt(9));
            case 2 -> year + "~";
            default -> year + "-1" + random.nextInt(3) + "-2" + random.nextInt(9);
        };
    }

    private Agreement agreement(AgreementKind kind, AgreementStatus status, String signed, String ended) {
        var agreement = Agreement.published(
                tie,
                "T" + signed,
                kind,
                status,
                new EdtfDate(signed),
                new Agreement.Words(null, null, "A book", List.of(), List.of()));
        agreement.lasts(EdtfDate.UNKNOWN, new EdtfDate(ended));
        return agreement;
    }

    private static Government city(String name, String country) {
        return Government.spokenOf(name, PartyLevel.MUNICIPALITY, country, null);
    }
}
