package org.twinhall.domain.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.twinhall.domain.people.Forgetting;
import org.twinhall.domain.people.KeptFor;
import org.twinhall.domain.people.Person;

@ApplicationScoped
@Transactional
class JpaErasureRequests implements ErasureRequests, Forgetting {
    private static final int MOST = 200;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Override
    public Optional<ErasureRequest> find(UUID id) {
        return Optional.ofNullable(entities.find(ErasureRequest.class, id));
    }

    @Override
    public Optional<ErasureRequest> waiting(Person person) {
        return entities.createQuery(
                        "select r from ErasureRequest r where r.person = :person and r.doneAt is null",
                        ErasureRequest.class)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<ErasureRequest> all() {
        return entities.createQuery(
                        "select r from ErasureRequest r order by case when r.doneAt is null then 0 else 1 end,"
                                + " r.doneAt desc, r.askedAt",
                        ErasureRequest.class)
                .setMaxResults(MOST)
                .getResultList();
    }

    @Override
    public void add(ErasureRequest request) {
        entities.persist(request);
        entities.flush();
    }

    @Override
    public void takeBack(ErasureRequest request) {
        entities.remove(request);
        entities.flush();
    }

    @Override
    public KeptFor keptFor() {
        return KeptFor.THREE_YEARS;
    }

    @Override
    public int forgetBefore(Instant moment) {
        return ((Number) entities.createNativeQuery("select forget_erasures_before(?1)")
                        .setParameter(1, Timestamp.from(moment))
                        .getSingleResult())
                .intValue();
    }
}
