package org.twinhall.domain.registry.intake;

import java.util.List;
import java.util.UUID;

/**
 * A row of a file, and what is to become of it.
 *
 * @param number    counted as a spreadsheet does: the heading is row 1
 * @param cells     as they stood in the file
 * @param one       number of the first party's place, or null
 * @param other     of the second party's
 * @param firstRow  number of the row that says the same, or null
 * @param onRecord  reference of the agreement on record that says the same, or under which it is on record now; or null
 * @param agreement that it became, or null
 */
public record ImportLine(
        int number,
        List<String> cells,
        RowState state,
        Integer one,
        Integer other,
        Integer firstRow,
        String onRecord,
        List<Remark> remarks,
        UUID agreement) {
    public ImportLine {
        cells = List.copyOf(cells);
        remarks = List.copyOf(remarks);
    }
}
