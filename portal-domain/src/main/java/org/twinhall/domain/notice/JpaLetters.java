package org.twinhall.domain.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
@Transactional
class JpaLetters implements Letters {
    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Override
    public void add(Letter letter) {
        entities.persist(letter);
    }

    @Override
    public Optional<Letter> find(UUID id) {
        return Optional.ofNullable(id).map(known -> entities.find(Letter.class, known));
    }

    @Override
    public Optional<Letter> due(Instant now) {
        List<?> due = entities.createNativeQuery(
                        "select * from letter where due_at <= ?1 order by due_at limit 1 for update skip locked",
                        Letter.class)
                .setParameter(1, Timestamp.from(now))
                .getResultList();
        return due.stream().map(Letter.class::cast).findFirst();
    }

    @Override
    public void remove(UUID id) {
        entities.createQuery("delete from Letter l where l.id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }
}
