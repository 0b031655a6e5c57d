package org.twinhall.domain.drafting;

/** What a rewording in one language means for the others. */
public enum OtherLanguages {
    /** They have to follow: what was agreed is another thing now. */
    FOLLOW,
    /** They say the same: a slip was mended, or this language caught up with them. */
    SAY_THE_SAME
}
