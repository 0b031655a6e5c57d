package org.twinhall.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twinhall.spi.country.InstrumentType;
import org.twinhall.spi.country.PartyFacts;
import org.twinhall.spi.country.PartyLevel;

/**
 * When a rule speaks at all. An empty set asks nothing.
 *
 * @param levels      kinds of body the party may be
 * @param instruments kinds of instrument
 * @param with        a group of which another party must be one
 * @param lacks       language in which there must be no version of the text
 * @param otherThan   languages beside which the text must have another one
 * @param settings    what administrators must have set, or not
 * @param conditions  all must hold
 * @param from        first day of the rule, included
 * @param until       last day of the rule, included
 */
record Scope(
        Set<PartyLevel> levels,
        Set<InstrumentType> instruments,
        Optional<Counterparts> with,
        Optional<String> lacks,
        Set<String> otherThan,
        List<Setting> settings,
        List<Condition> conditions,
        Optional<LocalDate> from,
        Optional<LocalDate> until) {

    boolean covers(Situation situation) {
        return isInForce(situation.on())
                && (levels.isEmpty() || levels.contains(situation.party().level()))
                && (instruments.isEmpty()
                        || instruments.contains(situation.draft().instrument()))
                && (with.isEmpty() || !with.get().in(situation).isEmpty())
                && lacks.filter(situation.draft().languages()::contains).isEmpty()
                && (otherThan.isEmpty()
                        || !otherThan.containsAll(situation.draft().languages()))
                && settings.stream().allMatch(setting -> setting.holds(situation.party()))
                && conditions.stream().allMatch(condition -> condition.holds(situation));
    }

    /** Who is meant on the other side. */
    List<PartyFacts> counterparts(Situation situation) {
        return with.map(group -> group.in(situation)).orElseGet(situation::others);
    }

    private boolean isInForce(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && until.map(last -> !day.isAfter(last)).orElse(true);
    }
}
