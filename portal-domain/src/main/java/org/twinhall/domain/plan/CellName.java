package org.twinhall.domain.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.twinhall.domain.shared.InvalidInput;

/**
 * Which cell of a row: the field, and for a field of each side whose.
 *
 * @param field what is planned
 * @param side  the party's place in the tie, from 1; 0 for a field that both have in common
 */
public record CellName(PlanField field, int side) {
    public CellName {
        if (field.ofEachSide() == (side < 1)) {
            throw new IllegalArgumentException(field + " of side " + side);
        }
    }

    /** The cells of a row, in reading order, if the tie has that many parties. */
    public static List<CellName> ofRow(int parties) {
        return Arrays.stream(PlanField.values())
                .flatMap(field -> sides(field, parties).mapToObj(side -> new CellName(field, side)))
                .toList();
    }

    private static IntStream sides(PlanField field, int parties) {
        return field.ofEachSide() ? IntStream.rangeClosed(1, parties) : IntStream.of(0);
    }

    /** The cell of that name, such as {@code starts} or {@code cost-2}; empty for a name that no row has. */
    public static Optional<CellName> of(String word, int parties) {
        return Stream.ofNullable(word)
                .flatMap(wanted ->
                        ofRow(parties).stream().filter(cell -> cell.word().equals(wanted)))
                .findFirst();
    }

    /** Its name in messages and in the database. */
    public String word() {
        return side == 0 ? field.word() : field.word() + "-" + side;
    }

    /**
     * The value as it is to be kept: line ends as one character, dates and amounts in one spelling.
     *
     * @throws InvalidInput if it is too long, or not what the field holds
     */
    public String checked(String typed) {
        if (typed == null) {
            throw new InvalidInput("value", "required");
        }
        var value = typed.replace("\r\n", "\n").replace('\r', '\n');
        if (value.length() > field.longest()) {
            throw new InvalidInput("value", "too-long", String.valueOf(field.longest()));
        }
        if (!isKeepable(value)) {
            throw new InvalidInput("value", "characters");
        }
        return switch (field.content()) {
            case TEXT -> value;
            case DATE -> value.isBlank() ? "" : date(value.strip());
            case AMOUNT -> value.isBlank() ? "" : amount(value.strip());
        };
    }

    /** The database keeps no NUL, and half of a surrogate pair is no character. */
    private static boolean isKeepable(String value) {
        return value.codePoints()
                .noneMatch(
                        point -> point == 0 || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE));
    }

    private static String date(String value) {
        try {
            var day = LocalDate.parse(value);
            if (day.getYear() < 1990 || day.getYear() > 2100) {
                throw new InvalidInput("value", "not-a-date");
            }
            return day.toString();
        } catch (DateTimeParseException notADate) {
            throw new InvalidInput("value", "not-a-date");
        }
    }

    private static String amount(String value) {
        if (!value.matches("[0-9]{1,15}(\\.[0-9]{1,2})?")) {
            throw new InvalidInput("value", "not-an-amount");
        }
        return new BigDecimal(value).toPlainString();
    }
}
