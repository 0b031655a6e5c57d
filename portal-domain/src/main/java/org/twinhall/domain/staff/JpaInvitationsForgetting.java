package org.twinhall.domain.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import org.twinhall.domain.people.Forgetting;
import org.twinhall.domain.people.KeptFor;

/** Invitations that ended long ago. */
@ApplicationScoped
@Transactional
class JpaInvitationsForgetting implements Forgetting {
    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Override
    public KeptFor keptFor() {
        return KeptFor.AFTER_AN_INVITATION;
    }

    @Override
    public int forgetBefore(Instant moment) {
        return ((Number) entities.createNativeQuery("select forget_invitations_before(?1)")
                        .setParameter(1, Timestamp.from(moment))
                        .getSingleResult())
                .intValue();
    }
}
