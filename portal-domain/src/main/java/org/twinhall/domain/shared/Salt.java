package org.twinhall.domain.shared;

import java.security.SecureRandom;
import java.util.HexFormat;

/** What is hashed together with something short, so that nobody finds it by trying all there is. */
public final class Salt {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Salt() {}

    /** 256 random bits, as 64 hexadecimal digits. */
    public static String fresh() {
        var bits = new byte[32];
        RANDOM.nextBytes(bits);
        return HexFormat.of().formatHex(bits);
    }
}
