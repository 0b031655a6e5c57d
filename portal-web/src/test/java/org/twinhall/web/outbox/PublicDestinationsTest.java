package org.twinhall.web.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The addresses stand in RFC 6890 and the registries that it names. */
class PublicDestinationsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "127.0.0.1",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.8",
                "192.0.2.1",
                "192.88.99.1",
                "192.168.1.1",
                "198.18.0.1",
                "198.51.100.7",
                "203.0.113.9",
                "224.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "ff02::1",
                "2001:db8::1",
                "2001:0::1",
                "2002:a00:1::1"
            })
    void nobodyIsCalledThere(String address) throws UnknownHostException {
        assertThat(PublicDestinations.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "100.128.0.1",
                "172.32.0.1",
                "192.1.1.1",
                "198.20.0.1",
                "2606:4700::1111",
                "2a00:1450::1"
            })
    void thePublicNetworkIs(String address) throws UnknownHostException {
        assertThat(PublicDestinations.isPublic(InetAddress.getByName(address))).isTrue();
    }
}
