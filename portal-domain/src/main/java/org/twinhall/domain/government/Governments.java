package org.twinhall.domain.government;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.twinhall.spi.country.PartyLevel;

/** The governments the portal knows. All of them are public. */
public interface Governments {
    Optional<Government> find(UUID id);

    /** A government that has joined, by its name in addresses. */
    Optional<Government> bySlug(String slug);

    /** In the order asked for; unknown ids are left out. */
    List<Government> all(Collection<UUID> ids);

    /** Those that have joined, by name. */
    List<Government> joined();

    /** The government of that name, level and place; capitals make no difference, accents do. */
    Optional<Government> named(String name, PartyLevel level, String country, String subdivision);

    /**
     * Those whose names hold these words, whatever their accents and capitals; those that have joined first, then by name.
     *
     * @param most how many
     */
    List<Government> search(String words, int most);

    void add(Government government);
}
