package org.twinhall.web.identity;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Where a person goes who has signed in: where they wanted to go, else to their desk. The login was the mechanism's. */
@WebServlet("/signin")
public class SignInServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient CurrentPerson person;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var wish = request.getParameter("to");
        response.setHeader("Cache-Control", "no-store");
        response.sendRedirect(wish == null ? desk() : ReturnAddress.of(wish).path());
    }

    private String desk() {
        var seats = person.getSeats();
        return switch (seats.size()) {
            case 0 -> "/no-seat";
            case 1 -> seats.get(0).getDesk();
            default -> "/seats";
        };
    }
}
