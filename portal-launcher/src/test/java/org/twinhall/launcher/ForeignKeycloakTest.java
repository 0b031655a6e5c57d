package org.twinhall.launcher;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ForeignKeycloakTest {
    private HttpServer server;
    private String issuer;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
        issuer = "http://localhost:" + server.getAddress().getPort() + "/realms/x";
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void aRealmOfThatNameIsTaken() {
        says("{\"issuer\":\"" + issuer + "\"}");
        assertThatCode(new ForeignKeycloak(issuer)::check).doesNotThrowAnyException();
    }

    @Test
    void aRealmOfAnotherNameIsRefused() {
        says("{\"issuer\":\"https://login.example.org/realms/x\"}");
        refused("calls itself https://login.example.org/realms/x");
    }

    @Test
    void whatIsNoRealmIsRefused() {
        says("<html>");
        refused("is no realm");
    }

    @Test
    void whereNoRealmIsItIsSaidSo() {
        refused("answers 404");
    }

    @Test
    void whereNobodyAnswersItIsSaidSo() {
        server.stop(0);
        refused("does not answer");
    }

    private void refused(String why) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(new ForeignKeycloak(issuer)::check)
                .withMessageContaining(why);
    }

    private void says(String words) {
        server.createContext("/realms/x/.well-known/openid-configuration", exchange -> {
            var bytes = words.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }
}
