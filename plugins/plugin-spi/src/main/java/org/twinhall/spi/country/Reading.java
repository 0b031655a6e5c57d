package org.twinhall.spi.country;

import java.util.List;
import java.util.Objects;

/**
 * A country's answer to one draft.
 *
 * @param ruleVersion which version of the rules answered, to be kept with the case
 * @param findings    what is noted about the text and the parties, in the order of the clauses
 * @param obligations what the party has to do, in the order in which it falls due
 */
public record Reading(String ruleVersion, List<Finding> findings, List<Obligation> obligations) {

    public Reading {
        Objects.requireNonNull(ruleVersion, "ruleVersion");
        findings = List.copyOf(findings);
        obligations = List.copyOf(obligations);
    }
}
