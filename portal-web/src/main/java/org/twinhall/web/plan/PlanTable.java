package org.twinhall.web.plan;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.twinhall.domain.plan.CellName;
import org.twinhall.domain.plan.PlanField;
import org.twinhall.domain.plan.PlanView;
import org.twinhall.web.page.PersonWords;

/**
 * A plan as the table of a page: what belongs together stands in one column, one cell below the other, so that the table fits a
 * screen and both sides stand beside each other in every activity.
 *
 * @param columns in reading order
 * @param rows    in reading order
 * @param blank   what a new row looks like; its id is {@link #NEW_ROW}
 */
public record PlanTable(List<String> columns, List<Row> rows, Row blank) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Stands for the id of a row that does not exist yet; the page's script puts the real one in its place. */
    public static final String NEW_ROW = "NEW-ROW";

    private static final List<List<PlanField>> COLUMNS = List.of(
            List.of(PlanField.ACTIVITY),
            List.of(PlanField.OBJECTIVE),
            List.of(PlanField.RESPONSIBLE),
            List.of(PlanField.STARTS, PlanField.ENDS),
            List.of(PlanField.PLACE),
            List.of(PlanField.COST),
            List.of(PlanField.PRODUCT),
            List.of(PlanField.INDICATOR));

    static PlanTable of(PlanView plan) {
        var rows = IntStream.range(0, plan.rows().size())
                .mapToObj(place -> row(plan, place + 1, plan.rows().get(place)))
                .toList();
        return new PlanTable(COLUMNS.stream().map(PlanTable::key).toList(), rows, blank(plan));
    }

    private static String key(List<PlanField> fields) {
        return fields.contains(PlanField.STARTS) ? "when" : fields.get(0).word();
    }

    private static Row row(PlanView plan, int number, PlanView.Row row) {
        return row(plan, number, row.id().toString(), row);
    }

    private static Row blank(PlanView plan) {
        var empty = CellName.ofRow(plan.sides().size()).stream()
                .map(name -> new PlanView.Cell(name.word(), "", 0, null, null, null))
                .toList();
        return row(plan, 0, NEW_ROW, new PlanView.Row(new UUID(0, 0), empty));
    }

    private static Row row(PlanView plan, int number, String id, PlanView.Row row) {
        var columns = COLUMNS.stream()
                .map(fields -> new Column(key(fields), cells(plan, fields, row)))
                .toList();
        return new Row(id, number, columns.get(0), columns.subList(1, columns.size()));
    }

    private static List<Cell> cells(PlanView plan, List<PlanField> fields, PlanView.Row row) {
        var cells = new ArrayList<Cell>();
        for (var field : fields) {
            if (field.ofEachSide()) {
                plan.sides().forEach(side -> cells.add(cell(plan, new CellName(field, side.number()), side, row)));
            } else {
                cells.add(cell(plan, new CellName(field, 0), null, row));
            }
        }
        return List.copyOf(cells);
    }

    private static Cell cell(PlanView plan, CellName name, PlanView.Side side, PlanView.Row row) {
        var cell = row.cell(name.word());
        var writer = plan.sides().stream()
                .filter(party -> party.governmentId().equals(cell.governmentId()))
                .findFirst();
        return new Cell(
                name.word(),
                name.field().word(),
                name.field().content().name().toLowerCase(Locale.ROOT),
                name.field().longest(),
                name.side(),
                side == null ? null : side.name(),
                name.field() == PlanField.COST ? currency(side.country()) : null,
                cell.value(),
                cell.revision(),
                PersonWords.machine(cell.author()),
                cell.governmentId(),
                writer.map(PlanView.Side::name).orElse(null),
                writer.map(PlanView.Side::number).orElse(0),
                cell.at());
    }

    /** The code of a country's currency, or null for a body of no country. */
    private static String currency(String country) {
        try {
            var currency =
                    Currency.getInstance(new Locale.Builder().setRegion(country).build());
            return currency == null ? null : currency.getCurrencyCode();
        } catch (IllegalArgumentException noCountry) {
            return null;
        }
    }

    /** Whether no activity is planned yet. */
    public boolean hasNoRows() {
        return rows.isEmpty();
    }

    /**
     * An activity.
     *
     * @param id     its id, or {@link #NEW_ROW}
     * @param number its place, from 1
     * @param head   the column that names it
     * @param others the columns after it
     */
    public record Row(String id, int number, Column head, List<Column> others) implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    /**
     * What belongs together.
     *
     * @param key message key after {@code column.}
     */
    public record Column(String key, List<Cell> cells) implements Serializable {
        private static final long serialVersionUID = 1L;

        /** Whether each cell has to say which it is, because there are several. */
        public boolean many() {
            return cells.size() > 1;
        }
    }

    /**
     * A cell.
     *
     * @param name             in messages, such as {@code cost-2}
     * @param field            message key after {@code field.}
     * @param kind             {@code text}, {@code date} or {@code amount}
     * @param longest          the most characters it takes
     * @param side             whose cell it is, from 1; 0 for one that both have in common
     * @param sideName         that party's name, or null
     * @param currency         code of the currency of an amount, or null
     * @param value            what stands in it; may be empty
     * @param revision         0 if nobody has written it; then there is no author
     * @param author           who wrote it last, or null if nobody did or they were erased
     * @param writerId         for which government, or null
     * @param writer           that party's name, or null
     * @param writerSide       its place, from 1; 0 if there is none
     * @param at               when, or null
     */
    public record Cell(
            String name,
            String field,
            String kind,
            int longest,
            int side,
            String sideName,
            String currency,
            String value,
            long revision,
            String author,
            UUID writerId,
            String writer,
            int writerSide,
            Instant at)
            implements Serializable {
        private static final long serialVersionUID = 1L;

        /** The amount that stands in it, to be read; null if it is empty or holds no amount. */
        public BigDecimal amount() {
            return kind.equals("amount") && !value.isEmpty() ? new BigDecimal(value) : null;
        }
    }
}
