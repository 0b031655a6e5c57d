package org.twinhall.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.twinhall.spi.country.Parameter;
import org.twinhall.spi.country.PartyFacts;

/**
 * What a rule wants an administrator to have set.
 *
 * @param code   of the parameter
 * @param values any of these; {@link #UNSET} stands for a parameter that nobody set
 */
record Setting(String code, Set<String> values) {
    /** In a rule book: nobody set it. */
    static final String UNSET = "unset";
    /** In a rule book: somebody set it, to whatever. */
    static final String SET = "set";

    boolean holds(PartyFacts party) {
        var value = party.parameter(code).map(Parameter.Value::value);
        return values.contains(value.orElse(UNSET)) || (value.isPresent() && values.contains(SET));
    }

    /** What was set, and on what it stands: what the words of a rule tell. */
    static List<String> told(List<String> codes, PartyFacts party) {
        return codes.stream()
                .map(party::parameter)
                .flatMap(Optional::stream)
                .flatMap(value -> Stream.of(value.value(), value.basis()))
                .toList();
    }
}
