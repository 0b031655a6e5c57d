package org.twinhall.domain.plan;

import java.util.Optional;
import java.util.UUID;

/**
 * That a plan was changed, as every node hears it once the change is committed. It names the place and carries no words: who
 * hears it reads them in a seat that may.
 *
 * @param planId   the plan
 * @param rowId    the activity; null if it is about the plan as a whole (approved, approval withdrawn, frozen)
 * @param field    the cell; null if a row was added, taken out or put back
 * @param revision the cell's new revision; 0 without a cell
 */
public record PlanChanged(UUID planId, UUID rowId, String field, long revision) {
    /** The database's channel. */
    public static final String CHANNEL = "twinhall_plan";

    static PlanChanged cell(PlanCell cell) {
        return new PlanChanged(cell.planId(), cell.rowId(), cell.field(), cell.revision());
    }

    static PlanChanged row(PlanRow row) {
        return new PlanChanged(row.planId(), row.id(), null, 0);
    }

    static PlanChanged whole(UUID planId) {
        return new PlanChanged(planId, null, null, 0);
    }

    /** As it travels: at most some 120 characters. */
    String payload() {
        return planId + " " + (rowId == null ? "-" : rowId) + " " + (field == null ? "-" : field) + " " + revision;
    }

    /** Reads what travelled; empty for what is none of ours. */
    public static Optional<PlanChanged> read(String payload) {
        var parts = payload.split(" ", -1);
        if (parts.length != 4) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PlanChanged(
                    UUID.fromString(parts[0]),
                    parts[1].equals("-") ? null : UUID.fromString(parts[1]),
                    parts[2].equals("-") ? null : parts[2],
                    Long.parseLong(parts[3])));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
