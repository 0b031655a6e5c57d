package org.twinhall.spi.network;

import java.util.Objects;
import org.twinhall.spi.Source;
import org.twinhall.spi.Text;

/**
 * What one rule of a call says of the applicants.
 *
 * @param code    the rule's name, such as {@code MERCO-MEMBER}
 * @param verdict the answer
 * @param reason  why, with the names of those concerned
 * @param remedy  what mends it; {@link Remedy#NONE} if nothing does or nothing needs to
 * @param source  where the rule stands
 */
public record RuleAnswer(String code, Verdict verdict, Text reason, Remedy remedy, Source source) {

    public RuleAnswer {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(remedy, "remedy");
        Objects.requireNonNull(source, "source");
        if (verdict == Verdict.NO && !source.verification().isBinding()) {
            throw new IllegalArgumentException(
                    code + " would shut applicants out, but is only known by " + source.verification());
        }
    }

    /** Answers of a rule. */
    public enum Verdict {
        /** The rule is met. */
        YES,
        /** The rule is not met: it shuts the applicants out. */
        NO,
        /** The rule cannot decide; a person has to. */
        NEEDS_A_PERSON
    }

    /** Where the portal can help to mend what is missing. */
    public enum Remedy {
        /** There is nothing to mend, or the portal cannot help. */
        NONE,
        /** Whoever is no member joins the network. */
        JOIN_THE_NETWORK,
        /** The applicants make an agreement with each other. */
        MAKE_AN_AGREEMENT
    }
}
