package org.twinhall.rules;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import org.twinhall.spi.country.WorkingCalendar;

/**
 * A calendar written down: what is not listed is a working day.
 *
 * @param weekend days of the week without work
 * @param yearly  days without work every year
 * @param cyclic  days without work every so many years
 * @param closed  single days without work
 */
record ListedCalendar(
        String id, Set<DayOfWeek> weekend, Set<MonthDay> yearly, List<Cycle> cyclic, Set<LocalDate> closed)
        implements WorkingCalendar {

    static ListedCalendar read(YamlNode node) {
        node.only("id", "weekend", "yearly", "cyclic", "closed");
        return new ListedCalendar(
                node.text("id"),
                node.someOf("weekend", DayOfWeek.class),
                Set.copyOf(node.list("yearly").stream()
                        .map(ListedCalendar::monthDay)
                        .toList()),
                node.list("cyclic").stream().map(Cycle::read).toList(),
                Set.copyOf(node.list("closed").stream().map(YamlNode::day).toList()));
    }

    private static MonthDay monthDay(YamlNode node) {
        try {
            return MonthDay.parse("--" + node.text());
        } catch (DateTimeException notADay) {
            throw node.fault("a day such as 05-01 (month, day) is expected, not '" + node.text() + "'");
        }
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return !weekend.contains(day.getDayOfWeek())
                && !yearly.contains(MonthDay.from(day))
                && !closed.contains(day)
                && cyclic.stream().noneMatch(cycle -> cycle.fallsOn(day));
    }

    /**
     * A day that comes back every so many years.
     *
     * @param first the first year counted
     * @param last  the last year in which it can fall
     * @param every years from one to the next
     */
    record Cycle(MonthDay day, int first, int last, int every) {

        private static Cycle read(YamlNode node) {
            node.only("day", "first", "last", "every");
            return new Cycle(
                    monthDay(node.get("day")),
                    node.get("first").number(),
                    node.find("last").map(YamlNode::number).orElse(Integer.MAX_VALUE),
                    node.get("every").number());
        }

        boolean fallsOn(LocalDate date) {
            int year = date.getYear();
            return year >= first && year <= last && (year - first) % every == 0 && day.equals(MonthDay.from(date));
        }
    }
}
