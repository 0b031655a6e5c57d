package org.twinhall.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page.WaitForConditionOptions;
import com.microsoft.playwright.options.RequestOptions;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.ToIntFunction;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Another system is told what happens here: a real receiver, which takes it, does not, or takes its time. */
@Journey
class WebhookJourney {
    private static final String SAN_NICOLAS = "mx-san-nicolas";
    private static final String BELLO = "co-bello";
    /** One government may have ten addresses; eight messages are carried at once. */
    private static final int MORE_THAN_PLACES = 9;

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private record Told(String id, String timestamp, String signature, String body) {
        JsonObject json() {
            try (var reader = Json.createReader(new StringReader(body))) {
                return reader.readObject();
            }
        }
    }

    private record Made(String government, String id, String secret) {}

    private final Queue<Told> told = new ConcurrentLinkedQueue<>();
    private final List<Made> made = new ArrayList<>();
    private final CountDownLatch held = new CountDownLatch(1);
    private HttpServer receiver;
    private Visit visit;

    @BeforeEach
    void open() throws IOException {
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.setExecutor(Executors.newCachedThreadPool());
        receiver.start();
    }

    @AfterEach
    void close() {
        held.countDown();
        receiver.stop(0);
        made.forEach(each -> visit.visitor()
                .request()
                .delete(
                        visit.address(webhooks(each.government()) + "/" + each.id()),
                        administrator(each.government())));
    }

    @Test
    void aDeedIsToldAndTheReceiverSeesThatItComesFromHere(Visit given) throws GeneralSecurityException {
        visit = given;
        var webhook = made("/take", exchange -> 204);
        var draft = Twinning.draft(visit).id();
        var first = await(1);
        assertThat(first.json().getString("type")).startsWith("drafts.");
        assertThat(first.json().getJsonObject("data").getString("record")).isEqualTo(draft);
        assertThat(first.json().getJsonObject("data").getString("address"))
                .isEqualTo(visit.address("/api/v1/t/mx-san-nicolas/drafts/" + draft));
        assertThat(first.signature()).isEqualTo(signed(webhook.secret(), first));
        assertThat(first.body()).doesNotContain("Bello", "Ana", "editor@");
    }

    @Test
    void whatTheReceiverDidNotTakeComesAgainUnderTheSameId(Visit given) {
        visit = given;
        var webhook = made("/later", exchange -> told.size() < 2 ? 500 : 200);
        test(webhook);
        await(2);
        assertThat(told).extracting(Told::id).containsOnly(told.peek().id());
        until(() -> deliveries(webhook).contains("\"DELIVERED\""));
    }

    @Test
    void aReceiverThatHoldsTheLineHoldsNobodyElse(Visit given) {
        visit = given;
        for (int number = 0; number < MORE_THAN_PLACES; number++) {
            test(made("/hold" + number, exchange -> {
                try {
                    held.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                return 200;
            }));
        }
        await(1);
        var other = made(BELLO, "/other", exchange -> 200);
        test(other);
        until(() -> deliveries(other).contains("\"DELIVERED\""));
        assertThat(held.getCount()).isEqualTo(1);
        assertThat(Twinning.draft(visit).id()).isNotEmpty();
    }

    @Test
    void anAdministratorSeesWhatWasSent(Visit given) {
        visit = given;
        var webhook = made("/seen", exchange -> 200);
        var page = visit.signedIn("admin.sannicolas");
        page.navigate(visit.address("/t/mx-san-nicolas/admin/webhooks?of=" + webhook.id()));
        page.locator("tr:has(code:has-text('/seen')) button:has-text('Send a test')")
                .click();
        await(1);
        until(() -> deliveries(webhook).contains("\"DELIVERED\""));
        page.navigate(visit.address("/t/mx-san-nicolas/admin/webhooks?of=" + webhook.id()));
        assertThat(page.locator("h2#sent ~ .ledger tr:has-text('A test') .status"))
                .hasText("delivered");
        assertThat(page.locator("main")).not().containsText(webhook.secret());
    }

    private Made made(String path, ToIntFunction<HttpExchange> answer) {
        return made(SAN_NICOLAS, path, answer);
    }

    private Made made(String government, String path, ToIntFunction<HttpExchange> answer) {
        receiver.createContext(path, exchange -> {
            told.add(new Told(
                    exchange.getRequestHeaders().getFirst("webhook-id"),
                    exchange.getRequestHeaders().getFirst("webhook-timestamp"),
                    exchange.getRequestHeaders().getFirst("webhook-signature"),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            exchange.sendResponseHeaders(answer.applyAsInt(exchange), -1);
            exchange.close();
        });
        var answered = visit.visitor()
                .request()
                .post(
                        visit.address(webhooks(government)),
                        administrator(government)
                                .setData(Map.of(
                                        "address",
                                        "http://localhost:"
                                                + receiver.getAddress().getPort() + path,
                                        "about",
                                        "A receiver of a test",
                                        "subjects",
                                        List.of("drafts"))));
        assertThat(answered.status()).as(answered.text()).isEqualTo(201);
        var json = json(answered);
        var webhook = new Made(government, json.getString("id"), json.getString("secret"));
        made.add(webhook);
        return webhook;
    }

    private void test(Made webhook) {
        var answer = visit.visitor()
                .request()
                .post(
                        visit.address(webhooks(webhook.government()) + "/" + webhook.id() + "/test"),
                        administrator(webhook.government()));
        assertThat(answer.status()).as(answer.text()).isEqualTo(202);
    }

    private String deliveries(Made webhook) {
        return visit.visitor()
                .request()
                .get(
                        visit.address(webhooks(webhook.government()) + "/" + webhook.id() + "/deliveries"),
                        administrator(webhook.government()))
                .text();
    }

    /** Waits until so many were told, and answers the first. */
    private Told await(int many) {
        until(() -> told.size() >= many);
        return told.peek();
    }

    private void until(java.util.function.BooleanSupplier there) {
        visit.visitor().waitForCondition(there, new WaitForConditionOptions().setTimeout((double) MINUTE.toMillis()));
    }

    private static String signed(String secret, Told told) throws GeneralSecurityException {
        var key = Base64.getDecoder().decode(secret.replaceFirst("^whsec_", ""));
        var hmac = Mac.getInstance("HmacSHA256");
        hmac.init(new SecretKeySpec(key, "HmacSHA256"));
        var signed =
                hmac.doFinal((told.id() + "." + told.timestamp() + "." + told.body()).getBytes(StandardCharsets.UTF_8));
        return "v1," + Base64.getEncoder().encodeToString(signed);
    }

    private static String webhooks(String government) {
        return "/api/v1/t/" + government + "/webhooks";
    }

    private RequestOptions administrator(String government) {
        var account = government.equals(BELLO) ? "admin.bello" : "admin.sannicolas";
        return Visit.as(visit.token(account));
    }

    private static JsonObject json(APIResponse answer) {
        try (var reader = Json.createReader(new StringReader(answer.text()))) {
            return reader.readObject();
        }
    }
}
