package org.twinhall.domain.registry;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.twinhall.domain.registry.IndexSource.Changes;
import org.twinhall.domain.registry.Shelf.Question;

/**
 * The search index of this node. It holds what is public and nothing else, takes in what was committed, and is built anew where
 * it is missing, damaged, of another version or too old. The database is the truth: losing an index loses nothing.
 */
@ApplicationScoped
public class RegistryIndex {
    private static final Logger LOG = Logger.getLogger(RegistryIndex.class.getName());
    private static final String MOMENT = "moment";
    private static final String TAKEN_IN = "taken-in";
    private static final String VERSION = "version";
    private static final UUID FIRST = new UUID(0, 0);
    private static final int AT_ONCE = 2000;
    private static final int PAGES_AT_ONCE = 100;
    private static final int PIECES = 4;
    private static final Duration BETWEEN_COMMITS = Duration.ofSeconds(5);

    @Inject
    IndexSource source;

    @Inject
    IndexFolder place;

    private volatile Books books;
    private volatile boolean complete;
    private volatile boolean outdated;
    private final ReentrantLock building = new ReentrantLock();
    private Instant committed = Instant.EPOCH;
    private boolean uncommitted;

    /** Whether it holds all that was public when it was built: before that, searches find only a part. */
    public boolean isComplete() {
        return complete;
    }

    /** Opens what the folder holds. To be called once the schema is there, and before anything is searched. */
    public synchronized void open() {
        if (books != null) {
            return;
        }
        books = place.folder().flatMap(this::newest).orElseGet(this::empty);
        complete = books.moment() != null;
    }

    /** The newest that can be used: one that was being built when the portal fell is none. */
    private Optional<Books> newest(Path folder) {
        return list(folder).stream()
                .sorted(Comparator.comparing((Path kept) -> kept.getFileName().toString())
                        .reversed())
                .flatMap(kept -> usable(kept).stream())
                .findFirst();
    }

    private static List<Path> list(Path folder) {
        try (var kept = Files.list(Files.createDirectories(folder))) {
            return kept.filter(Files::isDirectory).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Optional<Books> usable(Path folder) {
        Books kept = null;
        try {
            kept = Books.in(folder);
            var notes = kept.agreements.notes();
            var old = Instant.parse(notes.getOrDefault(TAKEN_IN, Instant.EPOCH.toString()))
                    .isBefore(Instant.now().minus(IndexSource.CHANGES_KEPT).plus(Duration.ofHours(1)));
            if (IndexedFields.VERSION.equals(notes.get(VERSION)) && notes.containsKey(MOMENT) && !old) {
                kept.moment = notes.get(MOMENT);
                return Optional.of(kept);
            }
            LOG.info("The search index is of another version or too old; it is built anew");
        } catch (IOException | RuntimeException damaged) {
            LOG.log(Level.WARNING, "The search index cannot be used; it is built anew", damaged);
        }
        closeQuietly(kept);
        return Optional.empty();
    }

    private Books empty() {
        try {
            return place.folder().isPresent()
                    ? Books.in(place.folder()
                            .get()
                            .resolve(Instant.now().toString().replace(':', '-')))
                    : Books.inMemory();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /**
     * Takes in what was committed since the last time, or everything if there is nothing yet.
     *
     * @return how many records were looked at
     */
    public int catchUp() {
        open();
        var takenIn = 0;
        if (complete && !outdated) {
            takenIn = takeInNews();
        }
        return complete && !outdated ? takenIn : rebuild((done, all) -> {});
    }

    private synchronized int takeInNews() {
        try {
            var changes = source.changesSince(books.moment());
            if (!changes.known()) {
                LOG.warning("The database is another one than the search index was fed from; it is built anew");
                return beginAnew();
            }
            var taken = changes.isEmpty() ? 0 : takeIn(books, changes);
            books.moment = changes.moment();
            uncommitted |= taken > 0;
            commitNowAndThen();
            return taken;
        } catch (IOException | AlreadyClosedException damaged) {
            LOG.log(Level.WARNING, "The search index is damaged; it is built anew", damaged);
            return beginAnew();
        }
    }

    /** The next time it is built. Until then searches find what the old one holds. */
    private int beginAnew() {
        outdated = true;
        return 0;
    }

    private int takeIn(Books into, Changes changes) throws IOException {
        var agreements = new HashSet<>(changes.agreements());
        for (var some : inParts(changes.governments())) {
            agreements.addAll(source.agreementsOf(some));
            putGovernments(into, some);
        }
        for (var some : inParts(List.copyOf(agreements))) {
            putAgreements(into, some);
        }
        into.governments.refresh();
        into.agreements.refresh();
        return agreements.size() + changes.governments().size();
    }

    private static List<List<UUID>> inParts(List<UUID> ids) {
        return Stream.iterate(0, from -> from < ids.size(), from -> from + AT_ONCE)
                .map(from -> ids.subList(from, Math.min(from + AT_ONCE, ids.size())))
                .toList();
    }

    private void putGovernments(Books into, Collection<UUID> ids) throws IOException {
        var gone = new HashSet<>(ids);
        for (var government : source.governments(ids)) {
            if (government.listed()) {
                into.governments.put(government.id(), IndexedFields.of(government));
                gone.remove(government.id());
            }
        }
        for (var id : gone) {
            into.governments.remove(id);
        }
    }

    private void putAgreements(Books into, Collection<UUID> ids) throws IOException {
        var gone = new HashSet<>(ids);
        for (var agreement : source.agreements(ids)) {
            into.agreements.put(agreement.id(), IndexedFields.of(agreement));
            gone.remove(agreement.id());
        }
        for (var id : gone) {
            into.agreements.remove(id);
        }
    }

    private void commitNowAndThen() throws IOException {
        // A commit waits for the disk. What is not committed is taken in again after a fall.
        if (uncommitted && committed.plus(BETWEEN_COMMITS).isBefore(Instant.now())) {
            commit(books);
            committed = Instant.now();
            uncommitted = false;
        }
    }

    private static void commit(Books what) throws IOException {
        var notes = Map.of(
                VERSION,
                IndexedFields.VERSION,
                MOMENT,
                what.moment(),
                TAKEN_IN,
                Instant.now().toString());
        // The agreements last: their notes say up to where both are.
        what.governments.commit(notes);
        what.agreements.commit(notes);
    }

    /**
     * Builds it from nothing. Searches go on in the old one until the new one is complete.
     *
     * @param progress told how many agreements are in, and of about how many
     * @return how many agreements are in
     */
    public int rebuild(BiConsumer<Long, Long> progress) {
        building.lock();
        try {
            open();
            var anew = complete ? empty() : books;
            var moment = source.moment();
            var done = fill(anew, progress);
            anew.governments.settle(1);
            anew.agreements.settle(PIECES);
            replace(anew, moment);
            LOG.info(() -> "The search index was built: " + done + " agreements");
            return done;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            building.unlock();
        }
    }

    private synchronized void replace(Books anew, String moment) throws IOException {
        // What was committed while it was built.
        var since = source.changesSince(moment);
        takeIn(anew, since);
        anew.moment = since.moment();
        commit(anew);
        var old = books;
        books = anew;
        complete = true;
        outdated = false;
        uncommitted = false;
        if (anew != old) {
            closeQuietly(old);
        }
        removeOthers(anew);
    }

    private int fill(Books into, BiConsumer<Long, Long> progress) throws IOException {
        // What an attempt that failed left there would come twice.
        into.governments.clear();
        into.agreements.clear();
        var known = new HashMap<UUID, IndexedGovernment>();
        for (var some = source.governmentsAfter(FIRST, AT_ONCE);
                !some.isEmpty();
                some = source.governmentsAfter(some.get(some.size() - 1).id(), AT_ONCE)) {
            for (var government : some) {
                known.put(government.id(), government);
                if (government.listed()) {
                    into.governments.add(IndexedFields.of(government));
                }
            }
        }
        into.governments.refresh();
        var done = 0;
        var pages = source.pages();
        try (var scribe = new Scribe(into.agreements)) {
            for (var page = 0L; page < pages; page += PAGES_AT_ONCE) {
                var some = source.agreementsOn(page, page + PAGES_AT_ONCE, known);
                scribe.take(some);
                done += some.size();
                progress.accept((long) done, done * pages / Math.min(pages, page + PAGES_AT_ONCE));
            }
            scribe.finish();
        }
        into.agreements.refresh();
        return done;
    }

    private void removeOthers(Books kept) {
        place.folder().ifPresent(folder -> list(folder).stream()
                .filter(other -> !other.equals(kept.folder))
                .forEach(RegistryIndex::remove));
    }

    private static void remove(Path folder) {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException inUse) {
            LOG.log(Level.WARNING, "An old search index could not be removed", inUse);
        }
    }

    /** Takes away the notes of changes that every index must have taken in by now. */
    public void forget() {
        source.forget();
    }

    <T> T askAgreements(Question<T> question) {
        return ask(books -> books.agreements.ask(question));
    }

    <T> T askGovernments(Question<T> question) {
        return ask(books -> books.governments.ask(question));
    }

    private <T> T ask(Asking<T> asking) {
        open();
        for (var tries = 0; ; tries++) {
            try {
                return asking.of(books);
            } catch (AlreadyClosedException replaced) {
                // Between our look and our question a new index took the place of that one.
                if (tries > 2) {
                    throw replaced;
                }
            } catch (IOException damaged) {
                throw new UncheckedIOException(damaged);
            }
        }
    }

    @PreDestroy
    synchronized void close() {
        if (books != null && books.moment() != null && uncommitted) {
            try {
                commit(books);
            } catch (IOException later) {
                LOG.log(Level.WARNING, "The search index could not be written; it catches up at the next start", later);
            }
        }
        closeQuietly(books);
        books = null;
        complete = false;
    }

    private static void closeQuietly(Books books) {
        if (books != null) {
            try {
                books.close();
            } catch (IOException unimportant) {
                LOG.log(Level.FINE, "A search index could not be closed", unimportant);
            }
        }
    }

    /** Something asked of the books of this moment. */
    @FunctionalInterface
    private interface Asking<T> {
        T of(Books books) throws IOException;
    }

    /** Agreements and governments, taken in up to the same moment. */
    private static final class Books implements AutoCloseable {
        private final Path folder;
        private final Shelf agreements;
        private final Shelf governments;
        /** Null as long as not everything is in. */
        private volatile String moment;

        private Books(Path folder, Directory agreements, Directory governments) throws IOException {
            this.folder = folder;
            this.agreements = new Shelf(agreements, IndexedFields.AGREEMENT_ORDER);
            this.governments = new Shelf(governments, IndexedFields.GOVERNMENT_ORDER);
        }

        static Books in(Path folder) throws IOException {
            return new Books(
                    folder,
                    FSDirectory.open(Files.createDirectories(folder.resolve("agreements"))),
                    FSDirectory.open(Files.createDirectories(folder.resolve("governments"))));
        }

        static Books inMemory() throws IOException {
            return new Books(null, new ByteBuffersDirectory(), new ByteBuffersDirectory());
        }

        String moment() {
            return moment;
        }

        @Override
        public void close() throws IOException {
            try (agreements) {
                governments.close();
            }
        }
    }
}
