package org.twinhall.web.drafting;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.twinhall.domain.drafting.Drafts.Place;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.web.api.Cursor;

/** Where a stretch of the list of drafts ended, as it travels in addresses. */
final class DraftPlaces {
    private DraftPlaces() {}

    static String text(Place place) {
        return Cursor.after(place.changedAt().toString(), place.id().toString()).text();
    }

    /**
     * Reads a place that was sent back; null for none.
     *
     * @throws InvalidInput if it is not one of ours
     */
    static Place read(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        var values = Cursor.read(text, 2).values();
        try {
            return new Place(Instant.parse(values.get(0)), UUID.fromString(values.get(1)));
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            throw (InvalidInput) new InvalidInput("cursor", "not-a-cursor").initCause(notOurs);
        }
    }
}
