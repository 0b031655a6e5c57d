package org.twinhall.domain.filing;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.people.Seat;
import org.twinhall.spi.country.FilingType;

/** At which step of an agreement's life an authority answers a filing; an authority may have other people for each. */
public enum ReviewStep {
    /** Before the signature: opinions and observations. */
    OPINION(Role.OPINION_REVIEWER),
    /** After it: registrations, notices, reports. */
    REGISTRATION(Role.REGISTRAR);

    private final Role role;

    ReviewStep(Role role) {
        this.role = role;
    }

    /** The step of what is filed so, in whatever country. */
    public static ReviewStep of(FilingType type) {
        return switch (type) {
            case POST_SIGN_REGISTRATION, POST_SIGN_NOTICE, ANNUAL_REPORT, PUBLICATION -> REGISTRATION;
            default -> OPINION;
        };
    }

    /** Whether the seat answers filings of this step: a reviewer answers those of every step. */
    public boolean isFor(Seat seat) {
        return seat.hasAny(Role.REVIEWER, role);
    }

    /** The roles that answer filings of this step. */
    public Set<Role> answeredBy() {
        return Set.of(Role.REVIEWER, role);
    }

    /** What is filed so that the seat answers it, whatever else lies in the queue that it reads. */
    static List<FilingType> answeredBy(Seat seat) {
        return Arrays.stream(FilingType.values())
                .filter(type -> of(type).isFor(seat))
                .toList();
    }

    /** The roles that answer filings of one step or of every step, and read the authority's queue: the widest first. */
    public static Role[] roles() {
        return Stream.concat(Stream.of(Role.REVIEWER), Arrays.stream(values()).map(step -> step.role))
                .toArray(Role[]::new);
    }
}
