package org.twinhall.web.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.Set;
import org.apache.tika.Tika;
import org.twinhall.domain.document.Document;
import org.twinhall.domain.filing.Scan;
import org.twinhall.domain.shared.InvalidInput;

/** Takes scans in. What a file is, is found by looking into it; what its name or its sender says does not count. */
@ApplicationScoped
public class Scans {
    private static final Set<String> TAKEN = Set.of("application/pdf", "image/png", "image/jpeg", "image/tiff");

    private final Tika tika = new Tika();

    @Inject
    VirusScan viruses;

    /**
     * A file as a scan.
     *
     * @param name as the sender calls it
     * @throws InvalidInput of the field {@code file}, if it is empty, too large, no PDF, PNG, JPEG or TIFF, or refused by the virus scanner
     */
    public Scan of(String name, byte[] content) {
        if (content == null || content.length == 0) {
            throw new InvalidInput("file", "empty-file");
        }
        if (content.length > Document.LARGEST) {
            throw new InvalidInput("file", "file-too-large", "15");
        }
        var type = tika.detect(content);
        if (!TAKEN.contains(type)) {
            throw new InvalidInput("file", "not-a-scan");
        }
        viruses.requireClean(content);
        return new Scan(name == null || name.isBlank() ? "scan" : name, type, content);
    }

    /** A file that travelled as base64. */
    public Scan ofBase64(String name, String encoded) {
        if (encoded == null || encoded.isBlank()) {
            throw new InvalidInput("file", "missing");
        }
        try {
            return of(name, Base64.getDecoder().decode(encoded));
        } catch (IllegalArgumentException notBase64) {
            throw (InvalidInput) new InvalidInput("file", "not-base64").initCause(notBase64);
        }
    }
}
