package org.twinhall.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/t/mx-sre/drafts/1/filings",
                "/api",
                "/t/mx-sre/",
                "/t/mx-sre/plans/plan",
                "/registry",
                "/registry;x=1",
                "/t.css",
                "/api/v1/calls/a.b",
                "/jakarta.faces.resource/a.js.xhtml"
            })
    void theAddressOfAThingIsRead(String address) {
        assertThat(OneAddress.isOne(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/t/mx-sre/drafts/1/filings/",
                "/api/v1/t/mx-sre/drafts/1;x=1/filings",
                "/api/v1/t/mx-sre;x=1/drafts",
                "/api;x/v1/t/mx-sre/drafts",
                "/api/v1/t/mx-sre/drafts/1//filings",
                "//api/v1/t/mx-sre/drafts",
                "/api/v1/t/mx-sre/drafts/./1",
                "/api/v1/t/mx-sre/x/../drafts",
                "/api/v1/t/mx-sre/drafts/%2E/1",
                "/api/v1/t/mx-sre/drafts%2f1",
                "/api/v1/t/mx-sre/drafts%3bx/1",
                "/t/mx-sre;x=1/plans",
                "/t/mx-sre/../co-bello/plans",
                "/socket/mx-sre;x/plan/1"
            })
    void anotherWayToWriteItIsNoAddress(String address) {
        assertThat(OneAddress.isOne(address)).isFalse();
    }
}
