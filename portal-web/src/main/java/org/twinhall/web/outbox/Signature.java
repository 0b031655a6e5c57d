package org.twinhall.web.outbox;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The signature of a message as the specification "Standard Webhooks" has it, version 1: HMAC with SHA-256. */
final class Signature {
    private static final String HMAC = "HmacSHA256";
    private static final String PREFIX = "whsec_";

    private Signature() {}

    /**
     * Signs.
     *
     * @param secret {@code whsec_} and the key in Base64
     * @param second of the epoch in which it is sent
     * @return {@code v1,} and the signature in Base64
     */
    static String of(String secret, String id, long second, String body) {
        try {
            var hmac = Mac.getInstance(HMAC);
            hmac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring(PREFIX.length())), HMAC));
            var signed = hmac.doFinal((id + "." + second + "." + body).getBytes(StandardCharsets.UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(signed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + HMAC, e);
        }
    }
}
