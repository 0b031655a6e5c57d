package org.twinhall.web.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.twinhall.domain.shared.InvalidInput;

/**
 * Where a stretch of a list ended: the values of its sort keys, in their order. Callers send it back as it is.
 *
 * @param values of the last item; at least one, none with the separator (U+001F)
 */
public record Cursor(List<String> values) {
    private static final String SEPARATOR = "\u001f";
    private static final int LONGEST = 2000;

    public Cursor {
        values = List.copyOf(values);
    }

    /** The cursor after an item with these sort keys. */
    public static Cursor after(String... values) {
        return new Cursor(List.of(values));
    }

    /** As it travels in addresses. */
    public String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, values).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a cursor that a caller sent back.
     *
     * @param values how many it must hold
     * @throws InvalidInput if it is not one of ours
     */
    public static Cursor read(String text, int values) {
        try {
            if (text.length() <= LONGEST) {
                var decoded = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
                var cursor = new Cursor(List.of(decoded.split(SEPARATOR, -1)));
                if (cursor.values().size() == values) {
                    return cursor;
                }
            }
        } catch (IllegalArgumentException notBase64) {
            throw (InvalidInput) new InvalidInput("cursor", "not-a-cursor").initCause(notBase64);
        }
        throw new InvalidInput("cursor", "not-a-cursor");
    }
}
