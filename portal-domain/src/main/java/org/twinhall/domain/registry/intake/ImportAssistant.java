package org.twinhall.domain.registry.intake;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.government.Governments;
import org.twinhall.domain.people.CurrentSeat;
import org.twinhall.domain.people.Persons;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.people.Seat;
import org.twinhall.domain.registry.intake.Choice.Decision;
import org.twinhall.domain.registry.intake.FiledRow.NamedPlace;
import org.twinhall.domain.registry.intake.SheetFile.Line;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.domain.shared.NoSuchRecord;
import org.twinhall.domain.shared.Sha256;

/**
 * Brings what others collected into the registry, a step at a time: read, name the columns, check, choose what is not certain, take over,
 * and take back. Each step but the last two is one transaction; those are done in the background by {@link ImportWork}.
 *
 * <p>An operator brings in anything; an editor what their government is a party to or oversees. A run is its maker's alone.
 */
@ApplicationScoped
@Transactional
public class ImportAssistant {
    private static final int LONGEST_FILE_NAME = 200;

    @Inject
    CurrentSeat seat;

    @Inject
    Persons persons;

    @Inject
    Governments governments;

    @Inject
    JpaIntake intake;

    /**
     * Nobody but who may import has anything to do here.
     *
     * @throws DeedRefused of reason {@code role-missing} without the role of an operator or an editor
     */
    public Seat enter() {
        return seat.requireWhole(Role.OPERATOR, Role.EDITOR);
    }

    /**
     * Reads a file.
     *
     * @param name as it was called
     * @throws InvalidInput about {@code file} if it cannot be read; then nothing was saved
     */
    public ImportRun read(byte[] bytes, String name) {
        var by = enter();
        var file = SheetFile.read(bytes);
        var called = name == null || name.isBlank() ? "-" : name.strip().replaceAll("\\p{Cntrl}", " ");
        var id = intake.add(
                file,
                called.length() > LONGEST_FILE_NAME ? called.substring(0, LONGEST_FILE_NAME) : called,
                Sha256.of(bytes),
                by,
                persons.present());
        return run(id);
    }

    /** The runs of this seat, the newest first; the last hundred. */
    public List<ImportRun> runs() {
        enter();
        return intake.runs();
    }

    /**
     * A run of this seat.
     *
     * @throws NoSuchRecord if it is another's, or none
     */
    public ImportRun run(UUID id) {
        enter();
        return intake.run(id).orElseThrow(() -> new NoSuchRecord("import"));
    }

    /**
     * Says what the columns are, and checks.
     *
     * @throws InvalidInput if parties, kind or source are said nowhere, or a column is two things
     * @throws DeedRefused  of reason {@code import-under-way} once something of it was taken over
     */
    public ImportRun map(UUID id, Mapping mapping) {
        var run = lock(id);
        if (run.state().isAtWork() || run.count(RowState.TAKEN) > 0) {
            throw new DeedRefused("import-under-way");
        }
        mapping.require(run.headings());
        intake.map(run, mapping, seat.required().governmentId());
        check(lock(id));
        return run(id);
    }

    /**
     * Looks at every row again that was not taken over: after somebody chose, or because the registry has changed.
     *
     * @throws DeedRefused of reason {@code import-not-mapped} before its columns were named, {@code import-under-way} while it is at work
     */
    public ImportRun check(UUID id) {
        var run = lock(id);
        if (run.state() == RunState.READ) {
            throw new DeedRefused("import-not-mapped");
        }
        if (run.state().isAtWork()) {
            throw new DeedRefused("import-under-way");
        }
        check(run);
        return run(id);
    }

    private void check(ImportRun run) {
        var lines = intake.lines(run.id());
        var today = LocalDate.now(ZoneOffset.UTC);
        var read = new ArrayList<RowCheck.Read>(lines.size());
        var taken = new java.util.HashSet<Integer>();
        lines.forEach((line, isTaken) -> {
            read.add(read(line, run, today));
            if (isTaken) {
                taken.add(line.number());
            }
        });
        var choices = intake.choices(run.id());
        var located = PlaceResolution.inTheirCountries(spelled(read), choices);
        var countries = Stream.concat(
                        located.stream().map(Place::country), choices.stream().map(Choice::country))
                .filter(Objects::nonNull)
                .collect(toSet());
        var onRecord = intake.governments(countries, run.id());
        var places = PlaceResolution.of(located, onRecord, choices);
        var open = read.stream().filter(row -> !taken.contains(row.number())).toList();
        var answers = new RowCheck(places, ties(open, places), references(open), mayBring(onRecord)).of(open);
        intake.saveCheck(run.id(), places, answers, fresh(places, answers));
    }

    /** How many governments would be new. */
    private static int fresh(List<Place> places, List<RowCheck.Answer> answers) {
        var byNumber = places.stream().collect(toMap(Place::number, place -> place));
        return (int) answers.stream()
                .filter(answer -> answer.state() == RowState.READY)
                .flatMap(answer -> Stream.of(answer.one(), answer.other()))
                .map(number -> RowCheck.leader(byNumber.get(number), byNumber))
                .filter(place -> place.state() == Place.State.NEW)
                .map(Place::number)
                .distinct()
                .count();
    }

    static RowCheck.Read read(Line line, ImportRun run, LocalDate today) {
        var reading = new LineReading(line, run.headings().size(), run.mapping(), today);
        var row = reading.row();
        return new RowCheck.Read(line.number(), row, reading.problems(), reading.warnings());
    }

    private static List<Place> spelled(List<RowCheck.Read> read) {
        var uses = new LinkedHashMap<NamedPlace, Integer>();
        read.stream()
                .flatMap(each -> each.row().stream())
                .flatMap(row -> Stream.of(row.one(), row.other()))
                .forEach(place -> uses.merge(place, 1, Integer::sum));
        var places = new ArrayList<Place>(uses.size());
        uses.forEach((spelling, times) -> places.add(Place.of(places.size() + 1, spelling, times)));
        return places;
    }

    private Map<String, Tie> ties(List<RowCheck.Read> open, List<Place> places) {
        var bySpelling = places.stream().collect(toMap(Place::spelling, place -> place));
        var byNumber = places.stream().collect(toMap(Place::number, place -> place));
        var keys = new TreeSet<String>();
        open.stream().flatMap(read -> read.row().stream()).forEach(row -> {
            var one = RowCheck.leader(bySpelling.get(row.one()), byNumber);
            var other = RowCheck.leader(bySpelling.get(row.other()), byNumber);
            if (one.government() != null && other.government() != null) {
                keys.add(RowCheck.key(RowCheck.identity(one), RowCheck.identity(other)));
            }
        });
        return intake.ties(keys);
    }

    private Collection<String> references(List<RowCheck.Read> open) {
        return intake.references(open.stream()
                .flatMap(read -> read.row().stream())
                .map(FiledRow::reference)
                .filter(Objects::nonNull)
                .collect(toSet()));
    }

    /** An operator brings in anything, others what their own government is a party to or oversees. */
    private Predicate<Place> mayBring(List<OnRecord> onRecord) {
        var by = seat.required();
        if (by.has(Role.OPERATOR)) {
            return place -> true;
        }
        var own = governments.find(by.governmentId()).orElseThrow();
        var known = onRecord.stream().collect(toMap(OnRecord::id, each -> each, (first, alias) -> first));
        return place -> {
            if (place.government() != null && place.government().equals(own.id())) {
                return true;
            }
            var found = known.get(place.government());
            return found == null
                    ? own.oversees(
                            Government.spokenOf(place.name(), place.level(), place.country(), place.subdivision()))
                    : own.oversees(
                            Government.spokenOf(found.name(), found.level(), found.country(), found.subdivision()));
        };
    }

    /** Rows in one of these states, in the order of the file, after that row. */
    public List<ImportLine> lines(UUID id, Collection<RowState> states, boolean remarked, int after, int most) {
        run(id);
        return intake.lines(id, states, remarked, after, most);
    }

    /**
     * Places that wait for somebody, or in another state, in the order of the file.
     *
     * @param why   the reason that they wait for; empty for any
     * @param after number of the last one of the stretch before; 0 for the first stretch
     */
    public List<Place> places(UUID id, Place.State state, String why, int after, int most) {
        run(id);
        return intake.places(id, state, why, after, most);
    }

    /** Those places of the run. */
    public List<Place> places(UUID id, Collection<Integer> numbers) {
        run(id);
        return intake.places(id, numbers);
    }

    /** How many places wait, by the reason. */
    public Map<String, Integer> waiting(UUID id) {
        run(id);
        return intake.waiting(id);
    }

    /** Governments that are suggested, by their ids, for those who choose. */
    public Map<UUID, Government> suggested(Collection<Place> places) {
        return governments
                .all(places.stream()
                        .flatMap(place -> place.suggestions().stream())
                        .map(Suggestion::government)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList())
                .stream()
                .collect(toMap(Government::id, government -> government));
    }

    /** It is that government, in all rows of this spelling and in later files. */
    public void chooseGovernment(UUID id, int place, UUID government) {
        var spelled = waitingPlace(id, place);
        var chosen = governments.find(government).orElseThrow(() -> new InvalidInput("government", "unknown-word"));
        choose(
                id,
                new Choice(
                        spelled.spelling(),
                        Decision.SAME,
                        chosen.name(),
                        chosen.level(),
                        chosen.country(),
                        chosen.subdivision().orElse(null)));
    }

    /** It is another spelling of a place of the same file. */
    public void chooseSpelling(UUID id, int place, int other) {
        var spelled = waitingPlace(id, place);
        var chosen = onePlace(id, other);
        if (chosen.country() == null || chosen.number() == spelled.number()) {
            throw new InvalidInput("spelling", "unknown-word");
        }
        choose(
                id,
                new Choice(
                        spelled.spelling(),
                        Decision.SAME,
                        chosen.name(),
                        chosen.level(),
                        chosen.country(),
                        chosen.subdivision()));
    }

    /**
     * What the file calls a country is this one, in all rows that call it so; of a place without a country, it is there.
     *
     * @param country     ISO 3166-1 alpha-2
     * @param subdivision ISO 3166-2, or null
     */
    public void chooseCountry(UUID id, int place, String country, String subdivision) {
        var spelled = waitingPlace(id, place);
        if (country == null || !CountryLabels.isCode(country)) {
            throw new InvalidInput("country", "not-a-country", String.valueOf(country));
        }
        if (subdivision != null && !subdivision.matches(country + "-[A-Z0-9]{1,3}")) {
            throw new InvalidInput("subdivision", "not-a-subdivision", subdivision, country);
        }
        choose(
                id,
                new Choice(
                        spelled.label().isEmpty() ? spelled.spelling() : Choice.label(spelled.label()),
                        Decision.COUNTRY,
                        null,
                        null,
                        country,
                        subdivision));
    }

    /** It is a place that the registry does not know. */
    public void chooseNew(UUID id, int place) {
        var spelled = waitingPlace(id, place);
        if (spelled.country() == null) {
            throw new InvalidInput("country", "required");
        }
        choose(id, new Choice(spelled.spelling(), Decision.NEW, null, null, null, null));
    }

    /** Rows that name it are left out. */
    public void chooseOut(UUID id, int place) {
        choose(id, new Choice(waitingPlace(id, place).spelling(), Decision.OUT, null, null, null, null));
    }

    private Place waitingPlace(UUID id, int place) {
        var run = lock(id);
        if (run.state().isAtWork()) {
            throw new DeedRefused("import-under-way");
        }
        return onePlace(id, place);
    }

    private Place onePlace(UUID id, int place) {
        return intake.places(id, List.of(place)).stream().findFirst().orElseThrow(() -> new NoSuchRecord("place"));
    }

    private void choose(UUID id, Choice choice) {
        intake.choose(id, seat.required().governmentId(), List.of(choice));
        intake.markStale(id);
    }

    /**
     * Begins to take over what is ready; it is done in the background.
     *
     * @throws DeedRefused of reason {@code import-not-checked} before it was checked or after somebody chose, {@code import-under-way}
     *                     while it is at work, {@code nothing-ready} if no row is ready
     */
    public ImportRun takeOver(UUID id) {
        var run = lock(id);
        if (run.state().isAtWork()) {
            throw new DeedRefused("import-under-way");
        }
        if (run.stale() || (run.state() != RunState.CHECKED && run.state() != RunState.TAKEN)) {
            throw new DeedRefused("import-not-checked");
        }
        if (run.count(RowState.READY) == 0) {
            throw new DeedRefused("nothing-ready");
        }
        intake.state(id, RunState.TAKING, null);
        return run(id);
    }

    /** What taking it back would do, and what stands against it. */
    public UndoPreview preview(UUID id) {
        run(id);
        return intake.preview(id);
    }

    /**
     * Begins to take back what came in with it; it is done in the background, all of it or nothing.
     *
     * @throws DeedRefused of reason {@code nothing-taken}, {@code import-under-way}, or {@code import-worked-on} if somebody has worked
     *                     with what came in
     */
    public ImportRun undo(UUID id) {
        var run = lock(id);
        if (run.state().isAtWork()) {
            throw new DeedRefused("import-under-way");
        }
        if (run.count(RowState.TAKEN) == 0) {
            throw new DeedRefused("nothing-taken");
        }
        if (!intake.preview(id).isPossible()) {
            throw new DeedRefused("import-worked-on");
        }
        intake.state(id, RunState.UNDOING, null);
        return run(id);
    }

    /**
     * Forgets a run of which nothing is on record.
     *
     * @throws DeedRefused of reason {@code import-under-way} if something is
     */
    public void forget(UUID id) {
        var run = lock(id);
        if (run.state().isAtWork() || run.count(RowState.TAKEN) > 0) {
            throw new DeedRefused("import-under-way");
        }
        intake.remove(id);
    }

    private ImportRun lock(UUID id) {
        enter();
        return intake.lock(id).orElseThrow(() -> new NoSuchRecord("import"));
    }

    /** What the file calls its places, by their numbers: for pages that show rows. */
    public Map<Integer, Place> named(UUID id, List<ImportLine> lines) {
        var numbers = lines.stream()
                .flatMap(line -> Stream.of(Optional.ofNullable(line.one()), Optional.ofNullable(line.other())))
                .flatMap(Optional::stream)
                .collect(toSet());
        var found = new HashMap<Integer, Place>();
        places(id, numbers).forEach(place -> found.put(place.number(), place));
        return found;
    }
}
