package org.twinhall.domain.government;

/** What became of a government's organisation, with which its people sign in. */
public enum Accounts {
    /** It is there, with all its groups and their roles. */
    COMPLETE,
    /** Something was missing and has been made now. */
    MADE,
    /** It is there, and groups or their roles are missing. */
    INCOMPLETE,
    /** There is none: nobody could sign in for the government. */
    MISSING,
    /** The service that knows the accounts does not answer. */
    AWAY,
    /** The service refuses, such as for a name that another organisation has. */
    REFUSED,
    /** The portal was not given the means to ask that service. */
    NOT_SET_UP
}
