package org.twinhall.domain.agreement;

import java.time.LocalDate;
import java.util.Optional;
import org.twinhall.domain.shared.EdtfDate;

/**
 * Whether an agreement was in force on a day, as far as what is on record can tell. A date that is known to the month or the year
 * answers for the days outside it and not for those within; an approximate or uncertain date is taken to be off by up to its own
 * length. Nothing is guessed: what the record leaves open is {@link Answer#PERHAPS}, with the reason.
 *
 * @param answer  whether it was
 * @param because the key of the reason, such as {@code date-imprecise}
 */
public record InForce(Answer answer, String because) {
    /** What can be said. */
    public enum Answer {
        YES,
        PERHAPS,
        NO
    }

    /** What of an agreement on record the answer follows from. */
    public record OnRecord(
            AgreementKind kind,
            AgreementStatus status,
            Optional<ChainLink> link,
            EdtfDate signed,
            EdtfDate inForceFrom,
            EdtfDate ended) {}

    /** Whether the agreement was in force on that day. */
    public static InForce on(LocalDate day, AgreementEntry agreement) {
        return on(
                day,
                new OnRecord(
                        agreement.kind(),
                        agreement.status(),
                        agreement.link(),
                        agreement.signed(),
                        agreement.inForceFrom(),
                        agreement.ended()));
    }

    /** Whether an agreement of which the record says this was in force on that day. */
    public static InForce on(LocalDate day, OnRecord agreement) {
        if (agreement.kind() == AgreementKind.LETTER_OF_INTENT) {
            return no("letter-of-intent");
        }
        if (agreement.link().filter(ChainLink.ENDS::equals).isPresent()) {
            return no("ends-another");
        }
        if (agreement.status() == AgreementStatus.EXPRESSION_OF_INTEREST) {
            return no("never-signed");
        }
        if (agreement.status() == AgreementStatus.SIGNED) {
            return no("not-yet");
        }
        var begun = begun(day, agreement.inForceFrom().isKnown() ? agreement.inForceFrom() : agreement.signed());
        return begun.answer == Answer.NO ? begun : worse(begun, lasted(day, agreement));
    }

    private static InForce begun(LocalDate day, EdtfDate from) {
        if (!from.isKnown()) {
            return perhaps("date-unknown");
        }
        var span = from.span();
        if (day.isBefore(span.first())) {
            return no("before");
        }
        return day.isBefore(span.last()) ? perhaps("date-imprecise") : yes();
    }

    private static InForce lasted(LocalDate day, OnRecord agreement) {
        if (agreement.ended().isKnown()) {
            var span = agreement.ended().span();
            if (day.isAfter(span.last())) {
                return no("ended");
            }
            return day.isAfter(span.first()) ? perhaps("end-imprecise") : yes();
        }
        return switch (agreement.status()) {
            case ENDED -> perhaps("end-unknown");
            case UNKNOWN -> perhaps("status-unknown");
            default -> yes();
        };
    }

    private static InForce worse(InForce one, InForce other) {
        return other.answer.compareTo(one.answer) > 0 ? other : one;
    }

    private static InForce yes() {
        return new InForce(Answer.YES, "on-record");
    }

    private static InForce perhaps(String because) {
        return new InForce(Answer.PERHAPS, because);
    }

    private static InForce no(String because) {
        return new InForce(Answer.NO, because);
    }
}
