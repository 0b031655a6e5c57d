package org.twinhall.domain.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.twinhall.spi.Manifest;
import org.twinhall.spi.Source;
import org.twinhall.spi.Text;
import org.twinhall.spi.Verification;
import org.twinhall.spi.country.Authority;
import org.twinhall.spi.country.CountryRules;
import org.twinhall.spi.country.FilingType;
import org.twinhall.spi.country.Obligation;
import org.twinhall.spi.country.Obligation.Deadline;
import org.twinhall.spi.country.Obligation.Precedes;
import org.twinhall.spi.country.Obligation.Silence;
import org.twinhall.spi.country.Outcome;
import org.twinhall.spi.country.Parameter;
import org.twinhall.spi.country.Parameter.Choice;
import org.twinhall.spi.country.Parameter.Reach;
import org.twinhall.spi.country.PartyFacts;
import org.twinhall.spi.country.Reading;
import org.twinhall.spi.country.WorkingCalendar;
import org.twinhall.spi.plugin.CountryPlugin;

/** A law that asks what article 7 asks: a council's resolution and a ministry's opinion before the signature, registration after. */
public final class LawLikeArticle7 implements CountryPlugin {
    public static final String COUNCIL = "COUNCIL";
    public static final String OPINION = "OPINION";
    public static final String REGISTER = "REGISTER";

    /** No holidays. */
    public static final WorkingCalendar WEEKDAYS = new WorkingCalendar() {
        @Override
        public String id() {
            return "weekdays";
        }

        @Override
        public boolean isWorkingDay(LocalDate day) {
            return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
        }
    };

    private static final Source SOURCE =
            new Source("Test law", "7", null, LocalDate.of(2026, 1, 1), Verification.FULL_TEXT);

    private final Deadline toAnswer;
    private final Deadline toRegister;

    /** It sets no term. */
    public LawLikeArticle7() {
        this(null, null);
    }

    /**
     * It sets terms, counted on {@link #WEEKDAYS}.
     *
     * @param toAnswer   of the opinion, or null
     * @param toRegister of the registration, or null
     */
    public LawLikeArticle7(Deadline toAnswer, Deadline toRegister) {
        this.toAnswer = toAnswer;
        this.toRegister = toRegister;
    }

    @Override
    public Optional<WorkingCalendar> calendar() {
        return Optional.of(WEEKDAYS);
    }

    /** The days on which its authorities are closed; the only thing that it leaves open for all of the country. */
    public static final String CLOSED = "CLOSED";
    /** A choice for each part of the country. */
    public static final String MAJORITY = "MAJORITY";
    /** Years, for each part. */
    public static final String YEARS = "YEARS";

    @Override
    public List<Parameter> parameters() {
        return List.of(
                new Parameter(
                        CLOSED,
                        Reach.COUNTRY,
                        Parameter.Kind.CLOSED_DAYS,
                        List.of(),
                        Text.of("test.closed"),
                        Text.of("test.help")),
                new Parameter(
                        MAJORITY,
                        Reach.SUBDIVISION,
                        Parameter.Kind.CHOICE,
                        List.of(new Choice("asked", Text.of("test.asked")), new Choice("free", Text.of("test.free"))),
                        Text.of("test.majority"),
                        Text.of("test.help")),
                new Parameter(
                        YEARS,
                        Reach.SUBDIVISION,
                        Parameter.Kind.NUMBER,
                        List.of(),
                        Text.of("test.years"),
                        Text.of("test.help")));
    }

    @Override
    public Manifest manifest() {
        return new Manifest(
                "country-test",
                1,
                "1",
                LocalDate.of(2026, 1, 1),
                List.of(SOURCE),
                List.of(Locale.ENGLISH),
                "text.test");
    }

    @Override
    public String country() {
        return "MX";
    }

    @Override
    public CountryRules rules() {
        return (draft, party, on) -> new Reading(
                version(draft.party(party).orElseThrow()),
                List.of(),
                List.of(
                        duty(party, COUNCIL, FilingType.COUNCIL_RESOLUTION, "", Precedes.SIGNATURE, null),
                        duty(party, OPINION, FilingType.PRE_SIGN_OPINION, "mx-sre", Precedes.SIGNATURE, toAnswer),
                        duty(
                                party,
                                REGISTER,
                                FilingType.POST_SIGN_REGISTRATION,
                                "mx-sre",
                                Precedes.NOTHING,
                                toRegister)));
    }

    /** Tells what was set for the party's part of the country. */
    private static String version(PartyFacts party) {
        return party.parameter(MAJORITY).map(set -> "1 " + set.value()).orElse("1");
    }

    private static Obligation duty(
            String party, String code, FilingType type, String authority, Precedes precedes, Deadline term) {
        return new Obligation(
                code,
                party,
                type,
                new Authority(authority, Authority.Kind.FOREIGN_MINISTRY, Map.of("en", "Authority"), ""),
                precedes,
                term,
                Silence.NONE,
                List.of(),
                Set.of(Outcome.FAVOURABLE),
                Text.of("test.duty"),
                SOURCE);
    }
}
