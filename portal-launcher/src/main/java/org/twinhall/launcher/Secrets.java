package org.twinhall.launcher;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** Passwords made once on this machine and kept in the data folder; nobody has to think them up or know them. */
final class Secrets {
    private final KeptProperties kept;
    private final SecureRandom random = new SecureRandom();

    Secrets(Path file) {
        kept = new KeptProperties(file);
    }

    /** The secret of that name, made at the first question; letters, digits, - and _ only. */
    synchronized String of(String name) {
        var known = kept.get(name);
        if (known != null) return known;
        var bytes = new byte[24];
        random.nextBytes(bytes);
        var made = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        kept.put(name, made);
        return made;
    }
}
