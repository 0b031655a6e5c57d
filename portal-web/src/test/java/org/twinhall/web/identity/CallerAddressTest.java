package org.twinhall.web.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallerAddressTest {
    private static final String PROXIES = "10.0.0.0/8, 192.168.7.1, fd00::/8";

    @ParameterizedTest(name = "{0} says {1}: {2}")
    @CsvSource({
        "10.1.2.3, 203.0.113.9, 203.0.113.9",
        "192.168.7.1, '203.0.113.9, 10.9.9.9', 203.0.113.9",
        "10.1.2.3, '198.51.100.1, 203.0.113.9', 203.0.113.9",
        "fd00::1, 2001:db8::5, 2001:db8::5",
        "10.1.2.3, '', 10.1.2.3",
        "10.1.2.3, unknown, 10.1.2.3",
        "10.1.2.3, proxy.example, 10.1.2.3",
        "10.1.2.3, '203.0.113.9, <script>', 10.1.2.3"
    })
    void whomATrustedProxyAsksForIsWhoAsks(String peer, String forwarded, String caller) {
        assertThat(CallerAddress.of(peer, List.of(forwarded), CallerAddress.ranges(PROXIES)))
                .isEqualTo(caller);
    }

    @ParameterizedTest
    @ValueSource(strings = {"203.0.113.1", "192.168.7.2", "11.0.0.1", "2001:db8::1"})
    void whatAnybodyElseWritesCountsForNothing(String peer) {
        assertThat(CallerAddress.of(peer, List.of("198.51.100.1"), CallerAddress.ranges(PROXIES)))
                .isEqualTo(peer);
    }

    @Test
    void withoutASettingNobodyIsTrusted() {
        assertThat(CallerAddress.of("10.1.2.3", List.of("203.0.113.9"), List.of()))
                .isEqualTo("10.1.2.3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0/33", "proxy.example", "10.0.0.0/x", "fd00::/200"})
    void whatIsNoRangeIsNamed(String written) {
        assertThatIllegalStateException()
                .isThrownBy(() -> CallerAddress.ranges(written))
                .withMessageContaining(written);
    }
}
