package org.twinhall.web.identity;

import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Stands behind {@link SeatFilter}, which forwards every request that has a seat, so that it never answers but with 404. It is
 * there because the server reads a form with a file only if the servlet that the request was first meant for takes such forms.
 */
@WebServlet("/t/*")
@MultipartConfig(maxFileSize = 17 * 1024 * 1024, maxRequestSize = 17 * 1024 * 1024, fileSizeThreshold = 256 * 1024)
public class NobodyUnderSeats extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
