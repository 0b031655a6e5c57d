package org.twinhall.web.merging;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.twinhall.domain.merging.Stretch.Place;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.web.api.Cursor;

/** Where a stretch of one of these lists ended, as it travels in addresses. */
final class Places {
    private Places() {}

    /** Null at the end. */
    static String text(Place place) {
        return place == null
                ? null
                : Cursor.after(place.first(), place.second()).text();
    }

    /** Of the list of agreements; null for none. */
    static Place read(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        var values = Cursor.read(text, 2).values();
        return new Place(values.get(0), values.get(1));
    }

    /** Of the list of governments, whose keys are ids; null for none. */
    static Place ofIds(String text) {
        var place = read(text);
        if (place != null) {
            requireId(place.first());
            requireId(place.second());
        }
        return place;
    }

    /** Of the list of merges, whose keys are a moment and an id; null for none. */
    static Place ofMoments(String text) {
        var place = read(text);
        if (place != null) {
            try {
                Instant.parse(place.first());
            } catch (DateTimeParseException notOurs) {
                throw (InvalidInput) new InvalidInput("cursor", "not-a-cursor").initCause(notOurs);
            }
            requireId(place.second());
        }
        return place;
    }

    private static void requireId(String text) {
        try {
            if (UUID.fromString(text).toString().equals(text)) {
                return;
            }
        } catch (IllegalArgumentException notOurs) {
            throw (InvalidInput) new InvalidInput("cursor", "not-a-cursor").initCause(notOurs);
        }
        throw new InvalidInput("cursor", "not-a-cursor");
    }
}
