package org.twinhall.web.government;

import java.util.UUID;
import org.twinhall.domain.government.Governments.Place;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.web.api.Cursor;

/** A place in the list of governments, as it comes back in addresses. */
final class Places {
    private Places() {}

    /** The place; null for none. */
    static Place read(String after) {
        if (after == null || after.isEmpty()) {
            return null;
        }
        var cursor = Cursor.read(after, 2);
        try {
            return new Place(
                    cursor.values().get(0), UUID.fromString(cursor.values().get(1)));
        } catch (IllegalArgumentException e) {
            throw (InvalidInput) new InvalidInput("after", "not-a-cursor").initCause(e);
        }
    }
}
