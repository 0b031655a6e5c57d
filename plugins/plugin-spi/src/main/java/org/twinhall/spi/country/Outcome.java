package org.twinhall.spi.country;

/** What an authority can answer. */
public enum Outcome {
    /** It may be signed as it stands. */
    FAVOURABLE,
    /** It may be signed once the observations are settled. */
    FAVOURABLE_WITH_OBSERVATIONS,
    /** It goes back to the applicant, to be answered and filed again. */
    OBSERVATIONS,
    /** It may not be signed. */
    UNFAVOURABLE,
    /** It is something else in law than its makers think, and follows other rules. */
    RECHARACTERISED,
    /** The authority took note; nothing follows. */
    NOTED;

    /**
     * Whether what had to wait for this answer may go on.
     *
     * @return true for {@link #FAVOURABLE} and {@link #NOTED}
     */
    public boolean opensTheWay() {
        return this == FAVOURABLE || this == NOTED;
    }
}
