package org.twinhall.web.identity;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.langtag.LangTag;
import com.nimbusds.langtag.LangTagException;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenIntrospectionRequest;
import com.nimbusds.oauth2.sdk.TokenIntrospectionResponse;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.token.BearerAccessToken;
import com.nimbusds.oauth2.sdk.token.RefreshToken;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.Prompt;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.twinhall.web.setting.Setting;

/** What the portal asks of Keycloak for the login of a browser, and the realm's keys for everybody. */
@ApplicationScoped
class Keycloak {
    private static final int PATIENCE_MILLIS = 4000;
    private static final int LARGEST_KEY_SET = 200_000;
    private static final Duration MARGIN = Duration.ofSeconds(30);
    private static final Duration ANSWER_KEEPS = Duration.ofSeconds(5);

    private Realm realm;
    private ClientID clientId;
    private URI callback;
    private URI front;
    private IdTokens idTokens;
    private BearerTokens bearerTokens;

    private record Probe(boolean answered, Instant at) {}

    private volatile Probe lastProbe = new Probe(false, Instant.EPOCH);

    @PostConstruct
    void readSettings() {
        var issuer = Setting.OIDC_ISSUER.value();
        realm = new Realm(issuer, Setting.OIDC_INTERNAL_ISSUER.find().orElse(issuer));
        clientId = new ClientID(Setting.OIDC_CLIENT_ID.value());
        callback = URI.create(Setting.PUBLIC_URL.value() + "/callback");
        front = URI.create(Setting.PUBLIC_URL.value() + "/");
        var keys = keys();
        idTokens = new IdTokens(issuer, clientId.getValue(), keys);
        bearerTokens = new BearerTokens(issuer, Setting.OIDC_API_AUDIENCE.value(), keys);
    }

    private JWKSource<SecurityContext> keys() {
        try {
            var retriever = new DefaultResourceRetriever(PATIENCE_MILLIS, PATIENCE_MILLIS, LARGEST_KEY_SET);
            return JWKSourceBuilder.create(realm.keys().toURL(), retriever)
                    .retrying(true)
                    .build();
        } catch (MalformedURLException e) {
            throw new IllegalStateException("The setting " + Setting.OIDC_ISSUER.key() + " is not an address", e);
        }
    }

    BearerTokens bearerTokens() {
        return bearerTokens;
    }

    /**
     * The page of Keycloak where the person says who they are.
     *
     * @param languages in which it may speak, the dearest first; it speaks more than the portal does
     * @param prompt what it is to ask of somebody whom it knows; null for what it likes
     */
    URI loginAddress(PendingLogin login, List<Locale> languages, Prompt.Type prompt) {
        return new AuthenticationRequest.Builder(
                        ResponseType.CODE, new Scope("openid", "organization:*"), clientId, callback)
                .endpointURI(realm.login())
                .state(new State(login.state()))
                .nonce(new Nonce(login.nonce()))
                .codeChallenge(new CodeVerifier(login.verifier()), CodeChallengeMethod.S256)
                .uiLocales(languages.stream().flatMap(Keycloak::tag).toList())
                .prompt(prompt == null ? null : new Prompt(prompt))
                .build()
                .toURI();
    }

    private static Stream<LangTag> tag(Locale language) {
        try {
            return Stream.of(LangTag.parse(language.toLanguageTag()));
        } catch (LangTagException e) {
            return Stream.empty();
        }
    }

    /**
     * The person for whom Keycloak gave the code.
     *
     * @throws BadToken     if Keycloak refuses the code, or its token is not for this login
     * @throws KeycloakAway if it does not answer
     */
    SignedIn exchange(String code, PendingLogin login) throws BadToken, KeycloakAway {
        var grant =
                new AuthorizationCodeGrant(new AuthorizationCode(code), callback, new CodeVerifier(login.verifier()));
        return ask(grant, new Nonce(login.nonce()), null)
                .orElseThrow(() -> new BadToken("Keycloak refuses the code", null));
    }

    /**
     * The person of an access token, with what they may do now; empty if the token no longer counts.
     *
     * @throws KeycloakAway if Keycloak does not answer, or not to us
     */
    Optional<Identity> introspect(String accessToken) throws KeycloakAway {
        var question = new TokenIntrospectionRequest(
                        realm.introspection(), credentials(), new BearerAccessToken(accessToken))
                .toHTTPRequest();
        try {
            var answer = TokenIntrospectionResponse.parse(send(question));
            if (!answer.indicatesSuccess()) {
                throw new KeycloakAway("Keycloak does not tell us of tokens", null);
            }
            var token = answer.toSuccessResponse();
            return token.isActive()
                    ? Optional.of(Identity.of(JWTClaimsSet.parse(token.toJSONObject())))
                    : Optional.empty();
        } catch (ParseException | java.text.ParseException e) {
            throw new KeycloakAway("Keycloak's answer cannot be read", e);
        }
    }

    private ClientSecretBasic credentials() {
        return new ClientSecretBasic(clientId, new Secret(Setting.OIDC_CLIENT_SECRET.value()));
    }

    private static HTTPResponse send(HTTPRequest request) throws KeycloakAway {
        request.setConnectTimeout(PATIENCE_MILLIS);
        request.setReadTimeout(PATIENCE_MILLIS);
        try {
            var answer = request.send();
            if (answer.getStatusCode() >= HttpURLConnection.HTTP_INTERNAL_ERROR) {
                throw new KeycloakAway("Keycloak answers " + answer.getStatusCode(), null);
            }
            return answer;
        } catch (IOException e) {
            throw new KeycloakAway("Keycloak does not answer", e);
        }
    }

    /** The same person as Keycloak knows them now; empty if it no longer vouches for them. */
    Optional<SignedIn> refresh(SignedIn before) throws BadToken, KeycloakAway {
        return ask(new RefreshTokenGrant(new RefreshToken(before.refreshToken())), null, before.refreshToken());
    }

    private Optional<SignedIn> ask(AuthorizationGrant grant, Nonce nonce, String refreshTokenSoFar)
            throws BadToken, KeycloakAway {
        var request = new TokenRequest.Builder(realm.token(), credentials(), grant)
                .build()
                .toHTTPRequest();
        try {
            var tokens = OIDCTokenResponseParser.parse(send(request));
            return tokens.indicatesSuccess()
                    ? Optional.of(signedIn((OIDCTokenResponse) tokens.toSuccessResponse(), nonce, refreshTokenSoFar))
                    : Optional.empty();
        } catch (ParseException e) {
            throw new KeycloakAway("Keycloak's answer cannot be read", e);
        }
    }

    private SignedIn signedIn(OIDCTokenResponse answer, Nonce nonce, String refreshTokenSoFar)
            throws BadToken, KeycloakAway {
        var tokens = answer.getOIDCTokens();
        if (tokens.getIDToken() == null) {
            throw new BadToken("Keycloak sent no ID token", null);
        }
        var identity = idTokens.read(tokens.getIDToken(), nonce);
        var refresh = tokens.getRefreshToken() == null
                ? refreshTokenSoFar
                : tokens.getRefreshToken().getValue();
        var access = tokens.getAccessToken();
        var now = Instant.now();
        return new SignedIn(
                identity,
                tokens.getIDTokenString(),
                refresh,
                access.getValue(),
                now.plus(usefulLife(Duration.ofSeconds(access.getLifetime()))),
                now.plus(LiveTokens.ANSWER_KEEPS));
    }

    /** Until half a minute before the end, but a very short token is used for half its life at least. */
    private static Duration usefulLife(Duration lifetime) {
        var early = lifetime.minus(MARGIN);
        var half = lifetime.dividedBy(2);
        return early.compareTo(half) > 0 ? early : half;
    }

    /** Where the browser goes to end the session at Keycloak too; it comes back to the front page. */
    URI logoutAddress(SignedIn person) {
        try {
            return new LogoutRequest(realm.logout(), JWTParser.parse(person.idToken()), front, null).toURI();
        } catch (java.text.ParseException e) {
            return front;
        }
    }

    /** Whether Keycloak answers; asked at most every few seconds. */
    boolean answers() {
        var probe = lastProbe;
        if (probe.at().plus(ANSWER_KEEPS).isBefore(Instant.now())) {
            probe = new Probe(probe(), Instant.now());
            lastProbe = probe;
        }
        return probe.answered();
    }

    private boolean probe() {
        try {
            var connection =
                    (HttpURLConnection) new URI(realm.internal()).toURL().openConnection();
            connection.setConnectTimeout(PATIENCE_MILLIS);
            connection.setReadTimeout(PATIENCE_MILLIS);
            try {
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } finally {
                connection.disconnect();
            }
        } catch (IOException | URISyntaxException e) {
            return false;
        }
    }
}
