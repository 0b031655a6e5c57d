package org.twinhall.launcher;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The codes of an authenticator (RFC 6238): six digits, another every 30 seconds, from HMAC with SHA-1.
 *
 * @param secret in Base32, as a person types it into an authenticator
 */
record Totp(String secret) {
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int PERIOD_SECONDS = 30;
    private static final int DIGITS = 6;

    String code(Instant moment) {
        var counter = Math.floorDiv(moment.getEpochSecond(), (long) PERIOD_SECONDS);
        var hash = hash(ByteBuffer.allocate(Long.BYTES).putLong(counter).array());
        var offset = hash[hash.length - 1] & 0x0f;
        var number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & 0x7fffffff;
        return String.format(Locale.ROOT, "%0" + DIGITS + "d", number % 1_000_000);
    }

    private byte[] hash(byte[] counter) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(key(), "HmacSHA1"));
            return mac.doFinal(counter);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The secret's bytes; what does not fill a byte at its end is padding. */
    private byte[] key() {
        var bytes = ByteBuffer.allocate(secret.length() * 5 / 8);
        var bits = 0;
        var held = 0;
        for (int i = 0; i < secret.length(); i++) {
            var value = BASE32.indexOf(secret.charAt(i));
            if (value < 0) throw new IllegalArgumentException("not Base32: " + secret.charAt(i));
            bits = (bits << 5 | value) & 0xfff;
            held += 5;
            if (held >= 8) {
                held -= 8;
                bytes.put((byte) (bits >> held));
            }
        }
        return bytes.array();
    }
}
