package org.twinhall.web.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.util.HashSet;
import java.util.List;

/**
 * Reads the bearer tokens of the API: signed by the realm with RS256, made by it for us, an access token, in time. Whatever
 * a token says of its own algorithm is not asked.
 */
public final class BearerTokens {
    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

    /**
     * @param issuer   the realm, as the tokens name it
     * @param audience the API, as the tokens name it
     * @param keys     the realm's public keys
     */
    public BearerTokens(String issuer, String audience, JWKSource<SecurityContext> keys) {
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys));
        // HashSet on purpose: the verifier asks contains(null), which Set.of answers with an exception.
        processor.setJWTClaimsSetVerifier(new DefaultJWTClaimsVerifier<>(
                audience,
                new JWTClaimsSet.Builder().issuer(issuer).claim("typ", "Bearer").build(),
                new HashSet<>(List.of("sub", "exp", "iat", "preferred_username"))));
    }

    /**
     * Who the token speaks for.
     *
     * @throws BadToken     if it is not to be believed
     * @throws KeycloakAway if the realm's keys cannot be had, so that nobody can tell
     */
    public Identity read(String token) throws BadToken, KeycloakAway {
        try {
            return Identity.of(processor.process(token, null));
        } catch (KeySourceException e) {
            throw new KeycloakAway("The realm's keys cannot be read", e);
        } catch (BadJOSEException | JOSEException | ParseException e) {
            throw new BadToken(e.getMessage(), e);
        }
    }
}
