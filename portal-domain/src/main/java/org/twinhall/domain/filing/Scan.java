package org.twinhall.domain.filing;

import java.util.Objects;

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

    String name() {
        return name;
    }

    String mediaType() {
        return mediaType;
    }

    byte[] content() {
        return content;
    }
}
