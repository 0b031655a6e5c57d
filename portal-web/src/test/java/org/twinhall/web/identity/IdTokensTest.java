package org.twinhall.web.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import org.junit.jupiter.api.Test;

class IdTokensTest {
    private static final TokenMint MINT = new TokenMint();
    private static final Nonce NONCE = new Nonce("n-1");
    private final IdTokens tokens = new IdTokens(TokenMint.ISSUER, "portal-web", MINT.keys());

    @Test
    void readsThePerson() throws Exception {
        assertThat(read(MINT.signed(claims().build()), NONCE).name()).isEqualTo("Elena Editor");
    }

    @Test
    void refusesTheTokenOfAnotherLogin() {
        refuses(MINT.signed(claims().claim("nonce", "n-2").build()));
    }

    @Test
    void refusesATokenWithoutNonce() {
        refuses(MINT.signed(claims().claim("nonce", null).build()));
    }

    @Test
    void refusesATokenForAnotherClient() {
        refuses(MINT.signed(claims().audience("twinhall-api").build()));
    }

    @Test
    void refusesATokenOfAnotherRealm() {
        refuses(MINT.signed(
                claims().issuer("http://keycloak.example/realms/other").build()));
    }

    @Test
    void refusesATokenWithoutSignature() {
        refuses(TokenMint.unsigned(claims().build()));
    }

    @Test
    void refusesATokenOfAnotherSigner() {
        refuses(MINT.forged(claims().build()));
    }

    @Test
    void refusesATokenThatIsOver() {
        refuses(MINT.signed(claims().expirationTime(Date.from(Instant.now().minusSeconds(3600)))
                .build()));
    }

    @Test
    void takesATokenOfARefreshWithoutNonce() throws Exception {
        assertThat(read(MINT.signed(claims().claim("nonce", null).build()), null)
                        .id())
                .isEqualTo("p-1");
    }

    private static JWTClaimsSet.Builder claims() {
        return TokenMint.claims().audience("portal-web").claim("typ", "ID").claim("nonce", NONCE.getValue());
    }

    private Identity read(String token, Nonce nonce) throws BadToken, KeycloakAway, ParseException {
        return tokens.read(JWTParser.parse(token), nonce);
    }

    private void refuses(String token) {
        assertThatExceptionOfType(BadToken.class).isThrownBy(() -> read(token, NONCE));
    }
}
