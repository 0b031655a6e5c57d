package org.twinhall.domain.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.twinhall.domain.people.RecordRights;
import org.twinhall.domain.shared.NoSuchRecord;

/** Handing out the files of a record to those who have to do with it. */
@ApplicationScoped
@Transactional
public class DocumentReading {
    @Inject
    RecordRights rights;

    @Inject
    Documents documents;

    /**
     * A file, with its content.
     *
     * @throws NoSuchRecord if there is none, or none of a record that the seat may see
     */
    public File open(UUID documentId) {
        var document = documents.find(documentId).orElseThrow(() -> new NoSuchRecord("document"));
        rights.requireReader(document.recordId());
        return new File(document.name(), document.mediaType(), document.content());
    }

    /** The files of a record, oldest first. */
    public List<Document> ofRecord(UUID recordId) {
        rights.requireReader(recordId);
        return documents.ofRecord(recordId);
    }

    /** A file as it is handed out. */
    public static final class File {
        private final String name;
        private final String mediaType;
        private final byte[] content;

        /** A file of that name; {@code mediaType} as a header has it. The content becomes its own. */
        public File(String name, String mediaType, byte[] content) {
            this.name = name;
            this.mediaType = mediaType;
            this.content = content;
        }

        public String name() {
            return name;
        }

        public String mediaType() {
            return mediaType;
        }

        public byte[] content() {
            return content.clone();
        }
    }
}
