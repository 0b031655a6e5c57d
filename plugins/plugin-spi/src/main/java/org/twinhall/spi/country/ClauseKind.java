package org.twinhall.spi.country;

/** What a clause is for. Editors choose it from the template; the rules read it together with the words. */
public enum ClauseKind {
    PARTIES_CAPACITY,
    LEGAL_BASIS,
    OBJECT,
    AREAS_OF_COOPERATION,
    ACTIVITIES,
    ANNUAL_PROGRAMME,
    FOLLOW_UP,
    FUNDING,
    INTELLECTUAL_PROPERTY,
    PERSONNEL,
    ENTRY_OF_PERSONNEL,
    INSURANCE,
    DISPUTES,
    ENTRY_INTO_FORCE,
    DURATION,
    AMENDMENT,
    TERMINATION,
    COPIES_AND_LANGUAGES,
    OTHER
}
