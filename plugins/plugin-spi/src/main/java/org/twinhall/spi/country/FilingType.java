package org.twinhall.spi.country;

/** What has to be handed in, or obtained, and where it stands in the life of an agreement. */
public enum FilingType {
    /** An authority is told before the signature. */
    PRE_SIGN_NOTICE,
    /** An authority says before the signature what it thinks of the text. */
    PRE_SIGN_OPINION,
    /** An authority allows the signature. */
    PRE_SIGN_AUTHORISATION,
    /** The party's own council resolves. */
    COUNCIL_RESOLUTION,
    /** The party's own council resolves by a qualified majority. */
    COUNCIL_QUALIFIED_MAJORITY,
    /** It is certified that the budget bears what the agreement costs. */
    BUDGET_CERTIFICATE,
    /** A legislature allows the agreement. */
    LEGISLATURE_AUTHORISATION,
    /** The congress is told. */
    CONGRESS_KNOWLEDGE,
    /** The text is sent to the State's representative. */
    TRANSMISSION_TO_STATE_REPRESENTATIVE,
    /** The signed text is sent to a registry, which gives it a number. */
    POST_SIGN_REGISTRATION,
    /** An authority is told after the signature. */
    POST_SIGN_NOTICE,
    /** It is reported once a year what became of the agreement. */
    ANNUAL_REPORT,
    /** The agreement is published. */
    PUBLICATION;

    /**
     * Whether the party's own council decides it, so that the party records a resolution instead of sending a file.
     *
     * @return true for the two kinds of resolution
     */
    public boolean isOwnResolution() {
        return this == COUNCIL_RESOLUTION || this == COUNCIL_QUALIFIED_MAJORITY;
    }
}
