package org.twinhall.web.registry;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.twinhall.domain.registry.RegistryOrder;
import org.twinhall.domain.registry.RegistryQuery;
import org.twinhall.domain.shared.InvalidInput;

/** Gives what a search of the registry found to the browser; anybody may have it. */
@WebServlet("/registry/file")
public class RegistryFileServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient RegistryFile file;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var query = RegistryQuery.read(
                    request.getParameter("q"),
                    request.getParameter("country"),
                    request.getParameter("kind"),
                    request.getParameter("status"),
                    request.getParameter("theme"),
                    request.getParameter("party"),
                    request.getParameter("decade"));
            var content = file.of(query, RegistryOrder.read(request.getParameter("sort"), query));
            response.setContentType("text/csv;charset=UTF-8");
            response.setContentLength(content.length);
            response.setHeader("Content-Disposition", "attachment; filename=\"registry.csv\"");
            response.getOutputStream().write(content);
        } catch (InvalidInput wrong) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }
}
