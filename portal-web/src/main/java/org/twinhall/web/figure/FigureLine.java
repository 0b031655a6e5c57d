package org.twinhall.web.figure;

import java.io.Serializable;

/**
 * A figure for a page, in the reader's words.
 *
 * @param language     of the source's own words; null if not known
 * @param value        with its unit and how exact it is
 * @param asOf         in EDTF
 * @param denominator  of what it is a share; null of a count
 * @param definition   what the source counts; null if it does not say
 * @param by           who put it on record and when
 * @param standing     the name of how it stands among the others, such as {@code differs}
 * @param tone         of the style sheet that goes with that; null if nothing needs to be said
 * @param because      why it was chosen or withdrawn; null if it was not
 * @param becauseBy    who did that and when, or null
 * @param total        whether it is a total whose parts no source gives
 * @param held         what this registry holds on that day; null if the day is not known or it is a share
 * @param heldPerhaps  of how many more the record leaves it open; null if of none
 * @param heldWhere    of which territory that is told
 */
public record FigureLine(
        String id,
        Said area,
        Said dimension,
        String language,
        String value,
        String asOf,
        Said denominator,
        String definition,
        String source,
        String by,
        String standing,
        String tone,
        String because,
        String becauseBy,
        boolean total,
        String held,
        String heldPerhaps,
        String heldWhere)
        implements Serializable {

    /**
     * Words in the reader's language, or the source's own.
     *
     * @param language of the source's own words; null for the reader's
     */
    public record Said(String words, String language) implements Serializable {}
}
