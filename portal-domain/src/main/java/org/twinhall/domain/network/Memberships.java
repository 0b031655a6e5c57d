package org.twinhall.domain.network;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The memberships on record. All of them are public. */
public interface Memberships {
    Optional<NetworkMembership> find(UUID id);

    /** Those of a network, by the members' names. */
    List<NetworkMembership> ofNetwork(String networkId);

    /** Those of any of these governments. */
    List<NetworkMembership> ofGovernments(Collection<UUID> governments);

    void add(NetworkMembership membership);
}
