package org.twinhall.domain.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Duration;
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
    public Optional<Letter> take(Duration onItsWay) {
        List<?> due = entities.createNativeQuery("select * from letter_take(make_interval(secs => ?1))", Letter.class)
                .setParameter(1, onItsWay.toSeconds())
                .getResultList();
        return due.stream().map(Letter.class::cast).findFirst();
    }

    @Override
    public void again(UUID id, Instant later) {
        entities.createNativeQuery("select 1 from (select letter_again(?1, ?2)) as done")
                .setParameter(1, id)
                .setParameter(2, Timestamp.from(later))
                .getResultList();
    }

    @Override
    public void remove(UUID id) {
        entities.createNativeQuery("select 1 from (select letter_gone(?1)) as done")
                .setParameter(1, id)
                .getResultList();
    }
}
