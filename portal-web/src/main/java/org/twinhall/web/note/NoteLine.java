package org.twinhall.web.note;

import java.io.Serializable;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.twinhall.domain.note.Note;
import org.twinhall.web.page.PersonWords;

/**
 * A note in a list.
 *
 * @param author null once they were erased
 */
public record NoteLine(
        @Schema(format = "uuid") String id,
        @Schema(format = "uuid") String agreement,
        String words,
        @Schema(nullable = true) String author,
        Instant writtenAt)
        implements Serializable {

    static NoteLine of(Note note) {
        return new NoteLine(
                note.id().toString(),
                note.agreementId().toString(),
                note.words(),
                PersonWords.machine(note.author()),
                note.writtenAt());
    }
}
