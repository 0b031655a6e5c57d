package org.twinhall.domain.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.twinhall.domain.filing.DueDay;
import org.twinhall.domain.filing.Duty;
import org.twinhall.spi.country.Obligation;
import org.twinhall.spi.country.Obligation.Deadline;
import org.twinhall.spi.country.Obligation.Deadline.Trigger;

/**
 * Something that waits for the seat.
 *
 * @param kind   what is to be done
 * @param record the draft, plan, call or agreement it is about, as the kind says; its history is read under this id
 * @param filing the filing on which it is done, null if it is about none
 * @param about  what it is about
 * @param from   name of the government from which it came; null if nobody else handed it over
 * @param since  since when it has been waiting
 * @param number how many observations wait, or the year planned; 0 where there is nothing to number
 * @param duty   the legal duty behind it, null if there is none, the law cannot be asked, or need not be; its term says until when
 * @param dueDay until when it is asked for; null where that cannot be counted
 */
public record Errand(
        Kind kind,
        UUID record,
        UUID filing,
        About about,
        String from,
        Instant since,
        long number,
        Duty duty,
        DueDay dueDay) {
    /** The next to fall due first, what has no due day last. */
    static final Comparator<Errand> BY_DUE_DAY =
            Comparator.comparing(errand -> errand.due().map(DueDay::on).orElse(LocalDate.MAX));

    public Errand {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(since, "since");
    }

    /** The filing on which it is done, if it is about one. */
    public Optional<UUID> filed() {
        return Optional.ofNullable(filing);
    }

    /** The legal duty behind it, if there is one and the law can be asked. */
    public Optional<Obligation> obligation() {
        return Optional.ofNullable(duty).map(Duty::obligation);
    }

    /**
     * The term that the law sets for this very errand. What runs from the filing is the authority's time to answer, what runs
     * from the signature or from the agreed draft the party's.
     */
    public Optional<Deadline> term() {
        return obligation()
                .flatMap(Obligation::term)
                .filter(term -> (term.runsFrom() == Trigger.FILED)
                        == (kind == Kind.GIVE_OPINION || kind == Kind.REGISTER || kind == Kind.RECORD_PAPER_ANSWER));
    }

    /** One of a party, due when the term of its duty ends, if that speaks of this errand. */
    static Errand ofParty(
            Kind kind, UUID record, UUID filing, About about, String from, Instant since, long number, Duty duty) {
        var errand = new Errand(kind, record, filing, about, from, since, number, duty, null);
        return errand.term()
                .flatMap(running -> duty.due())
                .map(due -> new Errand(kind, record, filing, about, from, since, number, duty, due))
                .orElse(errand);
    }

    /** Until when it is asked for; empty where that cannot be counted. */
    public Optional<DueDay> due() {
        return Optional.ofNullable(dueDay);
    }

    /** Whether the law behind it sets no term at all. */
    public boolean isWithoutTerm() {
        return obligation().filter(known -> known.term().isEmpty()).isPresent();
    }

    /** What can wait, the most pressing first. The record is a draft unless said otherwise. */
    public enum Kind {
        /** Observations of an authority. */
        ANSWER_OBSERVATIONS,
        /** All observations are answered. */
        FILE_AGAIN,
        /** An authority's own. */
        GIVE_OPINION,
        /** An authority's own. */
        REGISTER,
        /** Nothing hinders the signature any more. */
        SIGN,
        /** Another party takes the text for settled, the own one did so before it was changed, or nothing else is missing. */
        SIGN_OFF,
        /** It is signed, and a law asks that it be sent for registration. */
        SEND_FOR_REGISTRATION,
        /** It went to an authority on paper, and somebody has to put the answer on record. */
        RECORD_PAPER_ANSWER,
        /** The record is a plan. */
        APPROVE_PLAN,
        /** A secretariat's own: the record is a call. */
        PUBLISH_CALL,
        WORD_DRAFT,
        /** A tie has fallen asleep: the record is its latest agreement, waiting since the day it became dormant. */
        WAKE_TIE,
        /** Another party, or the platform, merged one of the government's agreements into another: the record is the one that stays. */
        LOOK_AT_MERGE
    }

    /**
     * What an errand is about.
     *
     * @param titles        by language, BCP 47; of one that has no language, under an empty tag
     * @param others        names of the parties beside the seat's own; for an authority, of all parties
     * @param demonstration whether it is made up
     */
    public record About(Map<String, String> titles, List<String> others, boolean demonstration) {
        public About {
            titles = Map.copyOf(titles);
            others = List.copyOf(others);
        }
    }
}
