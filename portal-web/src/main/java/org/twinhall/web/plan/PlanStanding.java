package org.twinhall.web.plan;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.twinhall.domain.people.Person;
import org.twinhall.domain.plan.Approval;
import org.twinhall.domain.plan.PlanView;

/**
 * Who approved a plan and who has not yet, for its pages.
 *
 * @param sides  in the order of the tie
 * @param frozen whether all have
 */
public record PlanStanding(List<Side> sides, boolean frozen) implements Serializable {
    private static final long serialVersionUID = 1L;

    static PlanStanding of(PlanView plan) {
        return new PlanStanding(
                plan.sides().stream().map(side -> side(plan, side)).toList(),
                plan.frozen().isPresent());
    }

    private static Side side(PlanView plan, PlanView.Side side) {
        var approval = plan.standing(side.governmentId());
        var withdrawn = approval.isEmpty()
                && plan.approvals().stream()
                        .anyMatch(earlier -> earlier.governmentId().equals(side.governmentId()));
        return new Side(
                side.governmentId(),
                side.name(),
                side.joined(),
                approval.map(Approval::approvedBy).orElse(null),
                approval.map(Approval::approvedAt).orElse(null),
                withdrawn);
    }

    /** Whether that government has approved what is planned now. */
    boolean isApprovedBy(UUID governmentId) {
        return sides.stream().anyMatch(side -> side.governmentId().equals(governmentId) && side.approvedBy() != null);
    }

    /** The names of those who have not approved. */
    List<String> missing() {
        return sides.stream()
                .filter(side -> side.approvedBy() == null)
                .map(Side::name)
                .toList();
    }

    /**
     * A party's word on the plan.
     *
     * @param joined     whether it works on this portal; if not nobody can approve for it here
     * @param approvedBy the signatory, or null
     * @param at         when, or null
     * @param withdrawn  whether it had approved and a change undid that
     */
    public record Side(UUID governmentId, String name, boolean joined, Person approvedBy, Instant at, boolean withdrawn)
            implements Serializable {
        private static final long serialVersionUID = 1L;

        /** Message key after {@code approval.}, and the tone that goes with it is {@link #tone}. */
        public String key() {
            if (approvedBy != null) {
                return "given";
            }
            if (!joined) {
                return "not-joined";
            }
            return withdrawn ? "withdrawn" : "missing";
        }

        public String tone() {
            return approvedBy != null ? "good" : withdrawn ? "warn" : "quiet";
        }
    }
}
