package org.twinhall.domain.law;

import java.util.Optional;
import java.util.UUID;
import org.twinhall.spi.country.Parameter;
import org.twinhall.spi.country.Parameter.Value;

/**
 * Something that a country's rules leave open, and what is set of it.
 *
 * @param name      which it is
 * @param parameter what the rules say of it
 * @param row       what is set, or was; null if nobody ever set it
 */
public record KeptParameter(ParameterName name, Parameter parameter, LawParameter row) {

    /** What is set, or was. */
    Optional<LawParameter> set() {
        return Optional.ofNullable(row);
    }

    /** Empty if it is not set. */
    public Optional<Value> value() {
        return set().flatMap(LawParameter::value);
    }

    /** Where its history is read; empty if nobody ever set it. */
    public Optional<UUID> recordId() {
        return set().map(LawParameter::id);
    }

    /** 0 if nobody ever set it. */
    public long revision() {
        return set().map(LawParameter::revision).orElse(0L);
    }
}
