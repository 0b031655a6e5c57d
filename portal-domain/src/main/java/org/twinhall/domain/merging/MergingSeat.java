package org.twinhall.domain.merging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.twinhall.domain.agreement.Agreement;
import org.twinhall.domain.government.Platform;
import org.twinhall.domain.people.CurrentSeat;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.people.Seat;
import org.twinhall.domain.shared.DeedRefused;

/** Who may say which records are one: whoever writes the agreements of a government that is a party to both, and the operator. */
@ApplicationScoped
class MergingSeat {
    /** Those who may put on record what sources say of an agreement. */
    private static final Role[] WRITES = {Role.EDITOR, Role.SIGNATORY, Role.GOVERNMENT_ADMINISTRATOR, Role.OPERATOR};

    @Inject
    CurrentSeat seat;

    @Inject
    Platform platform;

    /**
     * The seat, which must write.
     *
     * @throws DeedRefused of reason {@code role-missing} or {@code guests-do-not-share}
     */
    Seat required() {
        return seat.requireWhole(WRITES);
    }

    /**
     * The operator's seat.
     *
     * @throws DeedRefused of reason {@code role-missing} for any other
     */
    Seat operator() {
        return platform.operator();
    }

    boolean isOperator(Seat by) {
        return by.has(Role.OPERATOR) && by.governmentSlug().equals(Platform.SLUG);
    }

    /** Whether it may say of these that they are one, or are not. */
    boolean concerns(Seat by, Agreement one, Agreement other) {
        return isOperator(by) || (isParty(by.governmentId(), one) && isParty(by.governmentId(), other));
    }

    static boolean isParty(UUID government, Agreement agreement) {
        return agreement.relationship().parties().stream()
                .anyMatch(party -> party.id().equals(government));
    }
}
