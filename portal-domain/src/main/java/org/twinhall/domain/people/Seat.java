package org.twinhall.domain.people;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * A person acting for one government.
 *
 * @param personId       the subject identifier that Keycloak gave
 * @param personName     as colleagues know the person
 * @param governmentId   the government acted for
 * @param governmentSlug its name in addresses
 * @param roles          what the person may do there; may be empty
 * @param reach          on which records
 * @param from           network address of the machine that asks, for the history; empty for the portal itself
 */
public record Seat(
        String personId,
        String personName,
        UUID governmentId,
        String governmentSlug,
        Set<Role> roles,
        Reach reach,
        String from)
        implements Serializable {

    public Seat {
        Objects.requireNonNull(personId, "personId");
        Objects.requireNonNull(personName, "personName");
        Objects.requireNonNull(governmentId, "governmentId");
        Objects.requireNonNull(governmentSlug, "governmentSlug");
        roles = Set.copyOf(roles);
        Objects.requireNonNull(reach, "reach");
        Objects.requireNonNull(from, "from");
    }

    /** A member's seat: it reaches every record of its government, or none if the member does nothing but evaluate. */
    public Seat(String personId, String personName, UUID governmentId, String governmentSlug, Set<Role> roles) {
        this(personId, personName, governmentId, governmentSlug, roles, Reach.of(roles), "");
    }

    /** The same seat, asking from that network address. */
    public Seat from(String address) {
        return new Seat(personId, personName, governmentId, governmentSlug, roles, reach, address);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean hasAny(Role... wanted) {
        return Arrays.stream(wanted).anyMatch(roles::contains);
    }
}
