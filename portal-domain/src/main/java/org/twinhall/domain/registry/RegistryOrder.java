package org.twinhall.domain.registry;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.twinhall.domain.shared.InvalidInput;

/** In what order a list of agreements is read. */
public enum RegistryOrder {
    /** What fits the words best first; equals as in {@link #NEWEST}. Without words it is {@link #NEWEST}. */
    RELEVANCE,
    /** The newest first, what has no date last, then by reference. */
    NEWEST,
    /** The oldest first, what has no date last: the order of {@link #NEWEST} turned round, but for what has no date. */
    OLDEST,
    /** By the names of the parties, then as in {@link #NEWEST}. */
    NAME;

    /** As it stands in addresses. */
    public String published() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads what stands in an address.
     *
     * @param text null or blank for the order that fits the query: by relevance if it has words, else the newest first
     * @throws InvalidInput for a word that is none of these
     */
    public static RegistryOrder read(String text, RegistryQuery query) {
        if (text == null || text.isBlank()) {
            return query.soughtWords().isEmpty() ? NEWEST : RELEVANCE;
        }
        return find(text.strip())
                .map(order -> order == RELEVANCE && query.soughtWords().isEmpty() ? NEWEST : order)
                .orElseThrow(() ->
                        new InvalidInput("sort", "unknown-word", text.length() > 60 ? text.substring(0, 60) : text));
    }

    private static Optional<RegistryOrder> find(String word) {
        return Arrays.stream(values())
                .filter(order -> order.published().equals(word))
                .findFirst();
    }
}
