package org.twinhall.web.registry;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.twinhall.domain.registry.RegistryQuery;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.domain.shared.NoSuchRecord;

/** Gives the list of a territory to the browser; reached only under {@code /t/{government}/}. */
@WebServlet("/territory/file")
public class TerritoryFileServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient TerritoryFile file;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var query = RegistryQuery.read(
                    request.getParameter("q"),
                    null,
                    null,
                    request.getParameter("status"),
                    null,
                    request.getParameter("party"));
            var content = file.of(query);
            response.setContentType("text/csv;charset=UTF-8");
            response.setContentLength(content.length);
            response.setHeader("Content-Disposition", "attachment; filename=\"territory.csv\"");
            response.getOutputStream().write(content);
        } catch (NoSuchRecord unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (InvalidInput wrong) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }
}
