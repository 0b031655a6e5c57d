package org.twinhall.domain.vitality;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What shows that ties live, as far as the seat may know of it. */
interface Evidences {
    /** What parties put on record of an agreement, what was withdrawn included, the latest recorded first. */
    List<Evidence> of(UUID agreementId);

    Optional<EvidenceWithdrawal> withdrawal(UUID evidenceId);

    /** What stands of these agreements. */
    List<Evidence> standing(Collection<UUID> agreementIds);

    Optional<Evidence> find(UUID id);

    /** Lets one at a time put on record or withdraw what belongs to that agreement, until the transaction ends. */
    void queue(UUID agreementId);

    void add(Evidence evidence);

    void add(EvidenceWithdrawal withdrawal);

    /** The plans of published agreements that all parties approved; everybody may know of them. */
    List<ApprovedPlan> approvedPlans(Collection<UUID> agreementIds);

    /** When more than one party had written in a plan, the latest edit of each plan; the parties alone are answered. */
    List<Written> plansWritten(Collection<UUID> agreementIds);

    /** The opinions of authorities about drafts of these ties; those alone are answered who have to do with the draft. */
    List<Opinion> opinions(Collection<UUID> relationshipIds);

    /**
     * An approved plan.
     *
     * @param lastsUntil the last day of what it plans; null if it names none
     */
    record ApprovedPlan(UUID agreementId, int year, Instant approvedAt, LocalDate lastsUntil) {}

    /** When a plan was last written in, of those in which more than one party has. */
    record Written(UUID agreementId, int year, Instant at) {}

    /** When an authority gave its opinion of a draft. */
    record Opinion(UUID relationshipId, UUID draftId, LocalDate on) {}
}
