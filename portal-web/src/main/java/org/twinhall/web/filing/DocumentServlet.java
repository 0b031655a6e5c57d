package org.twinhall.web.filing;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.twinhall.domain.document.DocumentReading;
import org.twinhall.domain.shared.NoSuchRecord;

/** Gives a file of a record to the browser of a seat that may see it; reached only under {@code /t/{government}/}. */
@WebServlet("/filing/document")
public class DocumentServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient DocumentReading documents;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var file = documents.open(UUID.fromString(String.valueOf(request.getParameter("id"))));
            handOut(response, file.mediaType(), file.name(), file.content());
        } catch (NoSuchRecord | IllegalArgumentException unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** As a file to be saved and not to be shown, whatever it says it is. */
    static void handOut(HttpServletResponse response, String mediaType, String name, byte[] content)
            throws IOException {
        response.setContentType(mediaType);
        response.setContentLength(content.length);
        response.setHeader("Content-Disposition", disposition(name));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.getOutputStream().write(content);
    }

    /** To be saved under that name, whatever letters are in it (RFC 6266). */
    static String disposition(String name) {
        var plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
        var whole = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + whole;
    }
}
