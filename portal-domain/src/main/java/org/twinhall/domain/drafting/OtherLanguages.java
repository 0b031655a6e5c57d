package org.twinhall.domain.drafting;

/** What a rewording in one language means for the others. */
public enum OtherLanguages {
    /** Something else is agreed: they have to follow. */
    FOLLOW,
    /** Nothing else is agreed, a slip was mended: it is with them as it was before. */
    NOTHING_NEW,
    /** This language had to follow, and says now what they say. */
    CAUGHT_UP
}
