package org.twinhall.domain.history;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.shared.Sha256;

/** How entries are hashed. {@code docs/history-log.md} says the same for those who write a verifier of their own. */
final class Seal {
    private Seal() {}

    /** The rule of form 1, under which nothing is hashed any more: lengths in UTF-16 units. */
    static String former(String previous, Object... parts) {
        var words = new StringBuilder(previous);
        for (var part : parts) {
            var text = part == null ? "-" : "+" + part;
            words.append('\n').append(text.length()).append(':').append(text);
        }
        return Sha256.of(words.toString());
    }

    /** The rule of form 2 and later: a line for each part, with its length in bytes of UTF-8, or a dash where there is none. */
    static String of(int form, List<?> parts) {
        return Sha256.of(parts.stream()
                .map(part -> part == null ? "-\n" : bytes(part.toString()) + ":" + part + "\n")
                .collect(Collectors.joining("", "twinhall-history-" + form + "\n", "")));
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** What an entry holds in place of an address or a name: without the salt nobody finds it by trying them all. */
    static String commitment(String salt, String said) {
        return Sha256.of(salt + "|" + said);
    }

    /** The names of the roles in the realm, sorted, with commas between them; empty for none. */
    static String roles(Collection<Role> roles) {
        return roles.stream().map(Role::realmRole).sorted().collect(Collectors.joining(","));
    }
}
