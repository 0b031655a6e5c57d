package org.twinhall.domain.merging;

import java.util.List;
import org.twinhall.domain.government.Government;

/**
 * Two governments that may be one; one of them at least has not joined.
 *
 * @param one   the one that would stay if nobody chose otherwise: that has joined, or whose name comes first
 * @param whys  what speaks for it
 * @param vague whether nothing more speaks for it than that somebody should look: their names differ in letters, and Munster is not
 *              Münster
 */
public record GovernmentPair(Government one, Government other, List<Why> whys, boolean vague) {
    public GovernmentPair {
        whys = List.copyOf(whys);
    }
}
