package org.twinhall.domain.agreement;

import java.util.Optional;
import java.util.UUID;
import org.twinhall.domain.government.GovernmentEntry;
import org.twinhall.spi.country.PartyLevel;

/** A party of an agreement that everybody may read; it has an address if it has joined. */
record PublicParty(
        UUID id, String name, PartyLevel level, String country, Optional<String> subdivision, Optional<String> slug)
        implements GovernmentEntry {
    @Override
    public boolean hasJoined() {
        return slug.isPresent();
    }
}
