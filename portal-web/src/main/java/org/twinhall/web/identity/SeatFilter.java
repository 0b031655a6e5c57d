package org.twinhall.web.identity;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.twinhall.domain.people.BoundSeat;
import org.twinhall.domain.people.Seat;
import org.twinhall.web.problem.Problem;
import org.twinhall.web.problem.Problems;

/**
 * Seats the person in the government that the address names, {@code /t/{government}/…}, for as long as the request lasts. A
 * government in which they have no seat is answered like one that does not exist. Pages live at the address without the
 * prefix; {@link SeatAddresses} gives it back to every address that a page writes.
 */
@WebFilter(urlPatterns = {"/t/*", "/api/v1/t/*"})
public class SeatFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    transient Seats seats;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = Address.path(request);
        var address = Address.seat(path);
        var seat = address.flatMap(found -> Visitor.of(request).flatMap(person -> seats.of(person, found.slug())));
        if (seat.isEmpty()) {
            nowhere(path, request, response);
        } else if (Address.isApi(path)) {
            if (isRefused(address.get().rest(), request, response)) {
                return;
            }
            during(seat.get().from(CallerAddress.of(request)), () -> chain.doFilter(request, response));
        } else if (address.get().rest().length() < 2) {
            response.sendRedirect("/t/" + address.get().slug() + "/desk");
        } else {
            var page = PageFiles.of(getServletContext()).view(address.get().rest());
            during(seat.get().from(CallerAddress.of(request)), () -> request.getRequestDispatcher(page)
                    .forward(request, response));
        }
    }

    /** Whether it is a program that may not do this, and was told so. */
    private boolean isRefused(String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var program = Visitor.of(request).flatMap(seats::machine);
        if (program.isEmpty()) {
            return false;
        }
        var needed = MachineRoutes.scope(request.getMethod(), path);
        if (needed.filter(program.get().scopes()::contains).isPresent()) {
            seats.machineWorks(Visitor.of(request).orElseThrow());
            return false;
        }
        var language = Problems.language(request);
        response.setHeader(
                "WWW-Authenticate",
                "Bearer error=\"insufficient_scope\""
                        + needed.map(scope -> ", scope=\"" + scope.word() + "\"")
                                .orElse(""));
        Problems.send(
                needed.map(scope -> Problem.of(403, "insufficient-scope", language, scope.word()))
                        .orElseGet(() -> Problem.of(403, "for-persons-only", language)),
                response);
        return true;
    }

    private void nowhere(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Address.isApi(path)) {
            Problems.send(Problem.of(404, "unknown", Problems.language(request)), response);
        } else if (hasNoSeatAtAll(request)) {
            // It tells nothing of the address: whoever has no seat is led there from wherever they knock.
            response.sendRedirect("/no-seat");
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private boolean hasNoSeatAtAll(HttpServletRequest request) {
        return request.getHeader("Faces-Request") == null
                && Visitor.of(request)
                        .filter(person -> seats.of(person).isEmpty())
                        .isPresent();
    }

    private interface Work {
        void run() throws IOException, ServletException;
    }

    private static void during(Seat seat, Work work) throws IOException, ServletException {
        try {
            BoundSeat.during(seat, () -> {
                work.run();
                return null;
            });
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }
}
