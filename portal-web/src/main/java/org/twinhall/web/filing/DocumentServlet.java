package org.twinhall.web.filing;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.twinhall.domain.document.DocumentReading;

/** Gives a file of a record to the browser of a seat that may see it; reached only under {@code /t/{government}/}. */
@WebServlet("/filing/document")
public class DocumentServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient DocumentReading documents;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HandedOut.to(response, () -> documents.open(UUID.fromString(String.valueOf(request.getParameter("id")))));
    }
}
