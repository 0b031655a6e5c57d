package org.twinhall.spi.country;

/** What has to be handed in, or obtained, and where it stands in the life of an agreement. */
public enum FilingType {
    PRE_SIGN_NOTICE,
    PRE_SIGN_OPINION,
    PRE_SIGN_AUTHORISATION,
    COUNCIL_RESOLUTION,
    COUNCIL_QUALIFIED_MAJORITY,
    BUDGET_CERTIFICATE,
    LEGISLATURE_AUTHORISATION,
    CONGRESS_KNOWLEDGE,
    TRANSMISSION_TO_STATE_REPRESENTATIVE,
    POST_SIGN_REGISTRATION,
    POST_SIGN_NOTICE,
    ANNUAL_REPORT,
    PUBLICATION;

    /** Whether the party's own council decides it, so that the party records a resolution instead of sending a file. */
    public boolean isOwnResolution() {
        return this == COUNCIL_RESOLUTION || this == COUNCIL_QUALIFIED_MAJORITY;
    }
}
