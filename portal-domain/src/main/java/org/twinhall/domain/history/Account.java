package org.twinhall.domain.history;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * The history of a record as it stands, and whether it is still what was written.
 *
 * @param entries oldest first
 * @param origins from where they were made, by the entry's id, as far as that is still kept
 * @param head          the last entry that was written, kept apart from the entries
 * @param demonstration whether what the record says of real governments is made up
 */
public record Account(
        UUID recordId,
        List<HistoryEntry> entries,
        Map<UUID, Origin> origins,
        Optional<Head> head,
        boolean demonstration) {
    public Account {
        entries = List.copyOf(entries);
        origins = Map.copyOf(origins);
    }

    /**
     * The last entry that was written to a record.
     *
     * @param number of it
     * @param hash   of it
     */
    public record Head(int number, String hash) {}

    public boolean chainHolds() {
        return firstBreak().isEmpty();
    }

    /**
     * The number of the first entry that is not what it was when it was written, or is missing, at the end too; empty if the
     * history is whole.
     */
    public OptionalInt firstBreak() {
        HistoryEntry previous = null;
        for (var entry : entries) {
            if (!entry.follows(previous) || !isFromWhereItSays(entry)) {
                return OptionalInt.of(previous == null ? 1 : previous.number() + 1);
            }
            previous = entry;
        }
        return endsElsewhere(previous);
    }

    private boolean isFromWhereItSays(HistoryEntry entry) {
        return origin(entry)
                .map(Origin::commitment)
                .map(kept -> entry.origin().filter(kept::equals).isPresent())
                .orElse(true);
    }

    private OptionalInt endsElsewhere(HistoryEntry last) {
        var number = last == null ? 0 : last.number();
        if (head.isEmpty()) {
            return number == 0 ? OptionalInt.empty() : OptionalInt.of(number);
        }
        if (head.get().number() != number) {
            return OptionalInt.of(Math.min(head.get().number(), number) + 1);
        }
        return head.get().hash().equals(last.hash()) ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** The network address from which an entry was made; empty if none was known or it is not kept any more. */
    public Optional<String> address(HistoryEntry entry) {
        return origin(entry).map(Origin::address).filter(address -> !address.isEmpty());
    }

    Optional<Origin> origin(HistoryEntry entry) {
        return Optional.ofNullable(origins.get(entry.id()));
    }
}
