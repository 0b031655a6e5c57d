package org.twinhall.web.plan;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.twinhall.domain.people.BoundSeat;
import org.twinhall.domain.people.Seat;
import org.twinhall.domain.plan.PlanReading;
import org.twinhall.domain.shared.NoSuchRecord;
import org.twinhall.web.identity.SessionSeats;
import org.twinhall.web.setting.Setting;

/**
 * Lets a page open a socket only from our own site (403), for somebody who is signed in and has a seat there, and on a plan that
 * this seat may read (404). Browsers send cookies with a handshake from any site: the origin is what tells them apart.
 */
@WebFilter("/socket/*")
public class SocketWall extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Pattern PLAN = Pattern.compile("/socket/([a-z0-9-]{1,63})/plan/([0-9a-fA-F-]{36})");

    @Inject
    transient SessionSeats seats;

    @Inject
    transient PlanReading reading;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!Setting.PUBLIC_URL.value().equals(request.getHeader("Origin"))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (isOpenTo(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private boolean isOpenTo(HttpServletRequest request) throws ServletException {
        var address = PLAN.matcher(
                request.getRequestURI().substring(request.getContextPath().length()));
        if (!address.matches()) {
            return false;
        }
        Optional<Seat> seat = seats.of(request.getSession(false), address.group(1));
        return seat.isPresent() && reads(seat.get(), address.group(2));
    }

    private boolean reads(Seat seat, String plan) throws ServletException {
        try {
            return BoundSeat.during(seat, () -> {
                reading.requireReader(UUID.fromString(plan));
                return true;
            });
        } catch (NoSuchRecord | IllegalArgumentException unknown) {
            return false;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }
}
