package org.twinhall.domain.law;

import java.util.Objects;
import org.twinhall.spi.plugin.CountryPlugin;

/** What is known of a country's law. */
public sealed interface CountryLaw {

    /**
     * A plugin knows it.
     *
     * @param plugin shielded: what it throws has been turned into {@link RulesUnavailable}
     */
    record Known(CountryPlugin plugin) implements CountryLaw {
        public Known {
            Objects.requireNonNull(plugin, "plugin");
        }
    }

    /** No plugin for this country: the neutral default holds, and the reader is told so. */
    record Unknown() implements CountryLaw {}

    /** There is a plugin, and the operator has not switched it on for the party: the same default holds, and the reader is told why. */
    record NotEnabled() implements CountryLaw {}

    /**
     * There is a plugin, or more than one, and it cannot be asked: no agreement of this country is signed until it can.
     *
     * @param reason message key of why, such as {@code plugin.two-for-one-country}
     */
    record Broken(String reason) implements CountryLaw {
        public Broken {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** Thrown where a plugin failed while it was asked. */
    final class RulesUnavailable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public RulesUnavailable(String plugin, Throwable cause) {
            super("The plugin " + plugin + " could not answer", cause);
        }
    }
}
