package org.twinhall.spi.country;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A party to a draft, as the rules see it.
 *
 * @param id          the portal's name for it within this draft
 * @param name        its own name, in its own language
 * @param country     ISO 3166-1 alpha-2, upper case
 * @param subdivision ISO 3166-2, or null
 * @param level       what kind of body it is
 * @param termEnds    the last day of the present council's or government's term, or null if not known
 * @param parameters  what administrators set for its country and its part of it, by {@link Parameter#code()}; empty for a party of another
 *     country than the one whose rules are asked
 */
public record PartyFacts(
        String id,
        String name,
        String country,
        String subdivision,
        PartyLevel level,
        LocalDate termEnds,
        Map<String, Parameter.Value> parameters) {

    public PartyFacts {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(level, "level");
        parameters = Map.copyOf(parameters);
    }

    /**
     * A party for which nobody set anything.
     *
     * @param id          the portal's name for it within this draft
     * @param name        its own name, in its own language
     * @param country     ISO 3166-1 alpha-2, upper case
     * @param subdivision ISO 3166-2, or null
     * @param level       what kind of body it is
     * @param termEnds    the last day of the present council's or government's term, or null if not known
     */
    public PartyFacts(
            String id, String name, String country, String subdivision, PartyLevel level, LocalDate termEnds) {
        this(id, name, country, subdivision, level, termEnds, Map.of());
    }

    /**
     * What an administrator set, if anybody did.
     *
     * @param code {@link Parameter#code()}
     * @return empty if nobody did
     */
    public Optional<Parameter.Value> parameter(String code) {
        return Optional.ofNullable(parameters.get(code));
    }

    /**
     * The last day of the present term, if known.
     *
     * @return empty if not known
     */
    public Optional<LocalDate> endOfTerm() {
        return Optional.ofNullable(termEnds);
    }
}
