package org.twinhall.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnAddressTest {

    @Test
    void keepsPathAndQueryOfThisPortal() {
        assertThat(ReturnAddress.of("/t/mx-sre/desk?id=1&q=a%20b").path()).isEqualTo("/t/mx-sre/desk?id=1&q=a%20b");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "desk",
                "//evil.example/",
                "///evil.example/",
                "/\\evil.example/",
                "\\\\evil.example/",
                "/\t/evil.example/",
                "/\n/evil.example/",
                " /desk",
                "http://evil.example/",
                "https:evil.example",
                "javascript:alert(1)",
                "/\u012fevil.example",
                "/%zz",
                "/callback?code=x&state=y",
                "/signout",
                "/signin-later?to=/"
            })
    void takesEverythingElseForTheFrontPage(String wish) {
        assertThat(ReturnAddress.of(wish)).isEqualTo(ReturnAddress.FRONT);
    }

    @Test
    void takesAnAddressWithoutEndForTheFrontPage() {
        assertThat(ReturnAddress.of("/" + "a".repeat(3000))).isEqualTo(ReturnAddress.FRONT);
    }
}
