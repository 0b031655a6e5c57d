package org.twinhall.web.staff;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.twinhall.domain.shared.AccountsAway;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.domain.shared.NoSuchRecord;
import org.twinhall.domain.staff.GuestPass;
import org.twinhall.web.identity.CallerAddress;
import org.twinhall.web.identity.CurrentPerson;
import org.twinhall.web.identity.Identity;
import org.twinhall.web.setting.Setting;

/** Does what the page of an invitation offers: accepts it, declines it, or opens an account for its address. A plain form, without a view. */
@WebServlet("/invitation/answer")
public class InvitationServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(InvitationServlet.class.getName());

    @Inject
    transient InvitationDoor door;

    @Inject
    transient CurrentPerson person;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var key = request.getParameter("key");
        if (key == null || !Setting.PUBLIC_URL.value().equals(request.getHeader("Origin"))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        var page = "/invitation?key=" + URLEncoder.encode(key, StandardCharsets.UTF_8);
        try {
            response.sendRedirect(
                    switch (String.valueOf(request.getParameter("do"))) {
                        case "account" -> {
                            door.openAccount(key);
                            yield page + "&told=account";
                        }
                        case "decline" -> {
                            door.decline(key);
                            yield page;
                        }
                        default -> person.identity().isEmpty() ? page : accepted(key, page, request);
                    });
        } catch (DeedRefused refused) {
            // The page itself says what has become of the invitation, or who it is for.
            LOG.log(Level.FINE, "An invitation was not taken", refused);
            response.sendRedirect(page);
        } catch (OptimisticLockException clickedTwice) {
            LOG.log(Level.FINE, "An invitation was answered twice at the same moment", clickedTwice);
            response.sendRedirect(page);
        } catch (AccountsAway away) {
            LOG.log(Level.WARNING, "An invitation could not be answered", away);
            response.sendRedirect(page + "&told=away");
        } catch (NoSuchRecord unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private String accepted(String key, String page, HttpServletRequest request) {
        Identity known = person.identity().orElseThrow();
        var offer = door.accept(key, known, CallerAddress.of(request));
        if (offer.pass().filter(pass -> pass.state() == GuestPass.State.WAITING).isPresent()) {
            // There is no seat before the partner has confirmed it; the page says so.
            return page;
        }
        // What Keycloak was asked at the sign-in knew nothing of the new government: it is asked anew, without a
        // question to the
        // person.
        return "/signin?again=quietly&to=/t/" + offer.government().slug().orElseThrow() + "/desk";
    }
}
