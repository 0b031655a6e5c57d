package org.twinhall.domain.government;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.twinhall.domain.people.CurrentSeat;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.people.Seat;
import org.twinhall.domain.shared.DeedRefused;

/** The government that keeps the platform itself. */
@ApplicationScoped
public class Platform {
    /** Its name in addresses. The database knows it too, {@code is_platform()}. */
    public static final String SLUG = "platform";

    @Inject
    CurrentSeat seat;

    /**
     * The operator's seat.
     *
     * @throws DeedRefused of reason {@code role-missing} for any other seat, whatever roles it has
     */
    public Seat operator() {
        var by = seat.requireAny(Role.OPERATOR);
        if (!by.governmentSlug().equals(SLUG) || !by.reach().whole()) {
            throw new DeedRefused("role-missing", Role.OPERATOR.realmRole());
        }
        return by;
    }

    UUID id() {
        return operator().governmentId();
    }
}
