package org.twinhall.domain.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** What was handed in cannot be taken as it is. Nothing was saved. */
public class InvalidInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final List<Violation> violations;

    public InvalidInput(List<Violation> violations) {
        super("Invalid input: " + violations);
        this.violations = List.copyOf(violations);
    }

    /** One field is wrong. */
    public InvalidInput(String field, String reason, String... arguments) {
        this(List.of(new Violation(field, reason, List.of(arguments))));
    }

    public List<Violation> violations() {
        return violations;
    }

    /**
     * What is wrong with one field.
     *
     * @param field     the field's name in the deed's own words, such as {@code title}
     * @param reason    message key after {@code invalid.}, such as {@code too-long}
     * @param arguments what goes into the message
     */
    public record Violation(String field, String reason, List<String> arguments) implements java.io.Serializable {
        public Violation {
            arguments = List.copyOf(arguments);
        }

        private Violation within(String row) {
            return new Violation(row + "." + field, reason, arguments);
        }
    }

    /** What is wrong with the parts of one form, gathered so that all of it is told at once. Of a field only the first fault counts. */
    public static final class Faults {
        private final List<Violation> found = new ArrayList<>();

        /** What the part gives; null if it is wrong, and then the fault is kept. */
        public <T> T taking(Supplier<T> part) {
            try {
                return part.get();
            } catch (InvalidInput wrong) {
                wrong.violations().forEach(this::keep);
                return null;
            }
        }

        /**
         * What each row of a list gives, without those that are wrong. Their fields are named as in {@code signatories[0].name}.
         *
         * @param list name of the list
         */
        public <R, T> List<T> takingEach(String list, List<R> rows, Function<R, T> reading) {
            var read = new ArrayList<T>();
            for (int at = 0; at < rows.size(); at++) {
                var row = rows.get(at);
                try {
                    read.add(reading.apply(row));
                } catch (InvalidInput wrong) {
                    var place = list + "[" + at + "]";
                    wrong.violations().forEach(violation -> keep(violation.within(place)));
                }
            }
            return read;
        }

        private void keep(Violation violation) {
            if (found.stream().noneMatch(known -> known.field().equals(violation.field()))) {
                found.add(violation);
            }
        }

        /**
         * Ends the gathering.
         *
         * @throws InvalidInput with all that was found
         */
        public void tell() {
            if (!found.isEmpty()) {
                throw new InvalidInput(found);
            }
        }
    }
}
