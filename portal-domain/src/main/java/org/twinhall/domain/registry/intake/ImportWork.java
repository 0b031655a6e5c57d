package org.twinhall.domain.registry.intake;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twinhall.domain.history.History;
import org.twinhall.domain.history.HistoryEntry.Happening;
import org.twinhall.domain.people.Capacity;
import org.twinhall.domain.people.CurrentSeat;
import org.twinhall.domain.people.RecordRights;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.people.Seat;
import org.twinhall.domain.registry.intake.SheetFile.Line;

/**
 * The work of imports that is done in the background, a piece in each transaction: rows of a run are on record together with what the run
 * says of them, or not at all. Who was killed in the middle goes on at the next row.
 */
@ApplicationScoped
@Transactional
public class ImportWork {
    /** Rows in one transaction. */
    static final int A_PIECE = 2000;

    @Inject
    CurrentSeat seat;

    @Inject
    RecordRights rights;

    @Inject
    History history;

    @Inject
    JpaIntake intake;

    int aPiece = A_PIECE;

    /**
     * Work that waits.
     *
     * @param run     it is for
     * @param subject of whoever asked for it
     * @param name    of them
     * @param roles   that they had, as named in the realm, with commas between them
     */
    public record Turn(UUID run, String subject, String name, UUID government, String slug, String roles) {
        /** The seat in which it is done. */
        public Seat seat() {
            return new Seat(
                    subject,
                    name,
                    government,
                    slug,
                    Arrays.stream(roles.split(",", -1))
                            .flatMap(role -> Role.ofRealm(role).stream())
                            .collect(Collectors.toSet()));
        }
    }

    /** The run that has waited longest, kept from others for half a minute; empty if none waits. Asked without a seat. */
    public Optional<Turn> next() {
        return intake.take();
    }

    /**
     * Does the next piece, in the seat of the turn.
     *
     * @return whether it was the last one of a list that came in: then {@link #lookOver} is due, for which nobody need wait
     */
    public boolean go(UUID id) {
        var run = intake.lock(id);
        if (run.isEmpty()) {
            return false;
        }
        intake.lookUp();
        return switch (run.get().state()) {
            case TAKING -> takeOver(run.get());
            case UNDOING -> {
                undo(run.get());
                yield false;
            }
            default -> false;
        };
    }

    /** Has the database count anew what its tables hold. */
    public void lookOver() {
        intake.lookOver();
    }

    /** What was begun cannot be done: nothing of the last piece is on record, and the reader is told. */
    public void giveUp(UUID id) {
        intake.lock(id)
                .filter(run -> run.state().isAtWork())
                .ifPresent(run -> intake.state(
                        id, run.count(RowState.TAKEN) > 0 ? RunState.TAKEN : RunState.CHECKED, "import-failed"));
    }

    private void undo(ImportRun run) {
        if (!intake.preview(run.id()).isPossible()) {
            intake.state(run.id(), RunState.TAKEN, "import-worked-on");
            return;
        }
        intake.undo(run.id());
        history.record(run.id(), new Happening("import-undone", run.fileName(), null, null));
        intake.state(run.id(), RunState.UNDONE, null);
    }

    private boolean takeOver(ImportRun run) {
        intake.oneAtATime();
        var lines = intake.ready(run.id(), aPiece);
        if (lines.isEmpty()) {
            finish(run);
            return true;
        }
        var today = LocalDate.now(ZoneOffset.UTC);
        var rows = new ArrayList<FiledRow>(lines.size());
        lines.forEach(line -> ImportAssistant.read(new Line(line.number(), line.cells()), run, today)
                .row()
                .ifPresent(rows::add));
        var byNumber = leaders(run.id(), lines);
        var parties = new HashMap<Integer, List<UUID>>();
        lines.forEach(line -> parties.put(
                line.number(),
                List.of(
                        byNumber.get(line.one()).government(),
                        byNumber.get(line.other()).government())));
        new Bringing(intake.rows(), intake.ties(keys(parties)), run).bring(rows, parties, history, seat.required());
        if (lines.size() < aPiece) {
            finish(run);
            return true;
        }
        if (run.count(RowState.TAKEN) == 0) {
            // Else all that is asked from now on is planned for the few rows there were before.
            intake.lookOver();
        }
        intake.pause(run.id());
        return false;
    }

    private static java.util.Set<String> keys(Map<Integer, List<UUID>> parties) {
        return parties.values().stream().map(Bringing::key).collect(Collectors.toCollection(TreeSet::new));
    }

    private void finish(ImportRun run) {
        if (run.mapping().columns().containsKey(Field.CONTINUES)) {
            link(run);
        }
        rights.grant(run.id(), seat.required().governmentId(), Capacity.KEEPER);
        history.record(run.id(), new Happening("import-taken-over", run.fileName(), null, null));
        intake.state(run.id(), RunState.TAKEN, null);
    }

    /** Agreements that carry on others of the same tie, once all of them are there. */
    private void link(ImportRun run) {
        var today = LocalDate.now(ZoneOffset.UTC);
        var links = new LinkedHashMap<UUID, String>();
        intake.taken(run.id()).forEach(line -> ImportAssistant.read(new Line(line.number(), line.cells()), run, today)
                .row()
                .map(FiledRow::continues)
                .ifPresent(earlier -> links.put(line.agreement(), earlier)));
        var rows = intake.rows();
        rows.change(
                "update agreement a set continues_id = e.id"
                        + " from unnest(?::uuid[], ?::text[]) as v(id, earlier) join agreement e on e.reference = v.earlier"
                        + " where a.id = v.id and a.relationship_id = e.relationship_id and a.id <> e.id and a.continues_id is null",
                rows.column(links.keySet(), id -> id),
                rows.column(links.values(), earlier -> earlier));
    }

    /** The places that these rows name, each by the one that stands for it, with governments for those that are new. */
    private Map<Integer, Place> leaders(UUID run, List<ImportLine> lines) {
        var numbers = lines.stream()
                .flatMap(line -> Stream.of(line.one(), line.other()))
                .collect(Collectors.toCollection(TreeSet::new));
        var known = new HashMap<Integer, Place>();
        intake.places(run, numbers).forEach(place -> known.put(place.number(), place));
        for (var missing = missing(known); !missing.isEmpty(); missing = missing(known)) {
            intake.places(run, missing).forEach(place -> known.put(place.number(), place));
        }
        var leaders =
                numbers.stream().collect(toMap(number -> number, number -> RowCheck.leader(known.get(number), known)));
        followMerges(leaders);
        var made = Bringing.governments(
                intake.rows(),
                run,
                leaders.values().stream()
                        .filter(place -> place.government() == null)
                        .distinct()
                        .toList());
        leaders.replaceAll((number, place) -> place.government() != null
                ? place
                : place.with(Place.State.KNOWN, made.get(place.number()), null, place.chosen()));
        return leaders;
    }

    /** A government that was merged into another since the rows were checked is that other. */
    private void followMerges(Map<Integer, Place> leaders) {
        var led = intake.led(leaders.values().stream()
                .map(Place::government)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        if (!led.isEmpty()) {
            leaders.replaceAll((number, place) -> led.containsKey(place.government())
                    ? place.with(Place.State.KNOWN, led.get(place.government()), null, place.chosen())
                    : place);
        }
    }

    private static List<Integer> missing(Map<Integer, Place> known) {
        return known.values().stream()
                .map(Place::sameAs)
                .filter(Objects::nonNull)
                .filter(number -> !known.containsKey(number))
                .distinct()
                .toList();
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
