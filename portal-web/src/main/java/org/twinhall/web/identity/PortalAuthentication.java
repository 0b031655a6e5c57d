package org.twinhall.web.identity;

import com.nimbusds.oauth2.sdk.AuthorizationResponse;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.openid.connect.sdk.Prompt;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.twinhall.web.problem.Problem;
import org.twinhall.web.problem.Problems;
import org.twinhall.web.problem.Wishes;
import org.twinhall.web.setting.AnswerHeaders;

/**
 * The one authentication mechanism of the portal. Machines come to {@code /api} with a bearer token and never get a session;
 * people come with a session that a login at Keycloak began (authorization code, PKCE). See docs/adr/0004.
 *
 * <p>It never reads parameters or the body of a request: nobody has yet set their encoding or checked their size.
 */
@ApplicationScoped
public class PortalAuthentication implements HttpAuthenticationMechanism {
    private static final Logger LOG = Logger.getLogger(PortalAuthentication.class.getName());

    @Inject
    Keycloak keycloak;

    @Inject
    LiveTokens liveTokens;

    @Inject
    Sessions sessions;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        AnswerHeaders.put(response);
        try {
            var path = Address.path(request);
            if (Address.isResource(path)) {
                return context.doNothing();
            }
            return Address.isApi(path)
                    ? machine(path, request, response, context)
                    : person(path, request, response, context);
        } catch (IOException e) {
            LOG.log(Level.FINE, "The caller went away", e);
            return AuthenticationStatus.SEND_FAILURE;
        }
    }

    private AuthenticationStatus machine(
            String path, HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws IOException {
        var authorization = request.getHeader("Authorization");
        if (authorization == null) {
            return Address.needsToken(path, request.getMethod())
                    ? unauthorized(request, response, "token.missing", "Bearer")
                    : context.doNothing();
        }
        try {
            return welcome(bearer(authorization), request, context);
        } catch (BadToken e) {
            LOG.log(Level.FINE, "A token was refused", e);
            return unauthorized(request, response, "token.invalid", "Bearer error=\"invalid_token\"");
        } catch (KeycloakAway e) {
            LOG.log(Level.WARNING, "Tokens cannot be checked", e);
            Problems.send(Problem.of(503, "keycloak-away", Problems.language(request)), response);
            return AuthenticationStatus.SEND_FAILURE;
        }
    }

    private Identity bearer(String authorization) throws BadToken, KeycloakAway {
        if (!authorization.regionMatches(true, 0, "Bearer ", 0, "Bearer ".length())) {
            throw new BadToken("Not a bearer token", null);
        }
        var token = authorization.substring("Bearer ".length()).strip();
        var said = keycloak.bearerTokens().read(token);
        return liveTokens
                .person(token)
                .map(now -> now.signedInAs(said))
                .orElseThrow(() -> new BadToken("It no longer counts", null));
    }

    private static AuthenticationStatus unauthorized(
            HttpServletRequest request, HttpServletResponse response, String reason, String challenge)
            throws IOException {
        response.setHeader("WWW-Authenticate", challenge);
        Problems.send(Problem.of(401, reason, Problems.language(request)), response);
        return AuthenticationStatus.SEND_FAILURE;
    }

    private AuthenticationStatus person(
            String path, HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws IOException {
        if (path.equals("/callback")) {
            return callback(request, response);
        }
        var again = Query.of(request.getQueryString()).first("again");
        if (path.equals("/signin") && again.isPresent()) {
            return login(wish(request), request, response, again.get().equals("quietly") ? null : Prompt.Type.LOGIN);
        }
        var known = sessions.person(request.getSession(false));
        if (known.isPresent()) {
            // Every page has their name, and what is of their governments: the next person at the machine must not find
            // it in the browser's store.
            response.setHeader("Cache-Control", "no-store");
            return welcome(known.get().identity(), request, context);
        }
        if (path.equals("/signin")) {
            return login(wish(request), request, response);
        }
        return Address.needsLogin(path) ? login(Address.page(request), request, response) : context.doNothing();
    }

    private static AuthenticationStatus welcome(
            Identity identity, HttpServletRequest request, HttpMessageContext context) {
        Visitor.isKnown(request, identity);
        // No container roles: what a person may do depends on the government they act for.
        return context.notifyContainerAboutLogin(identity.id(), Set.of());
    }

    /** The query by hand: reading a parameter here would settle the encoding of the request before the filters do. */
    private static ReturnAddress wish(HttpServletRequest request) {
        return Query.of(request.getQueryString())
                .first("to")
                .map(ReturnAddress::of)
                .orElse(SIGN_IN);
    }

    private static final ReturnAddress SIGN_IN = new ReturnAddress("/signin");

    private AuthenticationStatus login(ReturnAddress back, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        return login(back, request, response, null);
    }

    /** @param prompt what Keycloak is to ask of somebody whom it knows; null for what it likes */
    private AuthenticationStatus login(
            ReturnAddress back, HttpServletRequest request, HttpServletResponse response, Prompt.Type prompt)
            throws IOException {
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            PartialRedirect.send("/signin?to=" + URLEncoder.encode(back.path(), StandardCharsets.UTF_8), response);
            return AuthenticationStatus.SEND_CONTINUE;
        }
        if (!keycloak.answers()) {
            response.sendRedirect("/signin-later?to=" + URLEncoder.encode(back.path(), StandardCharsets.UTF_8));
            return AuthenticationStatus.SEND_CONTINUE;
        }
        var login = PendingLogin.to(back);
        var session = request.getSession(true);
        PendingLogins.in(session).and(login).keepIn(session);
        return redirect(keycloak.loginAddress(login, Wishes.of(request), prompt), response);
    }

    private AuthenticationStatus callback(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var answer = answer(request);
        var session = request.getSession(false);
        var login = answer.map(AuthorizationResponse::getState)
                .flatMap(state -> PendingLogins.in(session).of(state.getValue()));
        if (login.isEmpty()) {
            // An old tab, a second click on Back, or a forged answer: nothing of it is believed, the person begins
            // anew.
            return redirect(URI.create("/signin"), response);
        }
        PendingLogins.in(session).without(login.get()).keepIn(session);
        if (!answer.get().indicatesSuccess()) {
            LOG.info(() -> "Keycloak ended a login: "
                    + answer.get().toErrorResponse().getErrorObject().getCode());
            return redirect(URI.create("/signin-refused"), response);
        }
        try {
            var code = answer.get().toSuccessResponse().getAuthorizationCode().getValue();
            var person = keycloak.exchange(code, login.get());
            // A session that somebody else may have planted in this browser must not become this person's.
            request.changeSessionId();
            person.keepIn(session);
            return redirect(URI.create(login.get().address()), response);
        } catch (BadToken e) {
            LOG.log(Level.WARNING, "A login was refused", e);
            return redirect(URI.create("/signin-refused"), response);
        } catch (KeycloakAway e) {
            LOG.log(Level.WARNING, "A login could not be ended", e);
            return redirect(
                    URI.create(
                            "/signin-later?to=" + URLEncoder.encode(login.get().address(), StandardCharsets.UTF_8)),
                    response);
        }
    }

    private static Optional<AuthorizationResponse> answer(HttpServletRequest request) {
        try {
            return Optional.of(AuthorizationResponse.parse(
                    URI.create("/callback"), Query.of(request.getQueryString()).parameters()));
        } catch (ParseException e) {
            return Optional.empty();
        }
    }

    private static AuthenticationStatus redirect(URI address, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.sendRedirect(address.toString());
        return AuthenticationStatus.SEND_CONTINUE;
    }
}
