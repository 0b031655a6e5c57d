package org.twinhall.domain.network;

import java.util.Objects;
import java.util.Optional;
import org.twinhall.spi.plugin.NetworkPlugin;

/** What is known of a network and the rules of its calls. */
public sealed interface KnownNetwork {

    /** The plugin, if it can be asked. */
    default Optional<NetworkPlugin> asked() {
        return this instanceof Known known ? Optional.of(known.plugin()) : Optional.empty();
    }

    /** A plugin knows it. */
    record Known(NetworkPlugin plugin) implements KnownNetwork {
        public Known {
            Objects.requireNonNull(plugin, "plugin");
        }
    }

    /** No plugin for this network. */
    record Unknown() implements KnownNetwork {}

    /**
     * There is a plugin, or more than one, and it cannot be asked: no call is published until it can.
     *
     * @param reason message key of why
     */
    record Broken(String reason) implements KnownNetwork {
        public Broken {
            Objects.requireNonNull(reason, "reason");
        }
    }
}
