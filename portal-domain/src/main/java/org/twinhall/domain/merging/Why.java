package org.twinhall.domain.merging;

import java.util.Locale;

/** Why two records are suspected to be one. */
public enum Why {
    /** They are of the same parties, in whatever order. */
    SAME_PARTIES,
    /** A party of the one may be the same as a party of the other, and the rest are the same. */
    PARTIES_ALIKE,
    /** Both have the same date, as exact as that is. */
    SAME_DATE,
    /** The date of one lies within that of the other, such as a day within its year. */
    DATE_WITHIN,
    /** The dates may be the same because a source was not sure of one. */
    DATE_UNSURE,
    /** Of one at least no date is known. */
    DATE_UNKNOWN,
    SAME_KIND,
    SAME_TITLE,
    /** Names that differ in nothing but capitals, spaces and punctuation. */
    SAME_NAME,
    /** Names that differ in accents or the like: they may be two places. */
    OTHER_LETTERS,
    SAME_WIKIDATA,
    SAME_GEONAMES,
    SAME_UNLOCODE;

    /** Its name for machines, such as {@code same-parties}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
