package org.twinhall.web.problem;

import jakarta.enterprise.inject.spi.CDI;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.twinhall.domain.merging.Merging;

/** Addresses of records that were merged into others: whoever comes by one is led to the record that stays. */
public final class Moved {
    /** Moved for good; an undone merge is a new word, and caches are told not to keep this one. */
    public static final int STATUS = 308;

    private static final Pattern ID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    /** No address of the portal names more records. */
    private static final int MOST = 3;

    private Moved() {}

    /**
     * The same address with the records that stay; empty if it names none that was merged away.
     *
     * @param address path and query of an address at which nothing was found
     */
    public static Optional<String> from(String address) {
        var ids = ID.matcher(address).results().limit(MOST).toList();
        if (ids.isEmpty()) {
            return Optional.empty();
        }
        var merging = CDI.current().select(Merging.class).get();
        var there = new StringBuilder();
        var last = 0;
        for (var id : ids) {
            there.append(address, last, id.start());
            there.append(merging.ledTo(UUID.fromString(id.group()))
                    .map(UUID::toString)
                    .orElseGet(id::group));
            last = id.end();
        }
        there.append(address.substring(last));
        return Optional.of(there.toString()).filter(moved -> !moved.equals(address));
    }
}
