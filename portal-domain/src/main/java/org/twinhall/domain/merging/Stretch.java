package org.twinhall.domain.merging;

import java.util.List;

/**
 * A stretch of a list.
 *
 * @param next where the next one begins, to be handed back; null at the end
 */
public record Stretch<T>(List<T> items, Place next) {
    public Stretch {
        items = List.copyOf(items);
    }

    /** A place in the order of a list: after the item with these two keys. */
    public record Place(String first, String second) {}
}
