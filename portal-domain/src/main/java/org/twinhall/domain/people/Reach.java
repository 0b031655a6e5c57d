package org.twinhall.domain.people;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;

/**
 * How far a seat reaches: to every record that its government has to do with, or to named ones only. A person who was invited to
 * one draft or one plan of a partner reaches that and nothing else.
 *
 * @param whole   whether every record
 * @param records the named ones; empty if {@code whole}
 */
public record Reach(boolean whole, Set<UUID> records) implements Serializable {
    /** To every record of the government. */
    public static final Reach WHOLE = new Reach(true, Set.of());

    public Reach {
        records = Set.copyOf(records);
        if (whole && !records.isEmpty()) {
            throw new IllegalArgumentException("Reaches every record, and names some");
        }
    }

    /**
     * How far a member's roles let them reach. Evaluators are often of other houses: applications to a call are all that they are to
     * see, and nothing of the government's own.
     */
    static Reach of(Set<Role> roles) {
        return roles.equals(Set.of(Role.EVALUATOR)) ? only(Set.of()) : WHOLE;
    }

    /** To these records only; to none if there are none. */
    public static Reach only(Set<UUID> records) {
        return new Reach(false, records);
    }

    /** Whether a record of that id is reached; null, which names none, is by the whole government only. */
    public boolean includes(UUID record) {
        return whole || (record != null && records.contains(record));
    }
}
