package org.twinhall.domain.plan;

import java.util.Objects;
import java.util.UUID;
import org.twinhall.domain.shared.InvalidInput;

/**
 * What somebody typed into a cell.
 *
 * @param rowId        the activity
 * @param field        the cell's name, such as {@code cost-2}
 * @param baseRevision the revision that the writer saw when beginning to type
 * @param value        as typed; empty to empty the cell
 * @param editId       made by the sender, the same when it is sent again
 */
public record CellEdit(UUID rowId, String field, long baseRevision, String value, UUID editId) {
    public CellEdit {
        Objects.requireNonNull(rowId, "rowId");
        if (editId == null) {
            throw new InvalidInput("edit", "required");
        }
    }
}
