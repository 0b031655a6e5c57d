package org.twinhall.domain.staff;

import java.security.SecureRandom;
import java.util.Base64;

/** Keys that nobody guesses: 256 bits. */
final class Key {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Key() {}

    static String fresh() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
