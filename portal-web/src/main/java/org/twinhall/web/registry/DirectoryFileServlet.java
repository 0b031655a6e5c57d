package org.twinhall.web.registry;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.twinhall.domain.registry.GovernmentQuery;
import org.twinhall.domain.shared.InvalidInput;

/** Gives what the directory of governments shows to the browser as a file; anybody may have it. */
@WebServlet("/governments/file")
public class DirectoryFileServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient Directory directory;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var content = directory.file(GovernmentQuery.read(
                    request.getParameter("q"),
                    request.getParameter("country"),
                    request.getParameter("level"),
                    request.getParameter("subdivision")));
            response.setContentType("text/csv;charset=UTF-8");
            response.setContentLength(content.length);
            response.setHeader("Content-Disposition", "attachment; filename=\"governments.csv\"");
            response.getOutputStream().write(content);
        } catch (InvalidInput wrong) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }
}
