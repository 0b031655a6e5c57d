package org.twinhall.web.registry;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.twinhall.domain.registry.RegistryOrder;
import org.twinhall.domain.registry.RegistrySearch.Position;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.web.api.Cursor;

/** Where a stretch of the registry ended, as it travels in addresses. */
final class Cursors {
    private Cursors() {}

    static String text(Position position) {
        var day = position.signedFirst() == null ? "" : position.signedFirst().toString();
        return (position.key() == null
                        ? Cursor.after(day, position.reference())
                        : Cursor.after(day, position.reference(), position.key()))
                .text();
    }

    /** Of a list by date; null for none. */
    static Position position(String text) {
        return position(text, RegistryOrder.NEWEST);
    }

    /** Of a list in that order; null for none. */
    static Position position(String text, RegistryOrder order) {
        if (text == null || text.isBlank()) {
            return null;
        }
        var keyed = order == RegistryOrder.RELEVANCE || order == RegistryOrder.NAME;
        var values = Cursor.read(text, keyed ? 3 : 2).values();
        try {
            var key = keyed ? values.get(2) : null;
            if (order == RegistryOrder.RELEVANCE) {
                Float.parseFloat(key);
            }
            return new Position(values.get(0).isEmpty() ? null : LocalDate.parse(values.get(0)), values.get(1), key);
        } catch (DateTimeParseException | NumberFormatException notOurs) {
            throw (InvalidInput) new InvalidInput("cursor", "not-a-cursor").initCause(notOurs);
        }
    }

    /** Of the directory of governments. */
    static String text(UUID government) {
        return Cursor.after(government.toString()).text();
    }

    /** The same read again; null for none. */
    static UUID government(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return UUID.fromString(Cursor.read(text, 1).values().get(0));
        } catch (IllegalArgumentException notOurs) {
            throw (InvalidInput) new InvalidInput("cursor", "not-a-cursor").initCause(notOurs);
        }
    }
}
