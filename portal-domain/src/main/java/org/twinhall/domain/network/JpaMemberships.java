package org.twinhall.domain.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
@Transactional
class JpaMemberships implements Memberships {
    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Override
    public Optional<NetworkMembership> find(UUID id) {
        return Optional.ofNullable(id).map(known -> entities.find(NetworkMembership.class, known));
    }

    @Override
    public List<NetworkMembership> ofNetwork(String networkId) {
        return entities.createQuery(
                        "select m from NetworkMembership m join fetch m.government g where m.networkId = :network"
                                + " order by g.name, m.id",
                        NetworkMembership.class)
                .setParameter("network", networkId)
                .getResultList();
    }

    @Override
    public List<NetworkMembership> ofGovernments(Collection<UUID> governments) {
        if (governments.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select m from NetworkMembership m where m.government.id in :governments",
                        NetworkMembership.class)
                .setParameter("governments", governments)
                .getResultList();
    }

    @Override
    public void add(NetworkMembership membership) {
        entities.persist(membership);
    }
}
