package org.twinhall.domain.document;

import jakarta.persistence.EntityManager;

/** Makes this room's beans by hand, for tests without a container. */
public final class DocumentRoom {
    private DocumentRoom() {}

    public static Documents documents(EntityManager entities) {
        var documents = new JpaDocuments();
        documents.entities = entities;
        return documents;
    }
}
