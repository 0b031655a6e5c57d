package org.twinhall.domain.figure;

/**
 * A figure as somebody typed it, or as a row of a file has it; anything may be null.
 *
 * @param series      what is counted, a short name in small letters, such as {@code china-twinnings}
 * @param area        where, in the source's words
 * @param territory   ISO 3166 code of the area, if it has one
 * @param dimension   which part, in the source's words; "(at least)" or "(%)" at its end says exactness and unit where those are blank
 * @param unit        {@code count} or {@code percent}
 * @param denominator of what a share is one
 * @param exactness   such as {@code at-least}
 * @param asOf        EDTF; blank if the source gives no date
 * @param definition  what the source counts, in its words
 * @param language    of the words, as a tag of BCP 47
 */
public record FigureForm(
        String series,
        String area,
        String territory,
        String dimension,
        String value,
        String unit,
        String denominator,
        String exactness,
        String asOf,
        String definition,
        String source,
        String language) {}
