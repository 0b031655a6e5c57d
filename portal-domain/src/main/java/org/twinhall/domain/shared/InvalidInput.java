package org.twinhall.domain.shared;

import java.util.List;

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
    }
}
