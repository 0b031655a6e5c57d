package org.twinhall.web.history;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.twinhall.domain.history.HistoryReading;
import org.twinhall.domain.shared.NoSuchRecord;

/** Gives the history of a record to the browser as a file; reached only under {@code /t/{government}/}. */
@WebServlet("/history/export")
public class HistoryFileServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient HistoryReading reading;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var id = UUID.fromString(String.valueOf(request.getParameter("id")));
            var log = reading.export(id).getBytes(StandardCharsets.UTF_8);
            response.setContentType("application/x-ndjson");
            response.setContentLength(log.length);
            response.setHeader("Content-Disposition", "attachment; filename=\"history-" + id + ".jsonl\"");
            response.getOutputStream().write(log);
        } catch (NoSuchRecord | IllegalArgumentException unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
