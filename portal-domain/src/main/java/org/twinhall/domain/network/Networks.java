package org.twinhall.domain.network;

import java.util.List;
import org.twinhall.spi.Text;
import org.twinhall.spi.plugin.NetworkPlugin;

/** The networks known here. Declared by the domain, implemented where plugins are loaded. Plugins come and go: keep none. */
public interface Networks {

    /**
     * What is known of a network.
     *
     * @param networkId its id, such as {@code mercociudades}
     */
    KnownNetwork of(String networkId);

    /** The plugins that can be asked, by the networks' ids. */
    List<NetworkPlugin> known();

    /**
     * What a plugin's words are in the reader's language.
     *
     * @param text     as the network's plugin gave it
     * @param language ISO 639-1; the plugin's first language where it has no such words
     * @return the words; the key itself if the plugin is not there
     */
    String say(String networkId, Text text, String language);
}
