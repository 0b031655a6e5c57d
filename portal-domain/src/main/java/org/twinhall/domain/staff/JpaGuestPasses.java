package org.twinhall.domain.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
@Transactional
class JpaGuestPasses implements GuestPasses {
    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Override
    public Map<UUID, Set<UUID>> of(String personId) {
        var records = new HashMap<UUID, Set<UUID>>();
        List<?> rows = entities.createNativeQuery("select government_id, record_id from passes_of(?1)")
                .setParameter(1, personId)
                .getResultList();
        for (var row : rows) {
            var pair = (Object[]) row;
            records.computeIfAbsent((UUID) pair[0], government -> new HashSet<>())
                    .add((UUID) pair[1]);
        }
        return records;
    }

    @Override
    public List<Waiting> waiting(String personId) {
        List<?> rows = entities.createNativeQuery("select government, inviter from waiting_passes_of(?1)")
                .setParameter(1, personId)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Waiting((String) row[0], (String) row[1]))
                .toList();
    }

    @Override
    public Optional<GuestPass> find(UUID id) {
        return Optional.ofNullable(id).map(known -> entities.find(GuestPass.class, known));
    }

    @Override
    public List<GuestPass> inNameOf(UUID governmentId) {
        return entities.createQuery(
                        "select p from GuestPass p where p.governmentId = :government and p.endedAt is null"
                                + " order by p.personName, p.since",
                        GuestPass.class)
                .setParameter("government", governmentId)
                .getResultList();
    }

    @Override
    public Optional<GuestPass> ofInvitation(UUID invitationId) {
        return entities.createQuery("select p from GuestPass p where p.invitationId = :invitation", GuestPass.class)
                .setParameter("invitation", invitationId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<GuestPass> toRecord(UUID inviterId, UUID recordId) {
        return entities.createQuery(
                        "select p from GuestPass p where p.recordId = :record and p.inviterId = :inviter"
                                + " and p.endedAt is null order by p.personName",
                        GuestPass.class)
                .setParameter("inviter", inviterId)
                .setParameter("record", recordId)
                .getResultList();
    }

    @Override
    public void add(GuestPass pass) {
        entities.persist(pass);
    }

    @Override
    public List<UUID> partiesOf(UUID recordId) {
        List<?> parties = entities.createNativeQuery("select parties_of(?1)")
                .setParameter(1, recordId)
                .getResultList();
        return parties.stream().map(UUID.class::cast).toList();
    }

    @Override
    public Optional<UUID> tieOf(UUID recordId) {
        List<?> ties = entities.createNativeQuery("select relationship_id from draft where id = ?1")
                .setParameter(1, recordId)
                .getResultList();
        return ties.stream().map(UUID.class::cast).findFirst();
    }

    @Override
    public void host(UUID recordId, UUID governmentId, String slug) {
        entities.createNativeQuery("select host_partner(?1, ?2, ?3)")
                .setParameter(1, recordId)
                .setParameter(2, governmentId)
                .setParameter(3, slug)
                .getSingleResult();
    }
}
