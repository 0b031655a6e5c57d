package org.twinhall.domain.merging;

import java.util.List;
import java.util.UUID;
import org.twinhall.domain.agreement.Agreement;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.merging.Stretch.Place;

/** Candidates, found by their keys. What speaks for each is for others to say. */
interface Duplicates {
    /**
     * Public agreements of one kind and of the same parties, or of parties that may be the same, whose dates may be the same.
     *
     * @param own   a party of both; null for all
     * @param after the references of the last pair of the stretch before, or null
     */
    List<Twins<Agreement>> agreements(UUID own, Place after, int most);

    /**
     * Governments whose names are alike or that others know under one identifier; one of the two at least has not joined.
     *
     * @param after the ids of the last pair of the stretch before, or null
     */
    List<Twins<Government>> governments(Place after, int most);

    /**
     * Two records.
     *
     * @param place of the pair in its list
     * @param by    by which keys they were found
     */
    record Twins<T>(T one, T other, Place place, List<String> by) {
        public Twins {
            by = List.copyOf(by);
        }
    }
}
