package org.twinhall.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.twinhall.domain.plan.PlanRoom.BELLO_EDITOR;
import static org.twinhall.domain.plan.PlanRoom.SAN_NICOLAS_EDITOR;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.twinhall.domain.PortalDatabase;
import org.twinhall.domain.history.HistoryEntry;
import org.twinhall.domain.history.HistoryRoom;
import org.twinhall.domain.people.Seat;
import org.twinhall.domain.plan.EditAnswer.Accepted;

/** Random edits by eight writers at once, each also sending some of them twice and knowing only what it was told. */
class ManyEditorsTest {
    /** The same edits come again with {@code -Dplan.seed=…}; only their interleaving is the machine's. */
    private static final long SEED = Long.getLong("plan.seed", 20270301L);

    private static final int WRITERS = 8;
    private static final int EDITS_EACH = 40;
    private static final List<String> FIELDS = List.of("activity", "place", "cost-1");

    private final PortalDatabase database = PortalDatabase.one();
    private UUID plan;
    private List<UUID> rows;

    @BeforeEach
    void aPlanWithTwoActivities() {
        plan = PlanRoom.openPlan(database);
        rows = List.of(PlanRoom.addRow(database, plan), PlanRoom.addRow(database, plan));
    }

    @Test
    void everyAcceptedEditIsInTheHistoryOnceAndTheChainHolds() throws Exception {
        var accepted = writeAllAtOnce();
        var history = history();
        assertThat(history.stream()
                        .filter(entry -> entry.deed().equals("plan-cell-edited"))
                        .map(entry -> entry.subject().orElseThrow() + "="
                                + entry.after().orElseThrow()))
                .as("seed %d", SEED)
                .containsExactlyInAnyOrderElementsOf(accepted);
        OptionalInt firstBreak = database.as(
                BELLO_EDITOR, entities -> HistoryRoom.history(entities).firstBreak(plan));
        assertThat(firstBreak).as("seed %d", SEED).isEmpty();
    }

    @Test
    void noEditOverwritesWhatItsWriterHadNotSeen() throws Exception {
        writeAllAtOnce();
        Map<String, String> standing = new HashMap<>();
        for (var entry : history()) {
            if (entry.deed().equals("plan-cell-edited")) {
                var cell = entry.subject().orElseThrow();
                assertThat(entry.before().orElseThrow())
                        .as("seed %d, %s", SEED, cell)
                        .isEqualTo(standing.getOrDefault(cell, ""));
                standing.put(cell, entry.after().orElseThrow());
            }
        }
        var view = PlanRoom.view(database, SAN_NICOLAS_EDITOR, plan);
        view.rows()
                .forEach(row ->
                        FIELDS.forEach(field -> assertThat(row.cell(field).value())
                                .as("seed %d", SEED)
                                .isEqualTo(standing.getOrDefault(row.id() + "/" + field, ""))));
    }

    private List<String> writeAllAtOnce() throws InterruptedException, ExecutionException {
        var threads = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Future<List<String>>> writers = new ArrayList<>();
            for (var number = 0; number < WRITERS; number++) {
                var writer = number;
                writers.add(threads.submit(() -> write(writer)));
            }
            List<String> accepted = new ArrayList<>();
            for (var writer : writers) {
                accepted.addAll(writer.get());
            }
            return accepted;
        } finally {
            threads.shutdownNow();
        }
    }

    /** What of this writer's edits was accepted, as {@code row/field=value}. */
    private List<String> write(int writer) {
        var random = new Random(SEED + writer);
        Seat seat = writer % 2 == 0 ? SAN_NICOLAS_EDITOR : BELLO_EDITOR;
        Map<String, Long> known = new HashMap<>();
        List<String> accepted = new ArrayList<>();
        for (var number = 0; number < EDITS_EACH; number++) {
            var row = rows.get(random.nextInt(rows.size()));
            var field = FIELDS.get(random.nextInt(FIELDS.size()));
            var cell = row + "/" + field;
            var value = String.valueOf(writer * 1000 + number);
            var edit = new CellEdit(row, field, known.getOrDefault(cell, 0L), value, UUID.randomUUID());
            var answer = PlanRoom.edit(database, seat, plan, edit);
            if (answer instanceof Accepted kept) {
                accepted.add(cell + "=" + value);
                known.put(cell, kept.revision());
                if (random.nextInt(4) == 0) {
                    PlanRoom.edit(database, seat, plan, edit);
                }
            } else if (answer instanceof EditAnswer.EditConflict conflict) {
                known.put(cell, conflict.revision());
            }
        }
        return accepted;
    }

    private List<HistoryEntry> history() {
        return database.as(BELLO_EDITOR, entities -> PlanRoom.reading(entities).history(plan));
    }
}
