package org.twinhall.spi.country;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.twinhall.spi.Source;
import org.twinhall.spi.Text;

/**
 * Something that a country's law asks a party to do about an agreement.
 *
 * @param code      the rule's name in the rule base, such as {@code MX-ART7-NOTICE}; one obligation a code and party
 * @param partyId   {@link PartyFacts#id()} of the party that owes it
 * @param filing    what has to be handed in or obtained
 * @param authority to whom or from whom
 * @param precedes  what may not happen before it is done
 * @param deadline  by when, or null where the law sets no term
 * @param silence   what it means when the authority does not answer
 * @param documents what belongs to it
 * @param outcomes  the answers the authority can give; empty if it only takes note
 * @param text      what to tell the reader
 * @param source    where the rule stands; an obligation that precedes something must be known well enough to bind
 */
public record Obligation(
        String code,
        String partyId,
        FilingType filing,
        Authority authority,
        Precedes precedes,
        Deadline deadline,
        Silence silence,
        List<DocumentNeed> documents,
        Set<Outcome> outcomes,
        Text text,
        Source source) {

    public Obligation {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(partyId, "partyId");
        Objects.requireNonNull(filing, "filing");
        Objects.requireNonNull(authority, "authority");
        Objects.requireNonNull(precedes, "precedes");
        Objects.requireNonNull(silence, "silence");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(source, "source");
        documents = List.copyOf(documents);
        outcomes = Set.copyOf(outcomes);
        if (precedes != Precedes.NOTHING && !source.verification().isBinding()) {
            throw new IllegalArgumentException(
                    code + " would hold up " + precedes + ", but is only known by " + source.verification());
        }
    }

    /**
     * By when, where the law sets a term.
     *
     * @return empty where the law sets no term
     */
    public Optional<Deadline> term() {
        return Optional.ofNullable(deadline);
    }

    /** What may not happen before an obligation is met. */
    public enum Precedes {
        /** The agreement may not be signed before. */
        SIGNATURE,
        /** The agreement may not enter into force before. */
        ENTRY_INTO_FORCE,
        /** Nothing may be paid before. */
        PAYMENT,
        /** It holds nothing up. */
        NOTHING
    }

    /** What it means when an authority does not answer in time. */
    public enum Silence {
        /** One may proceed. */
        POSITIVE,
        /** It counts as refused. */
        NEGATIVE,
        /** Nothing: one goes on waiting, and asks. */
        NONE
    }

    /**
     * A term.
     *
     * @param count    how many, 1 or more
     * @param unit     of what
     * @param runsFrom from when
     * @param target   true if it is a service target and not law: shown as such, never held against anybody
     */
    public record Deadline(int count, Unit unit, Trigger runsFrom, boolean target) {
        public Deadline {
            if (count < 1) {
                throw new IllegalArgumentException("A term of " + count + " " + unit);
            }
        }

        /** Working days are those of the country's {@link WorkingCalendar}. */
        public enum Unit {
            /** Days on which the authorities work. */
            WORKING_DAY,
            /** Days of the calendar. */
            CALENDAR_DAY,
            /** Months. */
            MONTH
        }

        /** What starts a term. The day itself does not count. */
        public enum Trigger {
            /** The day the text is agreed. */
            DRAFT_AGREED,
            /** The day of filing. */
            FILED,
            /** The day of signature. */
            SIGNED
        }
    }

    /**
     * A document that belongs to a filing.
     *
     * @param code     the document's name in the rule base, such as {@code MX-D4}
     * @param text     what it is
     * @param source   where the demand stands; one that is only general knowledge is listed and never missed
     */
    public record DocumentNeed(String code, Text text, Source source) {}
}
