package org.twinhall.domain.filing;

/** What an observation is about: what a ministry wants to know of a year in which much was given back. */
public enum ObservationReason {
    /** The party's powers, or those of the State. */
    COMPETENCE,
    /** Who the parties are, and in whose name they act. */
    PARTIES,
    /** A clause that is missing or says what it should not. */
    CLAUSES,
    /** Money, debt, budgets. */
    MONEY,
    /** How differences are settled. */
    DISPUTES,
    /** Languages that are missing or do not say the same. */
    LANGUAGES,
    /** Documents that are missing. */
    DOCUMENTS,
    OTHER
}
