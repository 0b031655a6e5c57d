package org.twinhall.domain.detail;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A goal of the 2030 Agenda, or one of its targets, such as {@code 11} or {@code 11.6} or {@code 11.b}.
 *
 * @param number from 1 to 17
 * @param target what stands after the point; empty for the goal as a whole
 */
public record Goal(int number, String target) implements Comparable<Goal> {
    /** How many goals there are. */
    public static final int GOALS = 17;

    /** Of each goal the last numbered target and the last lettered one; the latter is {@code -} where there are none. */
    private static final List<String> TARGETS = List.of(
            "5b", "5c", "9d", "7c", "6c", "6b", "3b", "10b", "5c", "7c", "7c", "8c", "3b", "7c", "9c", "10b", "19-");

    private static final Pattern SHAPE = Pattern.compile("(\\d{1,2})(?:\\.(\\d{1,2}|[a-d]))?");

    public Goal {
        if (!exists(number, target)) {
            throw new IllegalArgumentException("There is no target " + number + "." + target);
        }
    }

    private static boolean exists(int number, String target) {
        if (number < 1 || number > GOALS) {
            return false;
        }
        if (target.isEmpty()) {
            return true;
        }
        var last = TARGETS.get(number - 1);
        var letter = last.charAt(last.length() - 1);
        return Character.isDigit(target.charAt(0))
                ? Integer.parseInt(target) >= 1
                        && !target.startsWith("0")
                        && Integer.parseInt(target) <= Integer.parseInt(last.substring(0, last.length() - 1))
                : letter != '-' && target.charAt(0) <= letter;
    }

    /** What somebody typed; empty if there is no such goal or target. */
    public static Optional<Goal> read(String typed) {
        var shape = SHAPE.matcher(typed.strip().toLowerCase(Locale.ROOT));
        if (!shape.matches()) {
            return Optional.empty();
        }
        var number = Integer.parseInt(shape.group(1));
        var target = shape.group(2) == null ? "" : shape.group(2);
        return exists(number, target) ? Optional.of(new Goal(number, target)) : Optional.empty();
    }

    /** As the Agenda numbers it. */
    public String text() {
        return target.isEmpty() ? String.valueOf(number) : number + "." + target;
    }

    /** Goals in order, each before its targets, numbered ones before lettered ones. */
    @Override
    public int compareTo(Goal other) {
        return number == other.number ? Integer.compare(place(), other.place()) : Integer.compare(number, other.number);
    }

    private int place() {
        if (target.isEmpty()) {
            return 0;
        }
        return Character.isDigit(target.charAt(0)) ? Integer.parseInt(target) : 100 + target.charAt(0);
    }
}
