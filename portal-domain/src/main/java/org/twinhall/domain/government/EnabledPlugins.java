package org.twinhall.domain.government;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which plugins are switched on for which governments. Everybody may know it. */
public interface EnabledPlugins {

    Optional<EnabledPlugin> find(UUID governmentId, PluginKind kind, String subject);

    /** Those of a government, countries first, then by subject. */
    List<EnabledPlugin> of(UUID governmentId);

    /** All there are, in no order. */
    List<EnabledPlugin> all();

    void add(EnabledPlugin plugin);

    void remove(EnabledPlugin plugin);

    /** Whether it is switched on. */
    default boolean isOn(UUID governmentId, PluginKind kind, String subject) {
        return find(governmentId, kind, subject).isPresent();
    }
}
