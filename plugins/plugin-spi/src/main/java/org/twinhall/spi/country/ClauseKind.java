package org.twinhall.spi.country;

/** What a clause is for. Editors choose it from the template; the rules read it together with the words. */
public enum ClauseKind {
    /** Who the parties are and in what capacity they act. */
    PARTIES_CAPACITY,
    /** The law on which they rely. */
    LEGAL_BASIS,
    /** What the agreement is for. */
    OBJECT,
    /** In which areas they cooperate. */
    AREAS_OF_COOPERATION,
    /** What they do together. */
    ACTIVITIES,
    /** How the activities of a year are planned. */
    ANNUAL_PROGRAMME,
    /** Who sees to it that it is carried out. */
    FOLLOW_UP,
    /** Who pays. */
    FUNDING,
    /** To whom belongs what comes of it. */
    INTELLECTUAL_PROPERTY,
    /** To whom the staff belongs that takes part. */
    PERSONNEL,
    /** How persons who take part enter and leave a country. */
    ENTRY_OF_PERSONNEL,
    /** How those who take part are insured. */
    INSURANCE,
    /** How differences are settled. */
    DISPUTES,
    /** From when it holds. */
    ENTRY_INTO_FORCE,
    /** How long it holds. */
    DURATION,
    /** How it is changed. */
    AMENDMENT,
    /** How it is ended before its time. */
    TERMINATION,
    /** In how many copies and in which languages it is signed. */
    COPIES_AND_LANGUAGES,
    /** Anything else. */
    OTHER
}
