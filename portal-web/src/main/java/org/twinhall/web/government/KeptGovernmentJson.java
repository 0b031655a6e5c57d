package org.twinhall.web.government;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.twinhall.domain.government.Accounts;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.government.GovernmentDetails;
import org.twinhall.domain.government.GovernmentKeeping.Wanted;
import org.twinhall.domain.government.PluginKind;
import org.twinhall.domain.government.PluginSwitch;
import org.twinhall.domain.shared.InvalidInput.Faults;
import org.twinhall.spi.country.PartyLevel;
import org.twinhall.web.api.WordOf;

/** A government as the operator's programs see it. */
public final class KeptGovernmentJson {
    public final UUID id;
    public final long revision;
    public final String name;
    /** As in the registry, such as {@code municipality}. */
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

    public final boolean joined;
    /** A zone of the IANA database. */
    public final ZoneId zone;
    /** The last day of its present term; null if not known. */
    @Schema(nullable = true)
    public final LocalDate termEnds;

    /** What became of its accounts: COMPLETE, MADE, AWAY, REFUSED or NOT_SET_UP; null where they were not asked about. */
    @Schema(required = true, nullable = true)
    public Accounts accounts;

    KeptGovernmentJson(Government government) {
        id = government.id();
        revision = government.revision();
        name = government.name();
        level = government.level().name().toLowerCase(Locale.ROOT).replace('_', '-');
        country = government.country();
        subdivision = government.subdivision().orElse(null);
        slug = government.slug().orElse(null);
        joined = government.hasJoined();
        zone = government.zone();
        termEnds = government.termEnds().orElse(null);
    }

    /** What the operator says of a government that they saw. */
    public static final class ChangedGovernmentJson extends GovernmentDetailsJson {
        /** The revision that the caller saw. */
        @NotNull
        public Long revision;
    }

    /** What the operator says of a government. */
    public static class GovernmentDetailsJson {
        @Schema(required = true)
        @Size(max = 200)
        public String name;

        @Schema(required = true)
        @WordOf(value = PartyLevel.class, published = true)
        @Size(max = 20)
        public String level;

        @Schema(required = true)
        @Size(max = 2)
        public String country;

        @Size(max = 6)
        public String subdivision;

        @Schema(required = true)
        @Size(max = 60)
        public String zone;

        @Schema(format = "date")
        @Size(max = 20)
        public String termEnds;

        /** Empty to have one made; of no meaning for a correction. */
        @Size(max = 40)
        public String slug;
        /** Whether the law of its country is switched on, if a plugin knows it; yes unless it says no. */
        public Boolean lawOfItsCountry;
        /** Ids of the networks to switch on. */
        public List<String> networks;

        GovernmentDetails details(Faults faults) {
            return GovernmentDetails.read(faults, name, level, country, subdivision, zone, termEnds);
        }

        Wanted wanted() {
            var named = networks == null
                    ? Set.<String>of()
                    : networks.stream().filter(Objects::nonNull).collect(Collectors.toSet());
            return new Wanted(!Boolean.FALSE.equals(lawOfItsCountry), named);
        }
    }

    /** What there is of a government's accounts. */
    public static final class AccountsJson {
        /** COMPLETE, MADE, INCOMPLETE, MISSING, AWAY, REFUSED or NOT_SET_UP. */
        public final Accounts state;

        AccountsJson(Accounts accounts) {
            state = accounts;
        }
    }

    /** Whether a plugin counts for a government. */
    public static final class SwitchJson {
        /** {@code country} or {@code network}, as in the address. */
        @WordOf(value = PluginKind.class, published = true)
        public final String kind;

        /** Country code or the network's id. */
        public final String subject;
        /** WORKS, BROKEN or GONE. */
        public final PluginSwitch.Presence presence;

        public final boolean on;
        /** Null if it is off. */
        @Schema(nullable = true)
        public final Instant since;

        SwitchJson(PluginSwitch plugin) {
            kind = plugin.kind().name().toLowerCase(Locale.ROOT);
            subject = plugin.subject();
            presence = plugin.presence();
            on = plugin.on();
            since = plugin.since();
        }
    }
}
