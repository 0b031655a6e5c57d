package org.twinhall.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twinhall.spi.country.PartyFacts;
import org.twinhall.spi.country.PartyLevel;

/**
 * A group of parties on the other side, such as foreign governments.
 *
 * @param abroad whether they belong to another country; empty if it does not matter
 * @param levels what kinds of body they are; empty for all
 */
record Counterparts(Optional<Boolean> abroad, Set<PartyLevel> levels) {

    /** Those of the group among the other parties. */
    List<PartyFacts> in(Situation situation) {
        return situation.others().stream()
                .filter(other -> levels.isEmpty() || levels.contains(other.level()))
                .filter(other -> abroad.isEmpty() || abroad.get() == isAbroad(other, situation.party()))
                .toList();
    }

    /** An organisation between states is nowhere at home, whatever its address. */
    private static boolean isAbroad(PartyFacts other, PartyFacts party) {
        return other.level() == PartyLevel.INTERNATIONAL_ORGANISATION
                || !other.country().equals(party.country());
    }

    static Counterparts read(YamlNode node) {
        node.only("abroad", "levels");
        return new Counterparts(node.find("abroad").map(YamlNode::flag), node.someOf("levels", PartyLevel.class));
    }
}
