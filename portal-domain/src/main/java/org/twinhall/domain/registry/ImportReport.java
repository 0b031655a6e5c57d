package org.twinhall.domain.registry;

import java.util.List;

/**
 * What a file would bring, or has brought, into the registry.
 *
 * @param rows        how many agreements the file holds
 * @param agreements  references of those that are new
 * @param known       references of those that were on record before; they stay as they are
 * @param governments those that are new, in the order of the file
 * @param problems    why the file cannot be imported; none if it can
 * @param warnings    what somebody should look at; the file can be imported all the same
 * @param saved       whether the new ones are on record now
 */
public record ImportReport(
        int rows,
        List<String> agreements,
        List<String> known,
        List<NewGovernment> governments,
        List<Remark> problems,
        List<Remark> warnings,
        boolean saved) {

    public ImportReport {
        agreements = List.copyOf(agreements);
        known = List.copyOf(known);
        governments = List.copyOf(governments);
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
    }

    /** Whether it can be imported as it is. */
    public boolean isClean() {
        return problems.isEmpty();
    }

    /**
     * A government that the registry did not know.
     *
     * @param name        empty for a country as a whole
     * @param country     ISO 3166-1 alpha-2
     * @param subdivision ISO 3166-2, or null
     */
    public record NewGovernment(
            String name, org.twinhall.spi.country.PartyLevel level, String country, String subdivision) {}

    /**
     * Something to say about one row.
     *
     * @param row       counted as a spreadsheet does, the heading is row 1; 0 for the file as a whole
     * @param column    the column's heading, or null for the row as a whole
     * @param reason    message key after {@code invalid.}
     * @param arguments what goes into the message
     */
    public record Remark(int row, String column, String reason, List<String> arguments) {
        public Remark {
            arguments = List.copyOf(arguments);
        }

        /** About one column of one row. */
        public static Remark at(int row, String column, String reason, String... arguments) {
            return new Remark(row, column, reason, List.of(arguments));
        }

        /** Where it is, for machines, such as {@code rows[3].signed}; {@code file} for the file as a whole. */
        public String field() {
            return row == 0 ? "file" : column == null ? "rows[" + row + "]" : "rows[" + row + "]." + column;
        }
    }
}
