package org.twinhall.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.twinhall.domain.people.CurrentSeat;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.people.Seat;
import org.twinhall.domain.staff.GuestPasses;

/** Who reads the page, for the pages: {@code #{currentPerson.name}}. */
@Named
@RequestScoped
public class CurrentPerson {
    @Inject
    HttpServletRequest request;

    @Inject
    Seats seats;

    @Inject
    CurrentSeat currentSeat;

    private List<Choice> choices;

    /** The person; empty for the public. */
    public Optional<Identity> identity() {
        return Visitor.of(request);
    }

    public boolean isSignedIn() {
        return identity().isPresent();
    }

    /** Never changes for a person; empty for the public. */
    public String getId() {
        return identity().map(Identity::id).orElse("");
    }

    /** Whether the seat of this page reaches every record of its government. */
    public boolean isWhole() {
        return currentSeat.seat().filter(seat -> seat.reach().whole()).isPresent();
    }

    /** Whether a role of theirs does not count because they signed in without a second factor. */
    public boolean isSecondFactorMissing() {
        return identity().filter(seats::withheld).isPresent();
    }

    /** The name to show; empty for the public. */
    public String getName() {
        return identity().map(Identity::name).orElse("");
    }

    /** Where the person may work, by the name of the government. */
    public List<Choice> getSeats() {
        if (choices == null) {
            choices = identity()
                    .map(person -> seats.of(person).stream().map(Choice::of).toList())
                    .orElse(List.of());
        }
        return choices;
    }

    /** In whose name they wait to write, because a partner invited them. */
    public List<GuestPasses.Waiting> getWaiting() {
        return identity().map(seats::waiting).orElse(List.of());
    }

    /** The seat of this page, or null on a page that needs none. */
    public Choice getSeat() {
        return currentSeat
                .seat()
                .flatMap(seat -> getSeats().stream()
                        .filter(choice -> choice.getSlug().equals(seat.governmentSlug()))
                        .findFirst())
                .orElse(null);
    }

    /**
     * Whether the seat of this page has a role, to show or hide what it could not use. The deed itself is checked again.
     *
     * @param role the name of the role in the realm, such as {@code editor}
     */
    public boolean may(String role) {
        var wanted = Role.ofRealm(role);
        return wanted.isPresent()
                && currentSeat.seat().filter(seat -> seat.has(wanted.get())).isPresent();
    }

    /** A seat as pages show it; getters because pages ask for properties. */
    public static final class Choice {
        private final String name;
        private final Seat seat;

        private Choice(String name, Seat seat) {
            this.name = name;
            this.seat = seat;
        }

        private static Choice of(Seats.NamedSeat named) {
            return new Choice(named.government(), named.seat());
        }

        /** The government's name in addresses. */
        public String getSlug() {
            return seat.governmentSlug();
        }

        /** Whether it reaches every record of the government. */
        public boolean isWhole() {
            return seat.reach().whole();
        }

        /** The government's own name. */
        public String getName() {
            return name;
        }

        /** Names of the roles as in the realm, sorted. */
        public List<String> getRoles() {
            return seat.roles().stream()
                    .map(Role::realmRole)
                    .sorted(Comparator.naturalOrder())
                    .toList();
        }

        /** Where work begins. */
        public String getDesk() {
            return "/t/" + seat.governmentSlug() + "/desk";
        }
    }
}
