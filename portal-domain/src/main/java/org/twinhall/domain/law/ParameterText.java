package org.twinhall.domain.law;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.twinhall.domain.shared.CalendarDay;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.domain.shared.Typed;
import org.twinhall.spi.country.Parameter;

/** The value of a parameter as somebody types it, and as it is kept. */
final class ParameterText {
    private static final String FIELD = "value";
    private static final int LONGEST_TEXT = 500;
    private static final int GREATEST = 999;

    private ParameterText() {}

    /**
     * Reads what was typed.
     *
     * @return as it is kept: days one a line, the earliest first
     * @throws InvalidInput about {@code value}
     */
    static String read(Parameter parameter, String typed) {
        return switch (parameter.kind()) {
            case CHOICE -> choice(parameter, Typed.required(FIELD, typed, LONGEST_TEXT));
            case NUMBER -> number(Typed.required(FIELD, typed, LONGEST_TEXT));
            case TEXT -> Typed.required(FIELD, typed, LONGEST_TEXT);
            case CLOSED_DAYS ->
                days(Typed.required(FIELD, typed, ParameterKeeping.LONGEST_VALUE)).stream()
                        .sorted()
                        .distinct()
                        .map(LocalDate::toString)
                        .collect(Collectors.joining("\n"));
        };
    }

    /** Whether what was kept can still be read so. */
    static boolean fits(Parameter parameter, String kept) {
        try {
            return read(parameter, kept).equals(kept);
        } catch (InvalidInput other) {
            return false;
        }
    }

    private static String choice(Parameter parameter, String typed) {
        if (parameter.choice(typed).isEmpty()) {
            throw new InvalidInput(FIELD, "no-such-choice");
        }
        return typed;
    }

    private static String number(String typed) {
        try {
            int number = Integer.parseInt(typed);
            if (number >= 1 && number <= GREATEST) {
                return Integer.toString(number);
            }
        } catch (NumberFormatException notANumber) {
            throw (InvalidInput) new InvalidInput(FIELD, "not-a-number").initCause(notANumber);
        }
        throw new InvalidInput(FIELD, "not-a-number");
    }

    /** The days of a list, separated by lines, blanks or commas. */
    static List<LocalDate> days(String list) {
        return Arrays.stream(list.split("[\\s,;]+", -1))
                .filter(day -> !day.isEmpty())
                .map(ParameterText::day)
                .toList();
    }

    private static LocalDate day(String typed) {
        try {
            return CalendarDay.parse(typed);
        } catch (DateTimeException notADay) {
            throw (InvalidInput) new InvalidInput(FIELD, "no-such-day", typed).initCause(notADay);
        }
    }
}
