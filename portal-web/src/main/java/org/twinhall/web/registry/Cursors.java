package org.twinhall.web.registry;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.twinhall.domain.registry.RegistrySearch.Position;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.web.api.Cursor;

/** Where a stretch of the registry ended, as it travels in addresses. */
final class Cursors {
    private Cursors() {}

    static String text(Position position) {
        var day = position.signedFirst();
        return Cursor.after(day == null ? "" : day.toString(), position.reference())
                .text();
    }

    /** Null for none. */
    static Position position(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        var values = Cursor.read(text, 2).values();
        try {
            return new Position(values.get(0).isEmpty() ? null : LocalDate.parse(values.get(0)), values.get(1));
        } catch (DateTimeParseException notOurs) {
            throw (InvalidInput) new InvalidInput("cursor", "not-a-cursor").initCause(notOurs);
        }
    }
}
