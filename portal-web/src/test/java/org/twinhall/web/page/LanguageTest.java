package org.twinhall.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinhall.web.problem.Wishes;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es-MX,es;q=0.9,en;q=0.8 | | es-MX",
                "es-CO | | es-CO",
                "es-419 | | es-419",
                "es | | es",
                "en-US,en;q=0.9,es-MX;q=0.8 | es | es-MX",
                "en-US,en;q=0.9 | es | es",
                "en-US | | en-US",
                "en | | en-GB",
                "de-AT | | en-GB",
            })
    void numbersAndDatesAreWrittenAsInTheRegionOfTheReader(String wished, String chosen, String written) {
        var request = request(wished, chosen);
        assertThat(Language.writing(request).toLanguageTag()).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr-CA,fr;q=0.9,en;q=0.8 | | fr-CA fr en",
                "zh-CN | | zh-CN",
                "ko-KR,en;q=0.9 | es | es",
            })
    void othersAreToldWhatTheReaderLikesToReadUnlessItWasChosenHere(String wished, String chosen, String told) {
        assertThat(Wishes.of(request(wished, chosen)))
                .extracting(Locale::toLanguageTag)
                .containsExactly(told.split(" ", -1));
    }

    private static HttpServletRequest request(String wished, String chosen) {
        var locales = Locale.LanguageRange.parse(wished).stream()
                .map(range -> Locale.forLanguageTag(range.getRange()))
                .toList();
        var cookies = chosen == null ? null : new Cookie[] {new Cookie("lang", chosen)};
        return (HttpServletRequest) Proxy.newProxyInstance(
                LanguageTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getHeader" -> wished;
                    case "getLocales" -> Collections.enumeration(locales);
                    case "getCookies" -> cookies;
                    case "getParameter" -> null;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
