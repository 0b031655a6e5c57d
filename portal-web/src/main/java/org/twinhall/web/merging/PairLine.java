package org.twinhall.web.merging;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * Two records that may be one, for a page.
 *
 * @param whys  in the reader's words
 * @param vague whether somebody should look, and nothing more can be said
 */
public record PairLine(Side one, Side other, List<String> whys, boolean vague) implements Serializable {
    public PairLine {
        whys = List.copyOf(whys);
    }

    /**
     * One of the two.
     *
     * @param name    its title or name
     * @param details what tells it apart
     * @param address of its page
     */
    public record Side(UUID id, String name, String details, String address) implements Serializable {}
}
