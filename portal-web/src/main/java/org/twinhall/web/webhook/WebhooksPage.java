package org.twinhall.web.webhook;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.twinhall.domain.webhook.WebhookDetails;
import org.twinhall.domain.webhook.WebhookKeeping;
import org.twinhall.domain.webhook.WebhookKeeping.Keyed;
import org.twinhall.web.page.KeptForms;
import org.twinhall.web.page.ToldSecret;

/** The addresses that are told of what happens, for administrators. A secret stands on the page that made it and on no other. */
@Named
@ViewScoped
public class WebhooksPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    WebhookKeeping keeping;

    @Inject
    KeptForms kept;

    @Inject
    ToldSecret told;

    private UUID of;
    private List<WebhookLine> webhooks = List.of();
    private List<DeliveryLine> deliveries = List.of();
    private String asked;
    private WebhookLine keyed;
    private String address;
    private String about;
    private List<String> subjects = new ArrayList<>(List.of("drafts", "plans"));

    public void load() {
        webhooks = keeping.list().stream().map(WebhookLine::of).toList();
        deliveries = of == null
                ? List.of()
                : keeping.deliveries(of).stream().map(DeliveryLine::of).toList();
    }

    public void make() {
        tell(keeping.make(address, about, subjects));
        kept.saved();
        address = null;
        about = null;
    }

    public void renew(String id) {
        tell(keeping.renew(UUID.fromString(id)));
    }

    public void pause(String id) {
        keeping.pause(UUID.fromString(id));
        load();
    }

    public void resume(String id) {
        keeping.resume(UUID.fromString(id));
        load();
    }

    public void test(String id) {
        keeping.test(UUID.fromString(id));
        of = UUID.fromString(id);
        load();
    }

    public void again(String delivery) {
        keeping.again(of, UUID.fromString(delivery));
        load();
    }

    /** Asks before it is done. */
    public void ask(String id) {
        asked = id;
    }

    public void end(String id) {
        keeping.end(UUID.fromString(id));
        asked = null;
        load();
    }

    private void tell(Keyed made) {
        keyed = WebhookLine.of(made.webhook());
        told.tell(made.secret());
        asked = null;
        load();
    }

    /** Of what can be told. */
    public List<String> getOffered() {
        return WebhookDetails.SUBJECTS;
    }

    /** The address whose messages are shown; null if none is. */
    public WebhookLine getShown() {
        return webhooks.stream()
                .filter(each -> UUID.fromString(each.id()).equals(of))
                .findFirst()
                .orElse(null);
    }

    public List<WebhookLine> getWebhooks() {
        return webhooks;
    }

    public List<DeliveryLine> getDeliveries() {
        return deliveries;
    }

    /** The id of the address that is about to be ended; null if none is. */
    public String getAsked() {
        return asked;
    }

    /** The address whose secret is told; null if none is. */
    public WebhookLine getKeyed() {
        return keyed;
    }

    public UUID getOf() {
        return of;
    }

    public void setOf(UUID of) {
        this.of = of;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }

    public List<String> getSubjects() {
        return subjects;
    }

    public void setSubjects(List<String> subjects) {
        this.subjects = subjects;
    }
}
