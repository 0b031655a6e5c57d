package org.twinhall.domain.government;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.twinhall.domain.history.History;
import org.twinhall.domain.history.HistoryEntry.Happening;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.domain.shared.InvalidInput.Faults;
import org.twinhall.domain.shared.NoSuchRecord;
import org.twinhall.domain.shared.StaleRevision;

/**
 * The operator keeps the governments of the portal: takes them in, lets one join that was only spoken of, corrects what is known.
 * Every deed is refused with {@code role-missing} unless the seat is the operator's. {@link GovernmentOpening} makes the accounts.
 */
@ApplicationScoped
@Transactional
public class GovernmentKeeping {
    @Inject
    Platform platform;

    @Inject
    Governments governments;

    @Inject
    PluginEnabling plugins;

    @Inject
    OwnRecords records;

    @Inject
    History history;

    /**
     * Those that have joined or those that have not, by name.
     *
     * @param words  held by the name, whatever its accents; empty for all
     * @param joined whether those that work on the portal
     * @param after  name and id of the last one of the stretch before; null for the first
     * @param most   how many
     */
    public List<Government> list(String words, boolean joined, Governments.Place after, int most) {
        platform.operator();
        return governments.list(words, joined, after, most);
    }

    /**
     * How many {@link #list} has in all.
     *
     * @param most where counting stops
     */
    public long count(String words, boolean joined, int most) {
        platform.operator();
        return governments.count(words, joined, most);
    }

    /** A name in addresses that is free, made from country and name; there is always one. */
    public String proposedSlug(String name, String country) {
        platform.operator();
        return Slug.proposed(name, country, this::isTaken);
    }

    /**
     * Any government.
     *
     * @throws NoSuchRecord if there is none of that id
     */
    public Government government(UUID id) {
        platform.operator();
        return governments.find(id).orElseThrow(() -> new NoSuchRecord("government"));
    }

    /** Whether anything was done about it that its own record tells. */
    public boolean hasHistory(UUID id) {
        platform.operator();
        return records.isOpen(id);
    }

    /**
     * Takes in a government of which nobody has spoken yet.
     *
     * @param faults  what was found wrong on the way here
     * @param details null if they are wrong
     * @param slug    its name in addresses; blank to have one made from its name
     * @throws InvalidInput with everything that is wrong; also if it is on record already
     */
    public Government takeIn(Faults faults, GovernmentDetails details, String slug, Wanted wanted) {
        platform.operator();
        governments.oneAtATime();
        var address = address(faults, slug, details);
        faults.taking(() -> requireNew(details, null));
        faults.tell();
        var government = Government.joining(details, address);
        governments.add(government);
        records.open(government);
        history.record(government.id(), Happening.of("government-taken-in", address + " · " + inBrief(government)));
        switchOn(government, wanted);
        return government;
    }

    /**
     * Lets one join that was only spoken of. It keeps its id; its ties, agreements, drafts and plans are its own from now on.
     *
     * @param seen the revision that the operator saw
     * @throws DeedRefused  of reason {@code has-joined-already}
     * @throws InvalidInput as for {@link #takeIn}
     */
    public Government join(UUID id, long seen, Faults faults, GovernmentDetails details, String slug, Wanted wanted) {
        var government = government(id);
        governments.oneAtATime();
        if (government.hasJoined()) {
            throw new DeedRefused("has-joined-already", government.name());
        }
        StaleRevision.unless(seen, government.revision());
        var address = address(faults, slug, details);
        faults.taking(() -> requireNew(details, id));
        faults.tell();
        var before = inBrief(government);
        government.join(details, address);
        governments.settle();
        governments.giveWhatIsItsOwn(id);
        records.open(government);
        history.record(id, new Happening("government-joined", null, before, address + " · " + inBrief(government)));
        switchOn(government, wanted);
        return government;
    }

    /**
     * Says anew what is known of one that has joined; its name in addresses stays. Where the country changes, the law of the
     * former one is switched off and that of the new one on.
     *
     * @param seen the revision that the operator saw
     */
    public Government correct(UUID id, long seen, Faults faults, GovernmentDetails details) {
        var government = government(id);
        governments.oneAtATime();
        if (!government.hasJoined()) {
            throw new DeedRefused("has-not-joined", government.name());
        }
        StaleRevision.unless(seen, government.revision());
        faults.taking(() -> requireNew(details, id));
        faults.tell();
        var before = inBrief(government);
        var elsewhere = !government.country().equals(details.country());
        government.correct(details);
        governments.settle();
        var after = inBrief(government);
        if (!before.equals(after)) {
            records.open(government);
            history.record(id, new Happening("government-corrected", null, before, after));
        }
        if (elsewhere) {
            plugins.enableOwnCountry(government);
        }
        return government;
    }

    /** Puts on record that a government's accounts were made. */
    public void recordAccounts(UUID id) {
        var government = government(id);
        records.open(government);
        history.record(id, Happening.of("accounts-made", government.slug().orElse(null)));
    }

    private void switchOn(Government government, Wanted wanted) {
        if (wanted.lawOfItsCountry()) {
            plugins.enableOwnCountry(government);
        }
        wanted.networks().stream()
                .sorted()
                .forEach(network -> plugins.enable(government.id(), PluginKind.NETWORK, network));
    }

    /** What is wrong with it is kept with the other faults. */
    private String address(Faults faults, String slug, GovernmentDetails details) {
        if (slug == null || slug.isBlank()) {
            return details == null ? null : Slug.proposed(details.name(), details.country(), this::isTaken);
        }
        return faults.taking(() -> {
            var read = Slug.read(slug);
            if (isTaken(read)) {
                throw new InvalidInput("slug", "taken", read);
            }
            return read;
        });
    }

    private boolean isTaken(String slug) {
        return governments.bySlug(slug).isPresent();
    }

    private Void requireNew(GovernmentDetails details, UUID itself) {
        if (details != null) {
            governments
                    .named(details.name(), details.level(), details.country(), details.subdivision())
                    .filter(other -> !other.id().equals(itself))
                    .ifPresent(other -> {
                        throw new InvalidInput("name", other.hasJoined() ? "joined-already" : "spoken-of-already");
                    });
        }
        return null;
    }

    private static String inBrief(Government government) {
        return String.join(
                " · ",
                government.name(),
                government.level().name(),
                government.subdivision().orElse(government.country()),
                government.zone().getId(),
                government.termEnds().map(Objects::toString).orElse("–"));
    }

    /**
     * What is to be switched on for a government from its first day.
     *
     * @param lawOfItsCountry if there is a plugin for it
     * @param networks        their ids
     */
    public record Wanted(boolean lawOfItsCountry, Set<String> networks) {
        /** The law of its country and no network. */
        public static final Wanted USUAL = new Wanted(true, Set.of());

        public Wanted {
            networks = Set.copyOf(networks);
        }
    }
}
