package org.twinhall.spi.network;

import java.util.Objects;
import org.twinhall.spi.country.PartyLevel;

/**
 * A government that would take part.
 *
 * @param id      the portal's name for it
 * @param name    its own name
 * @param country ISO 3166-1 alpha-2
 * @param level   what kind of body it is
 */
public record Applicant(String id, String name, String country, PartyLevel level) {

    public Applicant {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(level, "level");
    }
}
