package org.twinhall.web.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.twinhall.web.outbox.PublicDestinations.Refused;

/** Real receivers on this machine; only names are looked up in a list of the test instead of the network. */
@Timeout(30)
class GuardedPostTest {
    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final ConcurrentLinkedQueue<String> asked = new ConcurrentLinkedQueue<>();
    private final List<AutoCloseable> open = new ArrayList<>();
    private HttpServer receiver;

    @BeforeEach
    void receive() throws IOException {
        receiver = HttpServer.create(new InetSocketAddress(HERE, 0), 0);
        receiver.start();
    }

    @AfterEach
    void close() throws Exception {
        receiver.stop(0);
        clock.shutdownNow();
        for (var each : open) {
            each.close();
        }
    }

    @Test
    void theNameIsLookedUpOnceAndTheConnectionGoesThere() throws Exception {
        answering(204);
        assertThat(post(host -> new InetAddress[] {HERE}).post(at("receiver.example"), Map.of(), "{}"))
                .isEqualTo(204);
        assertThat(asked).containsExactly("receiver.example");
    }

    @Test
    void whereTheLookupRefusesNobodyIsCalled() {
        answering(204);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> post(host -> {
                            throw new Refused("not-public");
                        })
                        .post(at("receiver.example"), Map.of(), "{}"))
                .withMessage("not-public");
    }

    @Test
    void anAddressInDigitsIsCheckedToo() {
        answering(204);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> post(host -> {
                    throw new Refused("not-public");
                })
                .post(at("127.0.0.1"), Map.of(), "{}"));
    }

    @Test
    void aNameThatLeadsNowhereIsSaidToBeSo() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> post(host -> {
                            throw new UnknownHostException(host);
                        })
                        .post(at("nowhere.example"), Map.of(), "{}"))
                .withMessage("no-such-host");
    }

    @Test
    void nobodyIsSentOnToAnotherAddress() throws Exception {
        receiver.createContext("/", exchange -> {
            exchange.getResponseHeaders()
                    .add("Location", at("elsewhere.example").toString());
            exchange.sendResponseHeaders(307, -1);
            exchange.close();
        });
        assertThat(post(host -> new InetAddress[] {HERE}).post(at("receiver.example"), Map.of(), "{}"))
                .isEqualTo(307);
        assertThat(asked).containsExactly("receiver.example");
    }

    @Test
    void anAnswerWithoutEndIsNotReadToItsEnd() throws Exception {
        var heard = server("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", "1\r\nx\r\n");
        assertThat(post(host -> new InetAddress[] {HERE}).post(heard, Map.of(), "{}"))
                .isEqualTo(200);
    }

    @Test
    void whoAnswersByteByByteIsCutOff() throws Exception {
        var heard = server("HTTP/1.1 200 OK\r\n", "x");
        var post = post(host -> new InetAddress[] {HERE});
        post.inAll = Duration.ofMillis(500);
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> post.post(heard, Map.of(), "{}"));
    }

    private void answering(int status) {
        receiver.createContext("/", exchange -> {
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
    }

    /** Says the first, then the other again and again. */
    private URI server(String first, String again) throws IOException {
        var listening = new ServerSocket(0, 1, HERE);
        open.add(listening);
        var speaking = CompletableFuture.runAsync(() -> speak(listening, first, again));
        open.add(() -> speaking.cancel(true));
        return URI.create("http://drip.example:" + listening.getLocalPort() + "/");
    }

    private static void speak(ServerSocket listening, String first, String again) {
        try (var line = listening.accept();
                OutputStream out = line.getOutputStream()) {
            out.write(first.getBytes(StandardCharsets.US_ASCII));
            while (!Thread.currentThread().isInterrupted()) {
                out.write(again.getBytes(StandardCharsets.US_ASCII));
                out.flush();
                LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
            }
        } catch (IOException hungUp) {
            // As it should.
            return;
        }
    }

    private URI at(String host) {
        return URI.create("http://" + host + ":" + receiver.getAddress().getPort() + "/");
    }

    private GuardedPost post(GuardedPost.Lookup lookup) {
        var post = new GuardedPost();
        post.clock = clock;
        post.open(host -> {
            asked.add(host);
            return lookup.of(host);
        });
        open.add(post::close);
        return post;
    }
}
