package org.twinhall.web.plan;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.twinhall.domain.history.HistoryEntry;
import org.twinhall.domain.plan.ActivityPlan;
import org.twinhall.domain.plan.Approval;
import org.twinhall.domain.plan.PlanView;
import org.twinhall.web.page.PersonWords;

/** A plan as machines see it. */
public final class PlanJson {
    public final UUID id;
    public final int year;
    public final UUID agreementId;
    public final String agreementReference;
    /** Whether what it says about real governments is made up. */
    public final boolean demonstration;
    /** In the order in which the names of cells number them: {@code cost-2} is the second party's. */
    public final List<PlanPartyJson> parties;
    /** In reading order. */
    public final List<RowJson> rows;
    /** Oldest first, those withdrawn included. */
    public final List<ApprovalJson> approvals;
    /** The SHA-256 of what is planned; what an approval names. */
    public final String hash;
    /** What all approved; null while the plan is being written. */
    @Schema(nullable = true)
    public final FrozenJson frozen;

    PlanJson(PlanView plan) {
        id = plan.id();
        year = plan.year();
        agreementId = plan.agreementId();
        agreementReference = plan.agreementReference();
        demonstration = plan.demonstration();
        parties = plan.sides().stream().map(PlanPartyJson::new).toList();
        rows = plan.rows().stream().map(RowJson::new).toList();
        approvals = plan.approvals().stream().map(ApprovalJson::new).toList();
        hash = plan.hash();
        frozen = plan.frozen().map(FrozenJson::new).orElse(null);
    }

    /** A plan in a list. */
    public static final class SummaryJson {
        public final UUID id;
        public final int year;
        public final UUID agreementId;
        public final boolean frozen;
        public final Instant openedAt;

        @Schema(nullable = true)
        public final String openedBy;

        SummaryJson(ActivityPlan plan) {
            id = plan.id();
            year = plan.year();
            agreementId = plan.agreementId();
            frozen = plan.isFrozen();
            openedAt = plan.openedAt();
            openedBy = PersonWords.machine(plan.openedBy());
        }
    }

    /** A party. */
    public static final class PlanPartyJson {
        public final int number;
        public final UUID governmentId;
        public final String name;
        public final String country;
        public final boolean joined;

        PlanPartyJson(PlanView.Side side) {
            number = side.number();
            governmentId = side.governmentId();
            name = side.name();
            country = side.country();
            joined = side.joined();
        }
    }

    /** An activity; its cells by name, such as {@code starts} or {@code cost-2}. */
    public static final class RowJson {
        public final UUID id;
        public final Map<String, CellJson> cells;

        RowJson(PlanView.Row row) {
            id = row.id();
            cells = new LinkedHashMap<>();
            row.cells().forEach(cell -> cells.put(cell.field(), new CellJson(cell)));
        }
    }

    /** What stands in a cell; without author, government and time as long as nobody has written it. */
    public static final class CellJson {
        public final String value;
        public final long revision;

        @Schema(nullable = true)
        public final String author;

        @Schema(nullable = true)
        public final UUID governmentId;

        @Schema(nullable = true)
        public final Instant at;

        CellJson(PlanView.Cell cell) {
            value = cell.value();
            revision = cell.revision();
            author = PersonWords.machine(cell.author());
            governmentId = cell.governmentId();
            at = cell.at();
        }
    }

    /** A party's approval. */
    public static final class ApprovalJson {
        public final UUID governmentId;

        @Schema(nullable = true)
        public final String approvedBy;

        public final Instant at;
        public final String hash;

        @Schema(nullable = true)
        public final Instant withdrawnAt;

        ApprovalJson(Approval approval) {
            governmentId = approval.governmentId();
            approvedBy = PersonWords.machine(approval.approvedBy());
            at = approval.approvedAt();
            hash = approval.hash();
            withdrawnAt = approval.withdrawnAt().orElse(null);
        }
    }

    /** What all approved. */
    public static final class FrozenJson {
        public final int number;
        public final String hash;
        public final Instant at;

        FrozenJson(PlanView.Frozen frozen) {
            number = frozen.number();
            hash = frozen.hash();
            at = frozen.at();
        }
    }

    /** One thing that happened to the plan; the subject of an edit is {@code row/cell}. */
    public static final class PlanEntryJson {
        public final int number;
        public final Instant at;

        @Schema(nullable = true)
        public final String person;

        public final UUID governmentId;
        public final String deed;

        @Schema(nullable = true)
        public final String subject;

        @Schema(nullable = true)
        public final String before;

        @Schema(nullable = true)
        public final String after;

        public final String hash;

        PlanEntryJson(HistoryEntry entry) {
            number = entry.number();
            at = entry.happenedAt();
            person = PersonWords.machine(entry.person());
            governmentId = entry.governmentId();
            deed = entry.deed();
            subject = entry.subject().orElse(null);
            before = entry.before().orElse(null);
            after = entry.after().orElse(null);
            hash = entry.hash();
        }
    }
}
