package org.twinhall.spi.country;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.twinhall.spi.Text;

/**
 * Something that a country's rules leave to those who administer the portal: it differs from one part of the country to the next, or
 * changes too often to be written into a plugin.
 *
 * @param code    its name in the rule base, such as {@code MX-TWO-THIRDS}; one parameter a code
 * @param reach   whether it is set once or for each part of the country
 * @param kind    what its value is
 * @param choices what can be chosen, in the order in which it is offered; empty unless it is a {@link Kind#CHOICE}
 * @param name    what it is
 * @param help    what follows from it, and what to write
 */
public record Parameter(String code, Reach reach, Kind kind, List<Choice> choices, Text name, Text help) {

    public Parameter {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(reach, "reach");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(help, "help");
        choices = List.copyOf(choices);
        if (choices.isEmpty() == (kind == Kind.CHOICE)) {
            throw new IllegalArgumentException(code + " is " + kind + " and has " + choices.size() + " choices");
        }
    }

    /**
     * What can be chosen under that value.
     *
     * @param value as the rules know it
     * @return empty if there is no such choice
     */
    public Optional<Choice> choice(String value) {
        return choices.stream().filter(choice -> choice.value().equals(value)).findFirst();
    }

    /** How far one value reaches. */
    public enum Reach {
        /** The whole country. */
        COUNTRY,
        /** One part of it, by ISO 3166-2: each has its own. */
        SUBDIVISION
    }

    /** What a value is. */
    public enum Kind {
        /** One of {@link Parameter#choices()}. */
        CHOICE,
        /** A whole number from 1 on. */
        NUMBER,
        /** Words as the reader is to read them. */
        TEXT,
        /**
         * Days on which the country's authorities do not work besides those of the calendar, {@code 2026-12-24} and so on. The portal does not
         * count them as working days and lets no term end on them; the rules need not ask.
         */
        CLOSED_DAYS
    }

    /**
     * Something that can be chosen.
     *
     * @param value as the rules know it
     * @param name  what to tell the reader
     */
    public record Choice(String value, Text name) {}

    /**
     * What an administrator set.
     *
     * @param value as {@link Kind} says
     * @param basis act and article it stands on, as it was typed
     */
    public record Value(String value, String basis) {
        public Value {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(basis, "basis");
        }
    }
}
