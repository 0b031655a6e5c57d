package org.twinhall.domain.notice;

import jakarta.persistence.EntityManager;

/** Makes this room's beans by hand, for tests without a container. */
public final class NoticeRoom {
    private NoticeRoom() {}

    public static PostOffice postOffice(EntityManager entities) {
        var letters = new JpaLetters();
        letters.entities = entities;
        var office = new PostOffice();
        office.letters = letters;
        return office;
    }
}
