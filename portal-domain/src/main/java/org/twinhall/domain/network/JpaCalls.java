package org.twinhall.domain.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
@Transactional
class JpaCalls implements Calls {
    private static final String PUBLISHED =
            "select c from Call c where c.publishedAt is not null and c.withdrawnAt is null";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Override
    public Optional<Call> find(UUID id) {
        return Optional.ofNullable(id).map(known -> entities.find(Call.class, known));
    }

    @Override
    public List<Call> openOrAnnounced(Instant now) {
        return entities.createQuery(
                        PUBLISHED + " and c.closes > :now"
                                + " order by case when c.opens <= :now then 0 else 1 end, c.closes, c.id",
                        Call.class)
                .setParameter("now", now)
                .getResultList();
    }

    @Override
    public List<Call> published(Place after, int most) {
        var further = after == null ? "" : " and (c.closes < :closes or (c.closes = :closes and c.id < :id))";
        var query = entities.createQuery(PUBLISHED + further + " order by c.closes desc, c.id desc", Call.class);
        if (after != null) {
            query.setParameter("closes", after.closes()).setParameter("id", after.id());
        }
        return query.setMaxResults(most).getResultList();
    }

    @Override
    public long countPublished(int most) {
        var counted = (Number) entities.createNativeQuery("select count(*) from (select 1 from network_call"
                        + " where published_at is not null and withdrawn_at is null limit ?1) as counted")
                .setParameter(1, most)
                .getSingleResult();
        return counted.longValue();
    }

    @Override
    public List<Call> closed(Instant now, int most) {
        return entities.createQuery(PUBLISHED + " and c.closes <= :now order by c.closes desc, c.id desc", Call.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<Call> ofNetwork(String networkId) {
        return entities.createQuery(
                        "select c from Call c where c.networkId = :network order by c.closes desc, c.id desc",
                        Call.class)
                .setParameter("network", networkId)
                .getResultList();
    }

    @Override
    public void add(Call call) {
        entities.persist(call);
    }
}
