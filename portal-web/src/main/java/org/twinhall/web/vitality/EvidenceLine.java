package org.twinhall.web.vitality;

import java.io.Serializable;

/**
 * What a party put on record, for a page.
 *
 * @param when      in the reader's words
 * @param language  of the words, BCP 47
 * @param link      or null
 * @param document  or null
 * @param by        who put it on record and when
 * @param withdrawn why it does not count any more; null while it does
 * @param withdrawnBy who withdrew it and when, or null
 * @param government the id of the one that put it on record
 */
public record EvidenceLine(
        String id,
        String kind,
        String when,
        String words,
        String language,
        String link,
        String document,
        String by,
        String withdrawn,
        String withdrawnBy,
        String government)
        implements Serializable {

    /** Whether it counts. */
    public boolean stands() {
        return withdrawn == null;
    }
}
