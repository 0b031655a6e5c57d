package org.twinhall.web.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.twinhall.web.identity.TokenMint.claims;

import com.nimbusds.jose.KeySourceException;
import java.time.Instant;
import java.util.Date;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BearerTokensTest {
    private static final TokenMint MINT = new TokenMint();
    private final BearerTokens tokens = new BearerTokens(TokenMint.ISSUER, TokenMint.AUDIENCE, MINT.keys());

    @Test
    void readsThePersonAndTheirMembershipsFromASoundToken() throws Exception {
        assertThat(tokens.read(MINT.signed(claims().build())).memberships().get("mx-san-nicolas"))
                .isEqualTo(new Membership("o-1", Set.of("editor")));
    }

    @Test
    void refusesATokenWithoutSignature() {
        refuses(TokenMint.unsigned(claims().build()));
    }

    @Test
    void refusesATokenSignedWithThePublicKeyAsSecret() {
        refuses(MINT.signedWithThePublicKeyAsSecret(claims().build()));
    }

    @Test
    void refusesATokenOfAnotherSigner() {
        refuses(MINT.forged(claims().build()));
    }

    @Test
    void refusesATokenThatWasChanged() {
        var parts = MINT.signed(claims().build()).split("\\.", -1);
        var others = MINT.signed(claims().subject("p-2").build()).split("\\.", -1);
        refuses(parts[0] + "." + others[1] + "." + parts[2]);
    }

    @Test
    void refusesATokenForAnotherAudience() {
        refuses(MINT.signed(claims().audience("another-api").build()));
    }

    @Test
    void refusesATokenForNobody() {
        refuses(MINT.signed(claims().audience((String) null).build()));
    }

    @Test
    void refusesATokenOfAnotherRealm() {
        refuses(MINT.signed(
                claims().issuer("http://keycloak.example/realms/other").build()));
    }

    @Test
    void refusesATokenThatIsOver() {
        refuses(MINT.signed(claims().expirationTime(Date.from(Instant.now().minusSeconds(3600)))
                .build()));
    }

    @Test
    void refusesATokenWithoutEnd() {
        refuses(MINT.signed(claims().expirationTime(null).build()));
    }

    @Test
    void refusesAnIdToken() {
        refuses(MINT.signed(claims().claim("typ", "ID").build()));
    }

    @Test
    void refusesWhatIsNoToken() {
        refuses("not.a.token");
    }

    @Test
    void doesNotBlameTheTokenWhenTheKeysCannotBeHad() {
        var withoutKeys = new BearerTokens(TokenMint.ISSUER, TokenMint.AUDIENCE, (selector, context) -> {
            throw new KeySourceException("down");
        });
        assertThatExceptionOfType(KeycloakAway.class).isThrownBy(() -> withoutKeys.read(MINT.signed(claims().build())));
    }

    private void refuses(String token) {
        assertThatExceptionOfType(BadToken.class).isThrownBy(() -> tokens.read(token));
    }
}
