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
    public List<ApiClient> of(UUID governmentId) {
        return entities.createQuery(
                        "select c from ApiClient c where c.governmentId = :government order by c.madeAt desc",
                        ApiClient.class)
                .setParameter("government", governmentId)
                .setMaxResults(200)
                .getResultList();
    }

    @Override
    public Optional<ApiClient> find(UUID governmentId, UUID id) {
        return Optional.ofNullable(id)
                .map(known -> entities.find(ApiClient.class, known))
                .filter(client -> client.governmentId().equals(governmentId));
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

    @Override
    public List<String> toClose() {
        List<?> found = entities.createNativeQuery("select client_id from machines_to_close()")
                .getResultList();
        return found.stream().map(String.class::cast).toList();
    }

    @Override
    public void closed(String clientId) {
        entities.createNativeQuery("select machine_closed(?1)")
                .setParameter(1, clientId)
                .getSingleResult();
    }
}
