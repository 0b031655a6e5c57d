package org.twinhall.domain.registry.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Something to say about a row.
 *
 * @param field     which of its fields; null for the row as a whole
 * @param reason    message key after {@code invalid.}
 * @param arguments what goes into the message
 */
public record Remark(Field field, String reason, List<String> arguments) {
    private static final String BETWEEN = "\u001f";

    public Remark {
        arguments = List.copyOf(arguments);
    }

    static Remark of(Field field, String reason, String... arguments) {
        return new Remark(field, reason, List.of(arguments));
    }

    /** In one word, to be kept. */
    String word() {
        var parts = new ArrayList<String>();
        parts.add(field == null ? "" : field.name());
        parts.add(reason);
        parts.addAll(arguments);
        return String.join(BETWEEN, parts);
    }

    static Remark of(String word) {
        var parts = Arrays.asList(word.split(BETWEEN, -1));
        return new Remark(
                parts.get(0).isEmpty() ? null : Field.valueOf(parts.get(0)),
                parts.get(1),
                parts.subList(2, parts.size()));
    }
}
