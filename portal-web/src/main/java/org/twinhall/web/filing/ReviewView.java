package org.twinhall.web.filing;

import java.io.Serializable;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.twinhall.domain.filing.Duty;
import org.twinhall.domain.filing.PartySignOff;
import org.twinhall.domain.filing.Review;
import org.twinhall.spi.Source;
import org.twinhall.spi.Verification;
import org.twinhall.spi.country.FilingType;
import org.twinhall.spi.country.Obligation;
import org.twinhall.spi.country.Severity;
import org.twinhall.web.page.LastDay;

/**
 * What every party's country says of a draft, in the reader's words.
 *
 * @param textHash   of the text that was looked at; who files sends it along
 * @param ready      whether nothing hinders the signature
 * @param signOffs   whether the parties take the text for settled
 * @param hindrances what does
 */
public record ReviewView(
        UUID draft,
        boolean demonstration,
        String textHash,
        boolean ready,
        List<PartyView> parties,
        List<SignOffView> signOffs,
        List<HindranceView> hindrances)
        implements Serializable {

    /** Whether nothing stands against the signature but that parties still have to sign the text off. */
    public boolean lacksOnlySignOffs() {
        return hindrances.size()
                == signOffs.stream().filter(SignOffView::awaited).count();
    }

    /**
     * What one party's country says.
     *
     * @param country     ISO 3166-1 alpha-2
     * @param countryName in the reader's words
     * @param here        whether it works here, so that what its law asks stops the signature
     * @param banner      what it means that its law is not known, or cannot be asked, or that it does not work here; else null
     * @param reason      message key of why it cannot be asked; null unless it is broken
     * @param ruleVersion of the rules; null unless the law is known
     * @param on          the day whose law was asked
     */
    public record PartyView(
            UUID government,
            String name,
            String country,
            String countryName,
            boolean here,
            Review.Standing standing,
            @Schema(nullable = true) String banner,
            @Schema(nullable = true) String reason,
            @Schema(nullable = true) String ruleVersion,
            LocalDate on,
            List<FindingView> findings,
            List<DutyView> duties)
            implements Serializable {

        /** The tone of the banner. */
        public String bannerTone() {
            return switch (standing) {
                case KNOWN -> "info";
                case BROKEN -> here ? "bad" : "warn";
                case UNKNOWN, NOT_ENABLED -> "warn";
            };
        }

        /** The end of the key of the word for the standing. */
        public String standingKey() {
            return "standing." + standing;
        }
    }

    /**
     * Something a country's rules note.
     *
     * @param clause       the clause it is about, or null
     * @param clauseNumber its number in the text, or null
     * @param language     the language version, or null if it is about all
     */
    public record FindingView(
            String code,
            Severity severity,
            String text,
            SourceView source,
            @Schema(nullable = true) UUID clause,
            @Schema(nullable = true) Integer clauseNumber,
            @Schema(nullable = true) String language)
            implements Serializable {}

    /**
     * Something a party has to do.
     *
     * @param name      what it is, in few words
     * @param text      what the rules say of it
     * @param authority whom it is for; empty for the party's own council
     * @param term      by when, in words; null where the law sets no term and the portal no target
     * @param due       the last day of the term, the authority's while it lies there and else the party's; null where none can be counted,
     *     or it has not begun or stands still
     * @param paused    whether the term stands still until the party files again
     * @param target    whether the term is a service target of the portal and not law
     * @param silence   what it means when the authority does not answer
     * @param filing    what was filed for it, or null
     * @param next      what the reader's seat can do about it now
     */
    public record DutyView(
            String code,
            FilingType type,
            String name,
            Duty.Status status,
            String statusWord,
            String text,
            String authority,
            String unit,
            Obligation.Precedes precedes,
            @Schema(nullable = true) String term,
            boolean target,
            @Schema(nullable = true) LastDay due,
            boolean paused,
            Obligation.Silence silence,
            List<NeedView> documents,
            SourceView source,
            @Schema(nullable = true) UUID filing,
            Next next)
            implements Serializable {

        /** The tone of the style sheet. */
        public String tone() {
            return switch (status) {
                case OPEN -> "call";
                case WAITING -> "info";
                case RETURNED, OUTDATED -> "warn";
                case REFUSED -> "bad";
                case MET -> "good";
                case LATER -> "quiet";
            };
        }

        /** The element of the page that tells of it. */
        public String anchor() {
            return "duty-" + code.toLowerCase(Locale.ROOT);
        }

        /** The end of the key of the words for what waits for it. */
        public String precedesKey() {
            return type == FilingType.POST_SIGN_REGISTRATION && precedes == Obligation.Precedes.NOTHING
                    ? "precedes.registration"
                    : "precedes." + precedes;
        }

        /** Whether the party's own council decides it. */
        public boolean council() {
            return type.isOwnResolution();
        }
    }

    /** What can be done about a duty; the names are those of the pages and of the words for the links. */
    public enum Next {
        NOTHING,
        COUNCIL,
        FILE,
        ANSWER,
        RECORD_ANSWER,
        RECEIPT;

        /** The end of the key of the words of the link. */
        public String key() {
            return "next." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Where a rule stands; what {@link Source} says, fit to be kept with a page. */
    public record SourceView(
            String act, String article, @Schema(nullable = true) URI url, LocalDate readOn, Verification verification)
            implements Serializable {
        static SourceView of(Source source) {
            return new SourceView(source.act(), source.article(), source.url(), source.readOn(), source.verification());
        }
    }

    /**
     * Whether a party takes the text for settled.
     *
     * @param by who said so for it, the last time; null if nobody did
     * @param at when; null if nobody did
     */
    public record SignOffView(
            UUID government,
            String name,
            PartySignOff.Standing standing,
            @Schema(nullable = true) String by,
            @Schema(nullable = true) Instant at)
            implements Serializable {

        /** Whether the portal waits for it. */
        public boolean awaited() {
            return standing.isAwaited();
        }

        /** The tone of the style sheet. */
        public String tone() {
            return switch (standing) {
                case GIVEN -> "good";
                case OUTDATED -> "warn";
                case MISSING, ELSEWHERE -> "quiet";
            };
        }
    }

    /** A document that belongs to a filing. */
    public record NeedView(String code, String text, SourceView source) implements Serializable {}

    /**
     * Something that hinders the signature.
     *
     * @param words all of it, as a sentence
     */
    public record HindranceView(String reason, String party, String code, String words) implements Serializable {}
}
