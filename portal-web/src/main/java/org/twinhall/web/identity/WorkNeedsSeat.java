package org.twinhall.web.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Pages of work exist only under {@code /t/{government}/}: asked for by the address of their file they are not found. The
 * forward of {@link SeatFilter} does not pass here. A public folder is answered by its index page.
 */
@WebFilter("/*")
public class WorkNeedsSeat extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = Address.path(request);
        var files = PageFiles.of(getServletContext());
        var view = files.view(path);
        if (!PublicPages.contain(view) && files.exists(view)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (!view.equals(path)) {
            request.getRequestDispatcher(view).forward(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
