package org.twinhall.domain.office;

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
class JpaOffices implements Offices {
    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Override
    public Optional<Office> find(UUID id) {
        return Optional.ofNullable(entities.find(Office.class, id));
    }

    @Override
    public List<Office> of(Collection<UUID> governments) {
        return governments.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select o from Office o where o.governmentId in :governments order by o.from, o.id",
                                Office.class)
                        .setParameter("governments", governments)
                        .getResultList();
    }

    @Override
    public boolean sharesARecordWith(UUID government) {
        return (Boolean) entities.createNativeQuery("select shares_a_record_with(?1::uuid)")
                .setParameter(1, government.toString())
                .getSingleResult();
    }

    @Override
    public void add(Office office) {
        entities.persist(office);
        // Its words are checked against it by row-level security: it has to be there first.
        entities.flush();
    }
}
