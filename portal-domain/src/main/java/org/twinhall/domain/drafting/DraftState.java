package org.twinhall.domain.drafting;

/** Where a draft stands. */
public enum DraftState {
    /** Its parties word it. */
    OPEN,
    /** It lies with an authority and does not change until it comes back. */
    UNDER_REVIEW,
    /** It has been signed and never changes again. */
    SIGNED
}
