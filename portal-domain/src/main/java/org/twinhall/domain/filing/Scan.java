package org.twinhall.domain.filing;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.twinhall.domain.document.Document;
import org.twinhall.domain.people.Person;
import org.twinhall.domain.people.Seat;

/** A file that somebody handed in together with a deed. */
public final class Scan {
    private final String name;
    private final String mediaType;
    private final byte[] content;

    /**
     * A file.
     *
     * @param name      as the sender calls it
     * @param mediaType as found by looking into it
     */
    public Scan(String name, String mediaType, byte[] content) {
        this.name = Objects.requireNonNull(name, "name");
        this.mediaType = Objects.requireNonNull(mediaType, "mediaType");
        this.content = content.clone();
    }

    /** The file as a document of that record. */
    Document documentOf(UUID recordId, Person person, Seat by, Instant at) {
        return new Document(recordId, name, mediaType, content, person, by, at);
    }
}
