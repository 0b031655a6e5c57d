package org.twinhall.web.api;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.twinhall.web.problem.Problem;
import org.twinhall.web.problem.Problems;

/** What stands under /api and belongs to no version of the API: machines get a problem there, not a page. */
@WebServlet("/api/*")
public class NowhereServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Problems.send(Problem.of(404, "unknown", Problems.language(request)), response);
    }
}
