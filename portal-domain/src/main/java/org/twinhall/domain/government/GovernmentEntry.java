package org.twinhall.domain.government;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.twinhall.spi.country.PartyLevel;

/** A government as lists and name plates show it. */
public interface GovernmentEntry {
    UUID id();

    /** Its own name; empty only for a country as a whole, which is named by its code. */
    String name();

    PartyLevel level();

    /** ISO 3166-1 alpha-2; {@code XX} for a body that belongs to no country. */
    String country();

    /** ISO 3166-2, if known. */
    Optional<String> subdivision();

    /** Its name in addresses; empty if nobody works for it here. */
    Optional<String> slug();

    /** Whether it works on this portal. */
    boolean hasJoined();

    /** Its own name; a country as a whole is called as readers of that language call it. */
    default String name(Locale reader) {
        return Government.called(name(), country(), reader);
    }
}
