package org.twinhall.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinhall.domain.shared.EdtfDate;

class WordsTest {
    private static final Locale SPANISH = Locale.forLanguageTag("es");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1961 | 1961 | 1961",
                "2010-08 | August 2010 | agosto de 2010",
                "2019-07-09 | 9 July 2019 | 9 de julio de 2019",
                "1950~ | about 1950 | hacia 1950",
                "1950? | 1950, uncertain | 1950, incierta",
                "'' | date not known | fecha desconocida",
            })
    void aDateIsToldAsPreciselyAsItIsKnown(String edtf, String english, String spanish) {
        assertThat(Words.date(new EdtfDate(edtf), ZoneOffset.UTC, Locale.ENGLISH))
                .isEqualTo(english);
        assertThat(Words.date(new EdtfDate(edtf), ZoneOffset.UTC, SPANISH)).isEqualTo(spanish);
    }

    @Test
    void aMomentIsToldWithItsZone() {
        var moment = Instant.parse("2026-11-22T02:30:00Z");
        assertThat(Words.date(moment, ZoneOffset.UTC, Locale.ENGLISH)).isEqualTo("22 November 2026, 02:30 UTC");
        assertThat(Words.date(moment, ZoneId.of("America/Bogota"), SPANISH))
                .startsWith("21 de noviembre de 2026, 21:30 ");
    }

    @Test
    void aDayAndAnHourAreWrittenAsInTheReadersRegion() {
        var moment = Instant.parse("2026-11-22T14:30:00Z");
        assertThat(Words.date(LocalDate.of(2027, 3, 1), ZoneOffset.UTC, Locale.US))
                .isEqualTo("March 1, 2027");
        assertThat(Words.date(moment, ZoneOffset.UTC, Locale.US)).isEqualTo("November 22, 2026, 2:30 PM UTC");
        assertThat(Words.date(moment, ZoneOffset.UTC, Locale.forLanguageTag("es-MX")))
                .isEqualTo("22 de noviembre de 2026, 14:30 UTC");
    }

    @Test
    void aDayOfTheCalendarHasNoHour() {
        assertThat(Words.date(LocalDate.of(2027, 3, 1), ZoneOffset.UTC, SPANISH))
                .isEqualTo("1 de marzo de 2027");
    }
}
