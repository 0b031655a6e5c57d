package org.twinhall.domain.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.UUID;
import org.twinhall.domain.people.CurrentSeat;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.spi.network.CallFamily;
import org.twinhall.spi.plugin.NetworkPlugin;

/** The secretariat of a network, as the present seat may be: the government whose name in addresses is the network's id. */
@ApplicationScoped
public class Secretariat {
    @Inject
    CurrentSeat seat;

    @Inject
    Networks networks;

    /**
     * The id of the network whose publisher has the seat.
     *
     * @throws DeedRefused of reason {@code role-missing}, or {@code not-a-secretariat} in the seat of any other government
     */
    public String ofSeat() {
        var slug = seat.requireAny(Role.PUBLISHER).governmentSlug();
        if (networks.of(slug) instanceof KnownNetwork.Unknown) {
            throw new DeedRefused("not-a-secretariat");
        }
        return slug;
    }

    /**
     * The plugin of the network whose publisher has the seat.
     *
     * @throws DeedRefused as {@link #ofSeat()}, and of reason {@code network-out-of-order} if the plugin is broken
     */
    NetworkPlugin plugin() {
        return networks.of(ofSeat()).asked().orElseThrow(() -> new DeedRefused("network-out-of-order"));
    }

    /** Whether the seat may publish calls; for pages that offer it. */
    public boolean isSeated() {
        return seat.seat()
                .filter(present -> present.has(Role.PUBLISHER))
                .filter(present -> !(networks.of(present.governmentSlug()) instanceof KnownNetwork.Unknown))
                .isPresent();
    }

    UUID governmentId() {
        return seat.required().governmentId();
    }

    /** Whether the network's plugin knows the rules of that family of calls. */
    static boolean knows(NetworkPlugin plugin, String family) {
        return plugin.calls().stream().map(CallFamily::code).anyMatch(code -> Objects.equals(code, family));
    }
}
