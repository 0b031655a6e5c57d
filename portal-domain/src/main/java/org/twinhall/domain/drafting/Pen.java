package org.twinhall.domain.drafting;

/** Whether the seat may word a draft now, or why it may not. */
public enum Pen {
    /** It may. */
    HELD,
    /** It has been signed. */
    SIGNED,
    /** It lies with an authority. */
    UNDER_REVIEW,
    /** The seat's government reads it and is no party to it. */
    PARTIES_ONLY,
    /** The seat's government is a party, the person is none of its editors. */
    EDITORS_ONLY
}
