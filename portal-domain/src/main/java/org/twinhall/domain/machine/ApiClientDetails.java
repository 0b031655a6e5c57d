package org.twinhall.domain.machine;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.twinhall.domain.shared.CalendarDay;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.domain.shared.InvalidInput.Faults;

/**
 * What an administrator says of a program.
 *
 * @param name   what it is for
 * @param scopes what it may do; reading always
 * @param endsOn its last day
 */
public record ApiClientDetails(String name, Set<Scope> scopes, LocalDate endsOn) {
    /** A key that nobody looks at for longer is forgotten. */
    static final int LONGEST_DAYS = 366;

    private static final int LONGEST_NAME = 80;

    /**
     * As it was typed.
     *
     * @param today in the government's zone
     * @throws InvalidInput with all that is wrong with {@code name}, {@code scopes} and {@code endsOn}
     */
    public static ApiClientDetails read(
            Faults faults, String name, Collection<String> scopes, String endsOn, LocalDate today) {
        var called = faults.taking(() -> name(name));
        var may = faults.taking(() -> scopes(scopes));
        var last = faults.taking(() -> lastDay(endsOn, today));
        faults.tell();
        return new ApiClientDetails(called, may, last);
    }

    private static String name(String typed) {
        var clean = typed == null ? "" : typed.replaceAll("\\p{Cntrl}", " ").strip();
        if (clean.isEmpty()) {
            throw new InvalidInput("name", "required");
        }
        if (clean.length() > LONGEST_NAME) {
            throw new InvalidInput("name", "too-long", String.valueOf(LONGEST_NAME));
        }
        return clean;
    }

    private static Set<Scope> scopes(Collection<String> words) {
        var scopes = EnumSet.of(Scope.READ);
        if (words != null) {
            words.forEach(word -> scopes.add(Scope.of(word).orElseThrow(() -> new InvalidInput("scopes", "unknown"))));
        }
        return scopes;
    }

    private static LocalDate lastDay(String typed, LocalDate today) {
        if (typed == null || typed.isBlank()) {
            throw new InvalidInput("endsOn", "required");
        }
        var day = CalendarDay.read("endsOn", typed);
        if (day.isBefore(today) || day.isAfter(today.plusDays(LONGEST_DAYS))) {
            throw new InvalidInput("endsOn", "not-within-a-year");
        }
        return day;
    }
}
