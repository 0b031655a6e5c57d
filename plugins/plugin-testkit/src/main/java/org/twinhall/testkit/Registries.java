package org.twinhall.testkit;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.twinhall.spi.network.RegistryFacts;

/** A registry written down by hand: who is a member of what, and who has an agreement with whom, on any day. */
public final class Registries implements RegistryFacts {
    private final Set<String> memberships = new HashSet<>();
    private final Set<Set<String>> agreements = new HashSet<>();

    private Registries() {}

    /** A registry with nothing on record. */
    public static Registries empty() {
        return new Registries();
    }

    /** Puts a membership on record. */
    public Registries member(String applicantId, String networkId) {
        memberships.add(applicantId + " in " + networkId);
        return this;
    }

    /** Puts an agreement in force on record. */
    public Registries agreement(String oneId, String otherId) {
        agreements.add(Set.of(oneId, otherId));
        return this;
    }

    @Override
    public boolean isMember(String applicantId, String networkId, LocalDate on) {
        return memberships.contains(applicantId + " in " + networkId);
    }

    @Override
    public boolean hasAgreementInForce(String oneId, String otherId, LocalDate on) {
        return !oneId.equals(otherId) && agreements.contains(Set.of(oneId, otherId));
    }
}
