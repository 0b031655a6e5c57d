package org.twinhall.domain.machine;

import java.util.Set;
import java.util.UUID;

/**
 * A program that works now.
 *
 * @param governmentId whose it is
 * @param name         what it is for
 * @param scopes       what it may do
 */
public record Machine(UUID governmentId, String name, Set<Scope> scopes) {
    public Machine {
        scopes = Set.copyOf(scopes);
    }
}
