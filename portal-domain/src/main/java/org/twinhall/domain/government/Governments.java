package org.twinhall.domain.government;

import java.time.LocalDate;
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

    /** The government of that name, level and place; capitals make no difference, accents do. One that was merged into another is that other. */
    Optional<Government> named(String name, PartyLevel level, String country, String subdivision);

    /**
     * Those whose names hold these words, whatever their accents and capitals; those that have joined first, then by name.
     *
     * @param most how many
     */
    List<Government> search(String words, int most);

    /**
     * Those that have joined or those that have not, by the plain letters of their names, then by id.
     *
     * @param words held by the name, whatever its accents; empty for all
     * @param after the last one of the stretch before, or null
     * @param most  how many
     */
    List<Government> list(String words, boolean joined, Place after, int most);

    /**
     * How many {@link #list} has in all.
     *
     * @param most where counting stops
     */
    long count(String words, boolean joined, int most);

    void add(Government government);

    /** Waits until nobody else gives governments their names in addresses, and makes others wait until the transaction ends. */
    void oneAtATime();

    /** Sends what was changed to the database now. */
    void settle();

    /** Lets a government that joins have what it is a party to; the platform's seat only. */
    void giveWhatIsItsOwn(UUID id);

    /** A place in the order of {@link #list}. */
    record Place(String name, UUID id) {}

    /** The day where that government is, which must be there. */
    default LocalDate today(UUID id) {
        return LocalDate.now(find(id).orElseThrow().zone());
    }
}
