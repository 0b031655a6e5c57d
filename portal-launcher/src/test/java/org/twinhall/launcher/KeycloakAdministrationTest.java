package org.twinhall.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A realm that was imported when there were fewer roles. */
class KeycloakAdministrationTest {
    private final List<String> made = new CopyOnWriteArrayList<>();
    private HttpServer server;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/realms/master/", exchange -> say(exchange, 200, "{\"access_token\": \"t\"}"));
        server.createContext("/admin/realms/twinhall/roles", exchange -> {
            if (exchange.getRequestMethod().equals("GET")) {
                say(exchange, 200, "[{\"name\": \"reviewer\"}]");
            } else {
                made.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
                say(exchange, 201, "");
            }
        });
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void getsTheRolesThatItHasNotYetAndKeepsThoseThatItHas() {
        var roles = List.of(
                Json.createObjectBuilder().add("name", "reviewer").build(),
                Json.createObjectBuilder().add("name", "registrar").build());
        new KeycloakAdministration("http://localhost:" + server.getAddress().getPort()).addRoles("x", roles);
        assertThat(made).containsExactly("{\"name\":\"registrar\"}");
    }

    private static void say(HttpExchange exchange, int status, String words) throws IOException {
        var bytes = words.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
