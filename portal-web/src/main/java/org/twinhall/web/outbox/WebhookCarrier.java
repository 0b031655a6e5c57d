package org.twinhall.web.outbox;

import jakarta.annotation.Resource;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.twinhall.domain.webhook.Errands;
import org.twinhall.domain.webhook.Errands.Errand;
import org.twinhall.web.setting.Setting;

/**
 * Tells the addresses of other systems what happened, every two seconds what is due, several at once: one that is slow keeps no other
 * waiting, and nobody who does something waits for any of them.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WebhookCarrier {
    private static final Logger LOG = Logger.getLogger(WebhookCarrier.class.getName());
    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final Duration TO_ANSWER = Duration.ofSeconds(10);
    private static final int AT_ONCE = 8;
    private static final int OK = 200;
    private static final int REDIRECT = 300;
    private static final int GONE = 410;
    private static final Map<String, String> PATHS =
            Map.of("drafts", "/drafts/", "plans", "/plans/", "calls", "/calls/");

    private final Semaphore free = new Semaphore(AT_ONCE);
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(TO_CONNECT)
            .followRedirects(Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    @Inject
    Errands errands;

    @Inject
    PublicDestinations destinations;

    @Resource
    ManagedExecutorService executor;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void carry() {
        while (free.tryAcquire()) {
            Optional<Errand> next = Optional.empty();
            try {
                next = errands.next();
                next.ifPresent(errand -> executor.execute(() -> carry(errand)));
            } catch (RejectedExecutionException busy) {
                // It is due again in a minute.
                next = Optional.empty();
            } finally {
                if (next.isEmpty()) {
                    free.release();
                }
            }
            if (next.isEmpty()) {
                return;
            }
        }
    }

    @Schedule(hour = "*", minute = "17", persistent = false)
    void forget() {
        errands.forget();
    }

    private void carry(Errand errand) {
        try {
            send(errand);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } finally {
            free.release();
        }
    }

    private void send(Errand errand) throws InterruptedException {
        try {
            var address = URI.create(errand.address());
            destinations.look(address);
            var answer = http.send(request(address, errand), BodyHandlers.ofInputStream());
            // What it says besides is not read: it may be without end.
            answer.body().close();
            cameBack(errand, answer.statusCode());
        } catch (PublicDestinations.Refused refused) {
            failed(errand, 0, refused.getMessage());
        } catch (HttpTimeoutException e) {
            failed(errand, 0, "too-slow");
        } catch (IOException e) {
            LOG.log(Level.FINE, "A receiver did not take a message", e);
            failed(errand, 0, "no-connection");
        }
    }

    private void cameBack(Errand errand, int status) {
        if (status >= OK && status < REDIRECT) {
            errands.delivered(errand.delivery(), status);
        } else if (status == GONE) {
            errands.gone(errand.delivery(), status);
        } else {
            failed(errand, status, null);
        }
    }

    private void failed(Errand errand, int status, String fault) {
        var again = errand.tries() >= Errands.PATIENCE
                ? Optional.<Instant>empty()
                : Optional.of(Instant.now().plus(withChance(Errands.pause(errand.tries()))));
        errands.failed(errand.delivery(), status, fault, again);
    }

    /** Up to a fifth more, so that all that failed together does not come together again. */
    private static Duration withChance(Duration pause) {
        return pause.plusMillis(ThreadLocalRandom.current().nextLong(pause.toMillis() / 5 + 1));
    }

    private static HttpRequest request(URI address, Errand errand) {
        var body = body(errand);
        var id = errand.delivery().toString();
        var second = Instant.now().getEpochSecond();
        var signature = Signature.of(errand.secret(), id, second, body);
        if (errand.former() != null) {
            signature += " " + Signature.of(errand.former(), id, second, body);
        }
        return HttpRequest.newBuilder(address)
                .timeout(TO_ANSWER)
                .header("Content-Type", "application/json")
                .header("User-Agent", "Twinhall")
                .header("webhook-id", id)
                .header("webhook-timestamp", Long.toString(second))
                .header("webhook-signature", signature)
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    /** What happened and to what; not by whom, and not what it says: whoever may, reads that by the API. */
    static String body(Errand errand) {
        var data = Json.createObjectBuilder()
                .add("record", errand.record().toString())
                .add("kind", errand.subject())
                .add("entry", errand.number());
        if (errand.by() != null) {
            data.add("government", errand.by());
        }
        Optional.ofNullable(PATHS.get(errand.subject()))
                .ifPresent(path -> data.add(
                        "address",
                        Setting.PUBLIC_URL.value() + "/api/v1/t/" + errand.receiver() + path + errand.record()));
        return Json.createObjectBuilder()
                .add("type", errand.subject() + "." + errand.deed())
                .add("timestamp", errand.happenedAt().toString())
                .add("data", data)
                .build()
                .toString();
    }
}
