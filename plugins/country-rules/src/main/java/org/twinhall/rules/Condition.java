package org.twinhall.rules;

/** A question that lists, ranges and names cannot ask. Pure; the country's YAML calls it by the name it was registered under. */
@FunctionalInterface
public interface Condition {

    /** Whether it holds for this draft, seen from this party, under the law of this day. */
    boolean holds(Situation situation);
}
