package org.twinhall.domain.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.twinhall.domain.shared.Sha256;

@ApplicationScoped
@Transactional
class JpaInvitations implements Invitations {
    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Override
    public Optional<Invitation> find(UUID id) {
        return Optional.ofNullable(id).map(known -> entities.find(Invitation.class, known));
    }

    @Override
    public List<Invitation> ofColleagues(UUID governmentId) {
        return entities.createQuery(
                        "select i from Invitation i where i.recordId is null and i.governmentId = :government"
                                + " order by i.invitedAt desc",
                        Invitation.class)
                .setParameter("government", governmentId)
                .setMaxResults(200)
                .getResultList();
    }

    @Override
    public List<Invitation> toRecord(UUID inviterId, UUID recordId) {
        return entities.createQuery(
                        "select i from Invitation i where i.recordId = :record and i.inviterId = :inviter"
                                + " order by i.invitedAt desc",
                        Invitation.class)
                .setParameter("inviter", inviterId)
                .setParameter("record", recordId)
                .getResultList();
    }

    @Override
    public void add(Invitation invitation) {
        entities.persist(invitation);
    }

    @Override
    public Optional<Lead> byKey(String key) {
        List<?> found = entities.createNativeQuery("select id, inviter_id from invitation_of_key(?1)")
                .setParameter(1, Sha256.of(key))
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(row -> new Lead((UUID) row[0], (UUID) row[1]))
                .findFirst();
    }
}
