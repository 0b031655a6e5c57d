package org.twinhall.web.filing;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.twinhall.domain.filing.QueuePlace;
import org.twinhall.domain.shared.CalendarDay;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.web.api.Cursor;

/** Where a stretch of an authority's queue ended, as it travels in addresses. */
final class QueuePlaces {
    private QueuePlaces() {}

    static String text(QueuePlace place) {
        return Cursor.after(
                        place.due().toString(),
                        place.filedAt().toString(),
                        place.id().toString())
                .text();
    }

    /**
     * Reads a place that was sent back; null for none.
     *
     * @throws InvalidInput if it is not one of ours
     */
    static QueuePlace read(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        var values = Cursor.read(text, 3).values();
        try {
            var filedAt = Instant.parse(values.get(1));
            // Within the years that a database knows.
            CalendarDay.parse(filedAt.atOffset(ZoneOffset.UTC).toLocalDate().toString());
            return new QueuePlace(CalendarDay.parse(values.get(0)), filedAt, UUID.fromString(values.get(2)));
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            throw (InvalidInput) new InvalidInput("cursor", "not-a-cursor").initCause(notOurs);
        }
    }
}
