package org.twinhall.domain.drafting;

import java.util.Map;
import org.twinhall.spi.Text;
import org.twinhall.spi.country.ClauseKind;

/**
 * A clause that can be added to a draft, with its parties put in.
 *
 * @param key      names it among those offered
 * @param country  whose it is, ISO 3166-1 alpha-2
 * @param model    name of the model text in which it stands; null for a clause that stands alone
 * @param wordings by language: all of the draft's
 */
public record OfferedClause(String key, String country, Text model, ClauseKind kind, Map<String, Wording> wordings) {}
