package org.twinhall.web.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.Locale;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.government.Governments;
import org.twinhall.domain.network.Networks;
import org.twinhall.spi.Text;
import org.twinhall.web.page.Texts;

/** What networks and their rules are called and say, whether the words are the plugin's or the portal's own. */
@ApplicationScoped
public class NetworkWords {
    /** Keys that begin so are in the portal's bundle, all others in the plugin's. */
    private static final String OWN = "portal.";

    @Inject
    Networks networks;

    @Inject
    Governments governments;

    /** What a rule or a plugin says, in the reader's language. */
    public String say(String networkId, Text text, Locale language) {
        return text.key().startsWith(OWN)
                ? new MessageFormat(own(text.key(), language), language)
                        .format(text.arguments().toArray())
                : networks.say(networkId, text, language.getLanguage());
    }

    /** The portal's own words of this room. */
    static String own(String key, Locale language) {
        return Texts.of("network", language).getString(key);
    }

    /** The network's name, as its secretariat bears it; its id if the secretariat is not on this portal. */
    public String name(String networkId) {
        return governments.bySlug(networkId).map(Government::name).orElse(networkId);
    }

    /** What a family of calls is called; its code if nobody knows it any more. */
    public String family(String networkId, String code, Locale language) {
        return networks.of(networkId).asked().stream()
                .flatMap(plugin -> plugin.calls().stream())
                .filter(family -> family.code().equals(code))
                .findFirst()
                .map(family -> say(networkId, family.name(), language))
                .orElse(code);
    }
}
