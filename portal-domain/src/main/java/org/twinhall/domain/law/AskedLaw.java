package org.twinhall.domain.law;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.twinhall.spi.country.Parameter;
import org.twinhall.spi.country.Parameter.Value;
import org.twinhall.spi.country.WorkingCalendar;
import org.twinhall.spi.plugin.CountryPlugin;

/**
 * The law of a country as it is asked for one party.
 *
 * @param plugin     knows it
 * @param parameters what administrators set of what it leaves open, by the codes of the parameters
 */
public record AskedLaw(CountryPlugin plugin, Map<String, Value> parameters) {
    public AskedLaw {
        parameters = Map.copyOf(parameters);
    }

    /** The days on which the country's authorities work; empty if it keeps no calendar. */
    public Optional<WorkingCalendar> calendar() {
        return plugin.calendar().map(calendar -> new ClosedDays(calendar, closed()));
    }

    private Set<LocalDate> closed() {
        return plugin.parameters().stream()
                .filter(parameter -> parameter.kind() == Parameter.Kind.CLOSED_DAYS)
                .flatMap(parameter -> Optional.ofNullable(parameters.get(parameter.code())).stream())
                .flatMap(days -> ParameterText.days(days.value()).stream())
                .collect(Collectors.toSet());
    }
}
