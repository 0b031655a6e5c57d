package org.twinhall.domain.government;

import java.util.Optional;
import java.util.Set;

/**
 * The organisations of the service that knows the accounts; a government's has its name in addresses for an alias. Declared by the
 * domain, implemented where that service is spoken to. It calls out: never within a transaction. Whatever goes wrong is an answer
 * and not an exception.
 */
public interface Organisations {

    /** The aliases of all organisations; empty if they cannot be told. */
    Optional<Set<String>> aliases();

    /** What there is under that alias: COMPLETE, INCOMPLETE, MISSING, AWAY or NOT_SET_UP. */
    Accounts of(String alias);

    /**
     * Makes what is missing of the government's organisation, its groups and their roles. Doing it again changes nothing.
     *
     * @param government one that has joined
     * @return COMPLETE, MADE, AWAY, REFUSED or NOT_SET_UP
     */
    Accounts make(Government government);
}
