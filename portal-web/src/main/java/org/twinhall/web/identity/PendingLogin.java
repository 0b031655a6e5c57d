package org.twinhall.web.identity;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.io.Serializable;

/**
 * A login that was begun and waits for Keycloak's answer.
 *
 * @param state    says which of our logins the answer belongs to
 * @param nonce    binds the ID token to this login
 * @param verifier the secret of PKCE; only its digest leaves the server before the exchange
 * @param address  where the person wanted to go
 */
record PendingLogin(String state, String nonce, String verifier, String address) implements Serializable {

    static PendingLogin to(ReturnAddress address) {
        return new PendingLogin(
                new State().getValue(), new Nonce().getValue(), new CodeVerifier().getValue(), address.path());
    }
}
