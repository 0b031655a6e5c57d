package org.twinhall.domain.agreement;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an agreement does with the earlier one of its tie that it carries on. */
public enum ChainLink {
    /** It makes an agreement of what was a letter of intent. */
    CONVERTS,
    STRENGTHENS,
    /** It lifts the tie to another kind, such as from a twinning to strategic cooperation. */
    UPGRADES,
    AMENDS,
    RENEWS,
    /** It ends the earlier one, and is itself not an agreement to cooperate. */
    ENDS;

    /** The link of that published name, such as {@code strengthens}. */
    public static Optional<ChainLink> published(String name) {
        var wanted = name.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(values())
                .filter(link -> link.name().equals(wanted))
                .findFirst();
    }
}
