package org.twinhall.web.intake;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.domain.shared.NoSuchRecord;

/** Gives the report of an import to the browser; reached only under {@code /t/{government}/}. */
@WebServlet("/imports/report")
public class ImportReportServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient ImportReportFile file;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var content = file.of(UUID.fromString(String.valueOf(request.getParameter("id"))));
            response.setContentType("text/csv;charset=UTF-8");
            response.setContentLength(content.length);
            response.setHeader("Content-Disposition", "attachment; filename=\"import.csv\"");
            response.getOutputStream().write(content);
        } catch (NoSuchRecord | IllegalArgumentException unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (DeedRefused refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
