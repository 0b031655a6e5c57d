package org.twinhall.domain.registry.intake;

import java.util.UUID;
import org.twinhall.spi.country.PartyLevel;

/**
 * A government that the registry knows.
 *
 * @param country     ISO 3166-1 alpha-2
 * @param subdivision ISO 3166-2, or null
 * @param brought     whether it came in with the run that is being checked
 */
record OnRecord(UUID id, String name, PartyLevel level, String country, String subdivision, boolean brought) {}
