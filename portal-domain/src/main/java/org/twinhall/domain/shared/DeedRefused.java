package org.twinhall.domain.shared;

import java.util.List;

/**
 * A deed that the seat may not do, or not now, on a record that it may see.
 *
 * <p>The reason is also the message key {@code refused.<reason>} and the type of the problem that machines get.
 */
public class DeedRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String reason;
    private final List<String> arguments;

    /**
     * @param reason    words with hyphens, such as {@code opinion-missing}
     * @param arguments what goes into the message, as it is to be read
     */
    public DeedRefused(String reason, String... arguments) {
        super("Refused: " + reason);
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    public String reason() {
        return reason;
    }

    public List<String> arguments() {
        return arguments;
    }
}
