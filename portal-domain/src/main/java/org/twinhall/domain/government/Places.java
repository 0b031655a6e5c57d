package org.twinhall.domain.government;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is known of where governments are, and which is a part of which. All of it is public. */
public interface Places {
    /** Of one; {@link PlaceFacts#NOTHING} if nothing is known. */
    PlaceFacts of(UUID government);

    /** Of several; who is left out has nothing on record. */
    Map<UUID, PlaceFacts> all(Collection<UUID> governments);

    /** Counts how often {@link #keep} was done; 0 if never. */
    long revision(UUID government);

    /** Puts it in place of what is on record; names that are on record already stay as they are. */
    void keep(UUID government, PlaceFacts facts);

    /** The states and the country as a whole that it is a part of, the widest first, as far as they are on record. */
    List<Government> above(Government government);

    /**
     * What belongs to it: of a state the bodies in it, of a country as a whole everybody in it; states first, then by name.
     *
     * @param most how many
     */
    List<Government> below(Government government, int most);

    /** How many {@link #below} has in all. */
    long countBelow(Government government);
}
