package org.twinhall.web.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;

/** Reads the ID tokens of the browser's login: signed by the realm with RS256, made for the portal, in time. */
final class IdTokens {
    private final IDTokenValidator validator;

    IdTokens(String issuer, String clientId, JWKSource<SecurityContext> keys) {
        validator = new IDTokenValidator(
                new Issuer(issuer),
                new ClientID(clientId),
                new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys),
                null);
    }

    /**
     * Who the token speaks of.
     *
     * @param nonce what the login was begun with; null for a token that came by refresh, which has none to show
     */
    Identity read(JWT token, Nonce nonce) throws BadToken, KeycloakAway {
        try {
            return Identity.of(validator.validate(token, nonce).toJWTClaimsSet());
        } catch (KeySourceException e) {
            throw new KeycloakAway("The realm's keys cannot be read", e);
        } catch (BadJOSEException | JOSEException | ParseException e) {
            throw new BadToken(e.getMessage(), e);
        }
    }
}
