package org.twinhall.domain.law;

import java.util.Objects;

/**
 * Which value is meant.
 *
 * @param country ISO 3166-1 alpha-2, upper case
 * @param part    ISO 3166-2; empty for the whole country
 * @param code    of the parameter, as the country's plugin names it
 */
public record ParameterName(String country, String part, String code) {
    public ParameterName {
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(code, "code");
    }

    /** As the history keeps it. */
    String inBrief() {
        return (part.isEmpty() ? country : part) + " " + code;
    }
}
