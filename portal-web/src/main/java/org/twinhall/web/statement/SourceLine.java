package org.twinhall.web.statement;

import java.io.Serializable;

/**
 * What one source says, for a page.
 *
 * @param statement  its id; null for what the agreement was put on record with
 * @param field      its name
 * @param remark     or null
 * @param by         who put it on record and when; null for what was there from the start
 * @param counts     whether it is the value that counts
 * @param conflict   whether sources differ about the field
 * @param because    why it was made to count; null if nobody chose it
 * @param chosenBy   who did and when, or null
 * @param onRecord   what counts at present, as it is kept; empty if nothing does
 * @param choosable  whether it could be made to count
 */
public record SourceLine(
        String statement,
        String field,
        String value,
        String source,
        String remark,
        String by,
        boolean counts,
        boolean conflict,
        String because,
        String chosenBy,
        String onRecord,
        boolean choosable)
        implements Serializable {

    /** Whether somebody may choose it now. */
    public boolean open() {
        return choosable && !counts && statement != null;
    }
}
