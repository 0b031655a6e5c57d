package org.twinhall.domain.machine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
@Transactional
class JpaApiClients implements ApiClients {
    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Override
    public List<ApiClient> own() {
        return entities.createQuery("select c from ApiClient c order by c.madeAt desc", ApiClient.class)
                .setMaxResults(200)
                .getResultList();
    }

    @Override
    public Optional<ApiClient> find(UUID id) {
        return Optional.ofNullable(id).map(known -> entities.find(ApiClient.class, known));
    }

    @Override
    public void add(ApiClient client) {
        entities.persist(client);
    }

    @Override
    public Optional<Machine> ofAccount(String accountId) {
        List<?> found = entities.createNativeQuery("select government_id, name, scopes from machine_of(?1)")
                .setParameter(1, accountId)
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(row -> new Machine((UUID) row[0], (String) row[1], ApiClient.scopes((String) row[2])))
                .findFirst();
    }

    @Override
    public void used(String accountId) {
        entities.createNativeQuery("select machine_used(?1)")
                .setParameter(1, accountId)
                .getSingleResult();
    }
}
