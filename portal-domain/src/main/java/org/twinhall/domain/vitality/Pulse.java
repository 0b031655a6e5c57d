package org.twinhall.domain.vitality;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * How alive a tie is on a day, and what says so. The one place of the rule; its figures are this portal's own convention and no law's.
 *
 * <p>A sign of at most {@value #ACTIVE_MONTHS} months ago, or of a day that is still to come, makes a tie active; one of at most
 * {@value #QUIET_MONTHS} makes it quiet; an older one tells that it is dormant. What was taken over from a publication tells that
 * something happened and not what came of it: when it has grown old nothing is known, however little anybody entered here.
 *
 * @param vitality how alive
 * @param because  what says so; empty if there is nothing at all
 * @param until    the last day on which this holds if nothing more happens; empty if it does not change by itself
 */
public record Pulse(Vitality vitality, Optional<Sign> because, Optional<LocalDate> until) {
    /** For so many months after something happened a tie is active. */
    public static final int ACTIVE_MONTHS = 24;

    /** For so many months it is at least quiet. */
    public static final int QUIET_MONTHS = 60;

    /** What the signs say on that day, in whatever order they are given. */
    public static Pulse of(Collection<Sign> signs, LocalDate today) {
        return signs.stream()
                .max(Comparator.comparing((Sign sign) -> of(sign, today))
                        .thenComparing(Sign::day)
                        .thenComparing(Sign::kind))
                .map(sign -> new Pulse(of(sign, today), Optional.of(sign), until(sign, today)))
                .orElseGet(() -> new Pulse(Vitality.NOT_KNOWN, Optional.empty(), Optional.empty()));
    }

    private static Vitality of(Sign sign, LocalDate today) {
        if (!today.isAfter(sign.day().plusMonths(ACTIVE_MONTHS))) {
            return Vitality.ACTIVE;
        }
        if (!today.isAfter(sign.day().plusMonths(QUIET_MONTHS))) {
            return Vitality.QUIET;
        }
        return sign.reported() ? Vitality.NOT_KNOWN : Vitality.DORMANT;
    }

    private static Optional<LocalDate> until(Sign sign, LocalDate today) {
        return switch (of(sign, today)) {
            case ACTIVE -> Optional.of(sign.day().plusMonths(ACTIVE_MONTHS));
            case QUIET -> Optional.of(sign.day().plusMonths(QUIET_MONTHS));
            case DORMANT, NOT_KNOWN -> Optional.empty();
        };
    }

    /** The first day on which it was dormant; empty if it is not. */
    public Optional<LocalDate> dormantSince() {
        return vitality == Vitality.DORMANT
                ? because.map(sign -> sign.day().plusMonths(QUIET_MONTHS).plusDays(1))
                : Optional.empty();
    }
}
