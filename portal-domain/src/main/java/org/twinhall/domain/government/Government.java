package org.twinhall.domain.government;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.twinhall.spi.country.PartyLevel;

/** A government, ministry or network secretariat. One that has joined works on the portal; one that has not is only spoken of. */
@Entity
public class Government implements GovernmentEntry {
    private static final String NOWHERE = "XX";
    private static final Set<PartyLevel> BELOW_A_STATE =
            EnumSet.of(PartyLevel.INTERMEDIATE, PartyLevel.MUNICIPALITY, PartyLevel.METROPOLITAN);

    @Id
    private UUID id;

    @Version
    private long revision;

    private String slug;
    private String name;

    @Enumerated(EnumType.STRING)
    private PartyLevel level;

    private String country;
    private String subdivision;
    private boolean joined;
    private boolean guest;

    @Column(name = "term_ends")
    private LocalDate termEnds;

    @Column(name = "time_zone")
    private String timeZone;

    protected Government() {}

    /**
     * A government that is spoken of and has not joined.
     *
     * @param name        its own name, in its own language
     * @param country     ISO 3166-1 alpha-2
     * @param subdivision ISO 3166-2, or null
     */
    public static Government spokenOf(String name, PartyLevel level, String country, String subdivision) {
        var government = new Government();
        government.id = UUID.randomUUID();
        government.name = Objects.requireNonNull(name, "name");
        government.level = Objects.requireNonNull(level, "level");
        government.country = Objects.requireNonNull(country, "country");
        government.subdivision = subdivision;
        return government;
    }

    /** A government that works on the portal from now on. */
    static Government joining(GovernmentDetails details, String slug) {
        var government = new Government();
        government.id = UUID.randomUUID();
        government.join(details, slug);
        return government;
    }

    /** From now on it works on the portal, under that name in addresses. */
    void join(GovernmentDetails details, String address) {
        slug = Objects.requireNonNull(address, "address");
        joined = true;
        guest = false;
        correct(details);
    }

    void correct(GovernmentDetails details) {
        name = details.name();
        level = details.level();
        country = details.country();
        subdivision = details.subdivision();
        timeZone = details.zone().getId();
        termEnds = details.termEnds();
    }

    @Override
    public UUID id() {
        return id;
    }

    public long revision() {
        return revision;
    }

    @Override
    public Optional<String> slug() {
        return Optional.ofNullable(slug);
    }

    @Override
    public String name() {
        return name;
    }

    /** What readers of a language call a government of that name; the name of its country if it has none. */
    public static String called(String name, String country, Locale reader) {
        return name.isEmpty() ? new Locale.Builder().setRegion(country).build().getDisplayCountry(reader) : name;
    }

    @Override
    public PartyLevel level() {
        return level;
    }

    @Override
    public String country() {
        return country;
    }

    @Override
    public Optional<String> subdivision() {
        return Optional.ofNullable(subdivision);
    }

    @Override
    public boolean hasJoined() {
        return joined;
    }

    /** Whether it has an address here only because people of it were invited to single records. Then it has not joined. */
    public boolean isGuest() {
        return guest;
    }

    /** A name for its addresses, from its country and its own name: {@code ar-cordoba}. May be taken already. */
    public String proposedSlug() {
        return Slug.proposed(name, country, slug -> false);
    }

    /** Whether by its level and place it oversees others at all: a state whose code is known, or a national body of a country. */
    public boolean overseesOthers() {
        return !country.equals(NOWHERE)
                && (level == PartyLevel.NATIONAL || (level == PartyLevel.STATE && subdivision != null));
    }

    /**
     * Whether it reads what that one signed: a state the bodies below it in its own territory, a national body everybody else in
     * its country. It never gives a right to write. Row-level security has the same rule, {@code oversees} in the database.
     */
    public boolean oversees(GovernmentEntry other) {
        return overseesOthers()
                && !id.equals(other.id())
                && country.equals(other.country())
                && (level == PartyLevel.NATIONAL
                        || (other.subdivision().filter(subdivision::equals).isPresent()
                                && BELOW_A_STATE.contains(other.level())));
    }

    /** The last day of its present term, if known. */
    public Optional<LocalDate> termEnds() {
        return Optional.ofNullable(termEnds);
    }

    /** Its time zone, for the days of its deeds; UTC if nobody said. */
    public java.time.ZoneId zone() {
        return timeZone == null ? java.time.ZoneOffset.UTC : java.time.ZoneId.of(timeZone);
    }
}
