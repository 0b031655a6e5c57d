package org.twinhall.web.filing;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.twinhall.domain.document.DocumentReading.File;
import org.twinhall.domain.shared.NoSuchRecord;

/** A file on its way out: to be saved and not to be shown, whatever it says it is. */
final class HandedOut {
    private HandedOut() {}

    /**
     * To a browser; 404 for a file that the seat may not see, and for what names none.
     *
     * @param asked finds it, or throws {@link NoSuchRecord} or {@link IllegalArgumentException}
     */
    static void to(HttpServletResponse response, Supplier<File> asked) throws IOException {
        try {
            var file = asked.get();
            var content = file.content();
            response.setContentType(file.mediaType());
            response.setContentLength(content.length);
            response.setHeader("Content-Disposition", disposition(file.name()));
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.getOutputStream().write(content);
        } catch (NoSuchRecord | IllegalArgumentException unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** To a program. */
    static Response answer(File file) {
        return Response.ok(file.content(), MediaType.valueOf(file.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file.name()))
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** To be saved under that name, whatever letters are in it (RFC 6266). */
    static String disposition(String name) {
        var plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
        var whole = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + whole;
    }
}
