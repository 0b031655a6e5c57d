package org.twinhall.domain.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.twinhall.domain.history.History;
import org.twinhall.domain.history.HistoryEntry.Happening;
import org.twinhall.domain.people.Capacity;
import org.twinhall.domain.people.CurrentSeat;
import org.twinhall.domain.people.RecordRights;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.people.Seat;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.domain.shared.InvalidInput.Faults;
import org.twinhall.domain.shared.NoSuchRecord;

/** The administrators of a government keep the addresses that are told of what happens. */
@ApplicationScoped
@Transactional
public class WebhookKeeping {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 32;
    private static final int MOST = 10;

    @Inject
    CurrentSeat seat;

    @Inject
    RecordRights rights;

    @Inject
    Webhooks webhooks;

    @Inject
    Destinations destinations;

    @Inject
    History history;

    /**
     * The addresses, the latest first.
     *
     * @throws DeedRefused unless the seat administers its government
     */
    public List<Webhook> list() {
        return webhooks.of(administrator().governmentId());
    }

    /**
     * Puts one on record.
     *
     * @return it, with the secret that signs what is sent
     * @throws DeedRefused  unless the seat administers its government, or of reason {@code too-many-webhooks}
     * @throws InvalidInput with all that is wrong
     */
    public Keyed make(String address, String about, Collection<String> subjects) {
        var by = administrator();
        var details = WebhookDetails.read(new Faults(), address, about, subjects, destinations);
        if (webhooks.of(by.governmentId()).stream()
                        .filter(each -> each.state() != Webhook.State.ENDED)
                        .count()
                >= MOST) {
            throw new DeedRefused("too-many-webhooks", String.valueOf(MOST));
        }
        var secret = secret();
        var webhook = webhooks.add(by.governmentId(), details, secret);
        record("webhook-made", null, details.about() + " · " + details.address().getHost());
        return new Keyed(webhook, secret);
    }

    /** Gives it another secret; the former one signs beside it for a day, so that no message is lost. */
    public Keyed renew(UUID id) {
        var webhook = standing(id);
        var secret = secret();
        webhooks.renew(id, secret);
        record("webhook-renewed", null, webhook.about());
        return new Keyed(webhook, secret);
    }

    /** Nothing is sent to it any more until it goes on; what happens meanwhile is not told later. */
    public Webhook pause(UUID id) {
        var webhook = standing(id);
        webhook.pause();
        record("webhook-paused", null, webhook.about());
        return webhook;
    }

    /** It goes on, with what still waited. */
    public Webhook resume(UUID id) {
        var webhook = standing(id);
        webhook.resume();
        webhooks.wake(id);
        record("webhook-resumed", null, webhook.about());
        return webhook;
    }

    /** It is told nothing any more. */
    public void end(UUID id) {
        var webhook = own(id);
        if (webhook.state() != Webhook.State.ENDED) {
            webhook.end();
            record("webhook-ended", webhook.about(), null);
        }
    }

    /** Sends it a word, to see whether it comes. */
    public WebhookDelivery test(UUID id) {
        var delivery = WebhookDelivery.test(standing(id));
        webhooks.add(delivery);
        webhooks.wake(id);
        return delivery;
    }

    /** What was sent to it in the last thirty days, or waits, the latest first. */
    public List<WebhookDelivery> deliveries(UUID id) {
        return webhooks.deliveries(own(id).id());
    }

    /** Sends something once more, under the same id: a receiver that had it takes it once. */
    public WebhookDelivery again(UUID id, UUID deliveryId) {
        standing(id);
        var delivery = webhooks.delivery(deliveryId)
                .filter(found -> found.webhookId().equals(id))
                .orElseThrow(() -> new NoSuchRecord("delivery"));
        delivery.again();
        webhooks.wake(id);
        return delivery;
    }

    private Webhook standing(UUID id) {
        var webhook = own(id);
        if (webhook.state() == Webhook.State.ENDED) {
            throw new DeedRefused("webhook-ended");
        }
        return webhook;
    }

    private Webhook own(UUID id) {
        return webhooks.find(administrator().governmentId(), id).orElseThrow(() -> new NoSuchRecord("webhook"));
    }

    private Seat administrator() {
        return seat.requireWhole(Role.GOVERNMENT_ADMINISTRATOR);
    }

    private static String secret() {
        var bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return "whsec_" + Base64.getEncoder().encodeToString(bytes);
    }

    private void record(String deed, String before, String after) {
        var government = seat.required().governmentId();
        rights.grant(government, government, Capacity.KEEPER);
        history.record(government, new Happening(deed, null, before, after));
    }

    /**
     * An address and its secret, which is told this once.
     *
     * @param secret {@code whsec_} and 32 bytes in Base64
     */
    public record Keyed(Webhook webhook, String secret) {}
}
