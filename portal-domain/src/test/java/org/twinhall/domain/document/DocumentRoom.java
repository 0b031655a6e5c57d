package org.twinhall.domain.document;

import jakarta.persistence.EntityManager;
import org.twinhall.domain.people.AboutPerson;

/** Makes this room's beans by hand, for tests without a container. */
public final class DocumentRoom {
    private DocumentRoom() {}

    public static AboutPerson aboutPerson(EntityManager entities) {
        var held = new JpaDocumentsAboutPerson();
        held.entities = entities;
        return held;
    }

    public static Documents documents(EntityManager entities) {
        var documents = new JpaDocuments();
        documents.entities = entities;
        return documents;
    }
}
