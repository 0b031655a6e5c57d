package org.twinhall.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfDateTest {

    @ParameterizedTest
    @CsvSource({
        "1961, 1961-01-01, 1961-12-31",
        "2010-08, 2010-08-01, 2010-08-31",
        "2024-02, 2024-02-01, 2024-02-29",
        "2019-07-09, 2019-07-09, 2019-07-09",
        "1950~, 1950-01-01, 1950-12-31"
    })
    void aDateReachesFromItsFirstToItsLastDay(String text, LocalDate first, LocalDate last) {
        var date = new EdtfDate(text);
        assertThat(date.first()).contains(first);
        assertThat(date.last()).contains(last);
    }

    @ParameterizedTest
    @CsvSource({
        "1950, 1950-01-01, 1950-12-31",
        "1950~, 1949-01-01, 1951-12-31",
        "2010-03?, 2010-02-01, 2010-04-30",
        "2019-07-09%, 2019-07-08, 2019-07-10"
    })
    void whatTheSourceWasNotSureOfMayBeOffByItsOwnLength(String text, LocalDate first, LocalDate last) {
        assertThat(new EdtfDate(text).span()).isEqualTo(new EdtfDate.Span(first, last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2010-13", "2019-02-30", "10-08", "August 2010", "20100", "2010-8"})
    void whatIsNoDateIsNotRead(String text) {
        assertThat(EdtfDate.read(text)).isEmpty();
    }

    @Test
    void anUnknownDateHasNoDay() {
        assertThat(EdtfDate.UNKNOWN.first()).isEmpty();
    }
}
