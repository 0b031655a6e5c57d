package org.twinhall.domain.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
@Transactional
class JpaWebhooks implements Webhooks {
    private static final int MANY = 100;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Override
    public List<Webhook> of(UUID governmentId) {
        return entities.createQuery(
                        "select w from Webhook w where w.governmentId = :government order by w.madeAt desc",
                        Webhook.class)
                .setParameter("government", governmentId)
                .setMaxResults(MANY)
                .getResultList();
    }

    @Override
    public Optional<Webhook> find(UUID governmentId, UUID id) {
        return Optional.ofNullable(id)
                .map(known -> entities.find(Webhook.class, known))
                .filter(webhook -> webhook.governmentId().equals(governmentId));
    }

    @Override
    public Webhook add(UUID governmentId, WebhookDetails details, String secret) {
        var id = UUID.randomUUID();
        // A statement and not the entity, which does not know of the secret.
        entities.createNativeQuery("insert into webhook (id, government_id, address, about, subjects, secret, made_at)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6, now())")
                .setParameter(1, id)
                .setParameter(2, governmentId)
                .setParameter(3, details.address().toString())
                .setParameter(4, details.about())
                .setParameter(5, String.join(" ", details.subjects()))
                .setParameter(6, secret)
                .executeUpdate();
        return entities.find(Webhook.class, id);
    }

    @Override
    public void renew(UUID id, String secret) {
        entities.createNativeQuery("select webhook_renew(?1, ?2)")
                .setParameter(1, id)
                .setParameter(2, secret)
                .getSingleResult();
    }

    @Override
    public void wake(UUID id) {
        entities.createNativeQuery("select webhook_wakes(?1)")
                .setParameter(1, id)
                .getSingleResult();
    }

    @Override
    public List<WebhookDelivery> deliveries(UUID id) {
        return entities.createQuery(
                        "select d from WebhookDelivery d where d.webhookId = :webhook order by d.happenedAt desc",
                        WebhookDelivery.class)
                .setParameter("webhook", id)
                .setMaxResults(MANY)
                .getResultList();
    }

    @Override
    public Optional<WebhookDelivery> delivery(UUID id) {
        return Optional.ofNullable(id).map(known -> entities.find(WebhookDelivery.class, known));
    }

    @Override
    public void add(WebhookDelivery delivery) {
        entities.persist(delivery);
    }
}
