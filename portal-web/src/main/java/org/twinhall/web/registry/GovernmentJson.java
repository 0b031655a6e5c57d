package org.twinhall.web.registry;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.twinhall.domain.government.GovernmentEntry;
import org.twinhall.spi.country.PartyLevel;
import org.twinhall.web.api.WordOf;

/** A government as machines see it. */
public class GovernmentJson {
    public final UUID id;
    /** Its own name; empty for a country as a whole. */
    public final String name;

    @WordOf(value = PartyLevel.class, published = true)
    public final String level;
    /** ISO 3166-1 alpha-2; XX for a body of no country. */
    public final String country;
    /** ISO 3166-2; null if not known. */
    @Schema(nullable = true)
    public final String subdivision;
    /** Its name in addresses; null if it has not joined. */
    @Schema(nullable = true)
    public final String slug;

    GovernmentJson(GovernmentEntry government) {
        this.id = government.id();
        this.name = government.name();
        this.level = AgreementJson.published(government.level());
        this.country = government.country();
        this.subdivision = government.subdivision().orElse(null);
        this.slug = government.hasJoined() ? government.slug().orElse(null) : null;
    }

    static GovernmentJson of(GovernmentEntry government) {
        return new GovernmentJson(government);
    }
}
