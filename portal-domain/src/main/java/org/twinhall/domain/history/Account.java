package org.twinhall.domain.history;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.twinhall.domain.people.PersonName;

/**
 * The history of a record as it stands, and whether it is still what was written.
 *
 * @param entries oldest first
 * @param origins from where they were made, by the entry's id, as far as that is still kept
 * @param names         under which they were made, by the commitment, as far as that is still kept
 * @param head          the last entry that was written, kept apart from the entries
 * @param demonstration whether what the record says of real governments is made up
 */
public record Account(
        UUID recordId,
        List<HistoryEntry> entries,
        Map<UUID, Origin> origins,
        Map<String, PersonName> names,
        Optional<Head> head,
        boolean demonstration) {
    public Account {
        entries = List.copyOf(entries);
        origins = Map.copyOf(origins);
        names = Map.copyOf(names);
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
            if (!entry.follows(previous) || !isFromWhereItSays(entry) || !isByWhomItSays(entry)) {
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

    /** A name that is gone went with its person; else one must be there that the entry committed to, and be that person's. */
    private boolean isByWhomItSays(HistoryEntry entry) {
        return entry.who().isEmpty()
                || entry.person().erasedAt().isPresent()
                || sealedName(entry)
                        .filter(name -> name.person().equals(entry.person().id()))
                        .isPresent();
    }

    /** The name, with its salt, that an entry committed to; empty once its person was erased, and for entries of form 1 and 2. */
    Optional<PersonName> sealedName(HistoryEntry entry) {
        return entry.who().map(names::get);
    }

    /**
     * The name, with its salt, that stands for an entry of form 3: what it committed to, or, where that is gone though its person was not erased,
     * what is there in its place, so that whoever verifies the file finds it.
     */
    Optional<PersonName> standingName(HistoryEntry entry) {
        return sealedName(entry).or(() -> names.values().stream()
                .filter(name -> name.person().equals(entry.person().id()))
                .min(Comparator.comparing(PersonName::name)));
    }

    /** The name of who made an entry: as it was then, where the entry committed to it; empty once they were erased. */
    public Optional<String> name(HistoryEntry entry) {
        return entry.who().isEmpty() ? entry.person().name() : sealedName(entry).map(PersonName::name);
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
