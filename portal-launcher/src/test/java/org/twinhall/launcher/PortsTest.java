package org.twinhall.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortsTest {
    @TempDir
    Path folder;

    @Test
    void aPortStaysTheSameFromStartToStart() {
        var first = ports().of("keycloak");
        assertThat(ports().of("keycloak")).isEqualTo(first);
    }

    @Test
    void aPortThatSomebodyTookMeanwhileIsReplacedAndTheNewOneKept() {
        var taken = ports().of("keycloak");
        var another = new Ports(file(), port -> port != taken).of("keycloak");
        assertThat(another).isNotEqualTo(taken);
        assertThat(ports().known("keycloak")).isEqualTo(another);
    }

    @Test
    void twoPartsNeverShareAPort() {
        var ports = ports();
        assertThat(ports.of("keycloak")).isNotEqualTo(ports.of("postgresql"));
    }

    @Test
    void aPortSomebodyListensOnIsNotFree() throws IOException {
        try (var listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(Ports.isFree(listener.getLocalPort())).isFalse();
        }
    }

    private Ports ports() {
        return new Ports(file(), port -> true);
    }

    private Path file() {
        return folder.resolve("ports.properties");
    }
}
