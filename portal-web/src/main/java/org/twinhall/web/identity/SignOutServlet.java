package org.twinhall.web.identity;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.twinhall.web.setting.Setting;

/** Ends the session here and at Keycloak. Only by POST: a picture on another site must not sign anybody out. */
@WebServlet("/signout")
public class SignOutServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient Keycloak keycloak;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var origin = request.getHeader("Origin");
        if (origin != null && !origin.equals(Setting.PUBLIC_URL.value())) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        var session = request.getSession(false);
        var person = SignedIn.in(session);
        if (session != null) {
            session.invalidate();
        }
        response.setHeader("Cache-Control", "no-store");
        response.sendRedirect(person.filter(known -> keycloak.answers())
                .map(known -> keycloak.logoutAddress(known).toString())
                .orElse("/"));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect("/");
    }
}
