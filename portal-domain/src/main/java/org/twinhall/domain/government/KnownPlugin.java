package org.twinhall.domain.government;

import java.util.Objects;

/**
 * A plugin that lies in the portal's folder.
 *
 * @param kind    what it speaks for
 * @param subject for which: ISO 3166-1 alpha-2 in upper case, or the network's id; there is at most one of a subject in use
 * @param works   whether it can be asked
 */
public record KnownPlugin(PluginKind kind, String subject, boolean works) {
    public KnownPlugin {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(subject, "subject");
    }

    boolean speaksFor(PluginKind sought, String name) {
        return kind == sought && subject.equals(name);
    }
}
