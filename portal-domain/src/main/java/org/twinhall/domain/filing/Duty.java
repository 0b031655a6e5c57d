package org.twinhall.domain.filing;

import java.util.Objects;
import java.util.Optional;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.spi.country.Obligation;
import org.twinhall.spi.country.Obligation.Deadline.Trigger;

/**
 * An obligation of a party, and how far it has been met.
 *
 * @param obligation what the law asks
 * @param status     how far it is met
 * @param filing     what was filed for it, or null
 * @param dueDay     until when its next step is asked for, the authority's while it lies there and else the party's; null where
 *     no term can be counted, or it has not begun
 */
public record Duty(Obligation obligation, Status status, Filing filing, DueDay dueDay) {

    /** How far an obligation is met. */
    public enum Status {
        /** Nothing has been done. */
        OPEN,
        /** It lies with the authority. */
        WAITING,
        /** It came back with observations. */
        RETURNED,
        /** It was met, and then the text changed: it has to be filed again. */
        OUTDATED,
        /** The authority said no. */
        REFUSED,
        /** Met. */
        MET,
        /** It falls due only after the signature. */
        LATER
    }

    public Duty {
        Objects.requireNonNull(obligation, "obligation");
        Objects.requireNonNull(status, "status");
    }

    /** How far the filing, if any, meets the obligation for the text as it is. */
    static Duty of(Obligation obligation, Optional<Filing> filing, TextSoFar text) {
        var status = filing.map(found -> statusOf(obligation, found, text.hash()))
                .orElse(isDueAfterSignature(obligation) && !text.isSigned() ? Status.LATER : Status.OPEN);
        var due =
                switch (status) {
                    case WAITING -> filing.flatMap(Filing::due);
                    case OPEN -> text.lastDay(obligation);
                    case RETURNED, OUTDATED, REFUSED, MET, LATER -> Optional.<DueDay>empty();
                };
        return new Duty(obligation, status, filing.orElse(null), due.orElse(null));
    }

    private static Status statusOf(Obligation obligation, Filing filing, String textHash) {
        return switch (filing.state()) {
            case FILED -> Status.WAITING;
            case RETURNED -> Status.RETURNED;
            // A council resolves to twin, an authority gives its opinion on words: only the opinion ends with them.
            case RECORDED -> Status.MET;
            case DECIDED -> decided(obligation, filing, textHash);
        };
    }

    private static Status decided(Obligation obligation, Filing filing, String textHash) {
        if (!filing.outcome().orElseThrow().opensTheWay()) {
            return Status.REFUSED;
        }
        return filing.isAbout(textHash) || isDueAfterSignature(obligation) ? Status.MET : Status.OUTDATED;
    }

    /** Whether the party can do nothing about it before the signature. */
    static boolean isDueAfterSignature(Obligation obligation) {
        return ReviewStep.of(obligation.filing()) == ReviewStep.REGISTRATION;
    }

    /** What was filed for it, if anything. */
    public Optional<Filing> filed() {
        return Optional.ofNullable(filing);
    }

    /** Until when its next step is asked for; empty where no term can be counted, or it has not begun or stands still. */
    public Optional<DueDay> due() {
        return Optional.ofNullable(dueDay);
    }

    /** Whether its term stands still because the party has observations to answer. */
    public boolean standsStill() {
        return status == Status.RETURNED
                && obligation
                        .term()
                        .filter(term -> term.runsFrom() == Trigger.FILED)
                        .isPresent();
    }

    /** Whether the agreement may not be signed before it is met. */
    public boolean stopsSignature() {
        return obligation.precedes() == Obligation.Precedes.SIGNATURE && status != Status.MET;
    }

    /**
     * Asks whether the party may file for it now.
     *
     * @throws DeedRefused if it lies with the authority, is met, or is not due
     */
    void requireToBeFiled() {
        switch (status) {
            case OPEN, RETURNED, OUTDATED, REFUSED -> {}
            case WAITING -> throw new DeedRefused("filing-is-with-the-authority");
            case MET -> throw new DeedRefused("obligation-is-met");
            case LATER -> throw new DeedRefused("not-before-signature");
        }
    }
}
