package org.twinhall.spi.plugin;

import java.util.List;
import org.twinhall.spi.PortalPlugin;
import org.twinhall.spi.network.CallFamily;
import org.twinhall.spi.network.Network;

/** A network of cities, or a programme, that publishes calls. */
public interface NetworkPlugin extends PortalPlugin {

    /**
     * Who the network is; the same answer at every call.
     *
     * @return never null
     */
    Network network();

    /**
     * The families of calls whose rules this plugin knows. The network's secretariat publishes a call of one of them on the
     * portal, with its dates and words.
     *
     * @return never null; may be empty
     */
    List<CallFamily> calls();
}
