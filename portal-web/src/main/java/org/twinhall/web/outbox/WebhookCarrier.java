package org.twinhall.web.outbox;

import jakarta.annotation.Resource;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
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
@TransactionManagement(TransactionManagementType.BEAN)
public class WebhookCarrier {
    private static final Logger LOG = Logger.getLogger(WebhookCarrier.class.getName());
    private static final int AT_ONCE = 8;
    /** Then the place is free for another. */
    private static final int A_ROUND = 20;

    private static final int OK = 200;
    private static final int REDIRECT = 300;
    private static final int GONE = 410;
    private static final Map<String, String> PATHS =
            Map.of("drafts", "/drafts/", "plans", "/plans/", "calls", "/calls/");

    private final Semaphore free = new Semaphore(AT_ONCE);

    @Inject
    Errands errands;

    @Inject
    PublicDestinations destinations;

    @Inject
    GuardedPost post;

    @Resource
    ManagedExecutorService executor;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void carry() {
        while (free.tryAcquire()) {
            var isCarried = false;
            try {
                isCarried = carryNext();
            } finally {
                if (!isCarried) {
                    free.release();
                }
            }
            if (!isCarried) {
                return;
            }
        }
    }

    /** Whether somebody carries it, and frees the place afterwards. */
    private boolean carryNext() {
        var next = errands.next();
        try {
            next.ifPresent(errand -> executor.execute(() -> carryFrom(errand)));
            return next.isPresent();
        } catch (RejectedExecutionException busy) {
            // It is due again in a minute.
            return false;
        }
    }

    @Schedule(hour = "*", minute = "17", persistent = false)
    void forget() {
        errands.forget();
    }

    /** With it all that is due meanwhile: who has much to hear need not wait two seconds for each. */
    private void carryFrom(Errand first) {
        try {
            var next = Optional.of(first);
            for (int carried = 0; next.isPresent() && carried < A_ROUND; carried++) {
                send(next.get());
                next = carried + 1 < A_ROUND ? errands.next() : Optional.empty();
            }
        } finally {
            free.release();
        }
    }

    private void send(Errand errand) {
        try {
            var address = URI.create(errand.address());
            destinations.check(address);
            var body = body(errand);
            cameBack(errand, post.post(address, headers(errand, body), body));
        } catch (PublicDestinations.Refused refused) {
            failed(errand, 0, refused.getMessage());
        } catch (InterruptedIOException e) {
            failed(errand, 0, "too-slow");
        } catch (IOException e) {
            LOG.log(Level.FINE, "A receiver did not take a message", e);
            failed(errand, 0, "no-connection");
        } catch (RuntimeException defect) {
            LOG.log(Level.SEVERE, "Message " + errand.delivery() + " could not be sent", defect);
            failed(errand, 0, "defect");
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

    private static Map<String, String> headers(Errand errand, String body) {
        var id = errand.delivery().toString();
        var second = Instant.now().getEpochSecond();
        var signature = Signature.of(errand.secret(), id, second, body);
        if (errand.former() != null) {
            signature += " " + Signature.of(errand.former(), id, second, body);
        }
        return Map.of("webhook-id", id, "webhook-timestamp", Long.toString(second), "webhook-signature", signature);
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
