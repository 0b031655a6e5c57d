package org.twinhall.domain.people;

import java.util.Optional;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.domain.shared.NoSuchRecord;

/** The seat for which the present piece of work is done. */
public interface CurrentSeat {

    /** The seat; empty for a reader who has not signed in or has not taken a seat. */
    Optional<Seat> seat();

    /**
     * The seat of a deed that needs one.
     *
     * @throws NoSuchRecord without a seat: what needs one does not exist for the public
     */
    default Seat required() {
        return seat().orElseThrow(() -> new NoSuchRecord("seat"));
    }

    /**
     * The seat, which must have one of the roles.
     *
     * @throws DeedRefused of reason {@code role-missing} if it has none of them
     */
    default Seat requireAny(Role... roles) {
        var seat = required();
        if (!seat.hasAny(roles)) {
            throw new DeedRefused("role-missing", roles[0].realmRole());
        }
        return seat;
    }

    /**
     * The seat, which must have one of the roles for all of its government: who was invited to single records begins no others.
     *
     * @throws DeedRefused of reason {@code role-missing} or {@code guests-do-not-share}
     */
    default Seat requireWhole(Role... roles) {
        var seat = requireAny(roles);
        if (!seat.reach().whole()) {
            throw new DeedRefused("guests-do-not-share");
        }
        return seat;
    }
}
