package org.twinhall.web.page;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A file that came with a form. */
public final class Uploaded {
    private Uploaded() {}

    /** All of it: a form is no larger than the portal takes. */
    public static byte[] bytes(Part file) {
        try (var content = file.getInputStream()) {
            return content.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
