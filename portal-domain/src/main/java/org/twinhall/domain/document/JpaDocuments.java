package org.twinhall.domain.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
@Transactional
class JpaDocuments implements Documents {
    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Override
    public Optional<Document> find(UUID id) {
        return Optional.ofNullable(id).map(known -> entities.find(Document.class, known));
    }

    @Override
    public List<Document> ofRecord(UUID recordId) {
        return entities.createQuery(
                        "select d from Document d where d.recordId = :record order by d.addedAt, d.id", Document.class)
                .setParameter("record", recordId)
                .getResultList();
    }

    @Override
    public void add(Document document) {
        entities.persist(document);
    }
}
