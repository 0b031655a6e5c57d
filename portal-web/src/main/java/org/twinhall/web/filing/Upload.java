package org.twinhall.web.filing;

import jakarta.servlet.http.Part;
import java.io.Serializable;
import org.twinhall.domain.document.Document;
import org.twinhall.domain.filing.Scan;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.web.page.Uploaded;

/** A file on its way in. It stays with the page until the deed is done, so that a mistake in another field does not lose it. */
final class Upload implements Serializable {
    private static final long serialVersionUID = 1L;

    private String name;
    private byte[] content;

    void take(Part part) {
        if (part == null || part.getSize() == 0) {
            return;
        }
        if (part.getSize() > Document.LARGEST) {
            throw new InvalidInput("file", "file-too-large", "15");
        }
        content = Uploaded.bytes(part);
        name = part.getSubmittedFileName();
    }

    /** Its name; null while there is none. */
    String name() {
        return name;
    }

    Scan scan(Scans scans) {
        if (content == null) {
            throw new InvalidInput("file", "missing");
        }
        try {
            return scans.of(name, content);
        } catch (InvalidInput wrong) {
            if (wrong.violations().stream().noneMatch(one -> one.reason().equals("scanner-away"))) {
                content = null;
                name = null;
            }
            throw wrong;
        }
    }
}
