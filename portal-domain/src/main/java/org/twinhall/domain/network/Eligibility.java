package org.twinhall.domain.network;

import java.time.LocalDate;
import java.util.List;
import org.twinhall.domain.government.Government;
import org.twinhall.spi.network.RuleAnswer;
import org.twinhall.spi.network.RuleAnswer.Verdict;

/**
 * What a call's rules say of applicants.
 *
 * @param call       the call asked about
 * @param applicants the lead first
 * @param on         the day asked about, in the call's zone
 * @param answers    in the rules' order, never empty; words whose key begins with {@code portal.} are the portal's own, all
 *                   others the plugin's
 */
public record Eligibility(Call call, List<Government> applicants, LocalDate on, List<RuleAnswer> answers) {

    public Eligibility {
        applicants = List.copyOf(applicants);
        answers = List.copyOf(answers);
    }

    /** No if one rule says no; else a person is needed if one rule needs one; else yes. */
    public Verdict verdict() {
        if (says(Verdict.NO)) {
            return Verdict.NO;
        }
        return says(Verdict.NEEDS_A_PERSON) ? Verdict.NEEDS_A_PERSON : Verdict.YES;
    }

    private boolean says(Verdict verdict) {
        return answers.stream().anyMatch(answer -> answer.verdict() == verdict);
    }
}
