package org.twinhall.web.government;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.twinhall.domain.government.Accounts;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.government.GovernmentDetails;
import org.twinhall.domain.government.GovernmentKeeping.Wanted;
import org.twinhall.domain.government.PluginSwitch;
import org.twinhall.domain.shared.InvalidInput.Faults;

/** A government as the operator's programs see it. */
public final class KeptGovernmentJson {
    public final String id;
    public final long revision;
    public final String name;
    /** As in the registry, such as {@code municipality}. */
    public final String level;
    /** ISO 3166-1 alpha-2; XX for a body of no country. */
    public final String country;
    /** ISO 3166-2; null if not known. */
    public final String subdivision;
    /** Its name in addresses; null if it has not joined. */
    public final String slug;

    public final boolean joined;
    /** A zone of the IANA database. */
    public final String zone;
    /** The last day of its present term; null if not known. */
    public final String termEnds;
    /** What became of its accounts: COMPLETE, MADE, AWAY, REFUSED or NOT_SET_UP; null where they were not asked about. */
    public String accounts;

    KeptGovernmentJson(Government government) {
        id = government.id().toString();
        revision = government.revision();
        name = government.name();
        level = government.level().name().toLowerCase(Locale.ROOT).replace('_', '-');
        country = government.country();
        subdivision = government.subdivision().orElse(null);
        slug = government.slug().orElse(null);
        joined = government.hasJoined();
        zone = government.zone().getId();
        termEnds = government.termEnds().map(LocalDate::toString).orElse(null);
    }

    /** What the operator says of a government that they saw. */
    public static final class ChangedGovernmentJson extends GovernmentDetailsJson {
        /** The revision that the caller saw. */
        @NotNull
        public Long revision;
    }

    /** What the operator says of a government. */
    public static class GovernmentDetailsJson {
        @Size(max = 200)
        public String name;

        @Size(max = 20)
        public String level;

        @Size(max = 2)
        public String country;

        @Size(max = 6)
        public String subdivision;

        @Size(max = 60)
        public String zone;

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
        public final String state;

        AccountsJson(Accounts accounts) {
            state = accounts.name();
        }
    }

    /** Whether a plugin counts for a government. */
    public static final class SwitchJson {
        /** {@code country} or {@code network}, as in the address. */
        public final String kind;
        /** Country code or the network's id. */
        public final String subject;
        /** WORKS, BROKEN or GONE. */
        public final String presence;

        public final boolean on;
        /** Null if it is off. */
        public final String since;

        SwitchJson(PluginSwitch plugin) {
            kind = plugin.kind().name().toLowerCase(Locale.ROOT);
            subject = plugin.subject();
            presence = plugin.presence().name();
            on = plugin.on();
            since = Optional.ofNullable(plugin.since()).map(Instant::toString).orElse(null);
        }
    }
}
