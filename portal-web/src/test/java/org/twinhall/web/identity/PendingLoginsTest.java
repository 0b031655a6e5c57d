package org.twinhall.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PendingLoginsTest {
    private static final ReturnAddress DESK = new ReturnAddress("/t/mx-sre/desk");

    @Test
    void findsALoginByItsState() {
        var login = PendingLogin.to(DESK);
        assertThat(PendingLogins.none().and(PendingLogin.to(DESK)).and(login).of(login.state()))
                .contains(login);
    }

    @Test
    void doesNotKnowAForeignState() {
        assertThat(PendingLogins.none().and(PendingLogin.to(DESK)).of("forged")).isEmpty();
    }

    @Test
    void takesAStateOnce() {
        var login = PendingLogin.to(DESK);
        assertThat(PendingLogins.none().and(login).without(login).of(login.state()))
                .isEmpty();
    }

    @Test
    void forgetsTheOldestWhenThereAreTooMany() {
        var first = PendingLogin.to(DESK);
        var logins = PendingLogins.none().and(first);
        for (int i = 0; i < 20; i++) {
            logins = logins.and(PendingLogin.to(DESK));
        }
        assertThat(logins.of(first.state())).isEmpty();
    }

    @Test
    void givesEveryLoginSecretsOfItsOwn() {
        var one = PendingLogin.to(DESK);
        var other = PendingLogin.to(DESK);
        assertThat(one.state() + one.nonce() + one.verifier())
                .isNotEqualTo(other.state() + other.nonce() + other.verifier());
    }
}
