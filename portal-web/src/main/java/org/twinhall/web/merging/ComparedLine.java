package org.twinhall.web.merging;

import java.io.Serializable;

/**
 * A field of two records side by side.
 *
 * @param kept    of the one that stays; empty if it has none
 * @param away    of the other; empty if it has none
 * @param differs whether both have one and not the same
 */
public record ComparedLine(String label, String kept, String away, boolean differs) implements Serializable {
    static ComparedLine of(String label, String kept, String away) {
        return new ComparedLine(label, kept, away, !kept.equals(away));
    }

    /** Whether neither has anything to say. */
    boolean isEmpty() {
        return kept.isEmpty() && away.isEmpty();
    }
}
