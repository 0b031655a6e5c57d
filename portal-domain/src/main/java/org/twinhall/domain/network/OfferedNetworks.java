package org.twinhall.domain.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.twinhall.domain.government.EnabledPlugins;
import org.twinhall.domain.government.PluginKind;
import org.twinhall.domain.people.CurrentSeat;

/** The networks that governments work with on this portal: those that the operator switched on for them. */
@ApplicationScoped
@Transactional
public class OfferedNetworks {
    @Inject
    CurrentSeat seat;

    @Inject
    EnabledPlugins enabled;

    /** Whether the seat's government works with the network; false without a seat. */
    public boolean toSeat(String networkId) {
        return seat.seat().filter(by -> to(by.governmentId(), networkId)).isPresent();
    }

    /** Whether that government works with the network. */
    public boolean to(UUID governmentId, String networkId) {
        return enabled.isOn(governmentId, PluginKind.NETWORK, networkId);
    }
}
