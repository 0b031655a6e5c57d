package org.twinhall.domain.plan;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.people.Person;
import org.twinhall.domain.shared.Sha256;

/**
 * A plan as it is read.
 *
 * @param id                 the plan
 * @param agreementId        the agreement it carries out
 * @param agreementReference the name under which that can be cited
 * @param agreementTitle     its title, if one is on record
 * @param demonstration      whether what it says about real governments is made up
 * @param year               the year planned
 * @param sides              the parties, in the tie's order
 * @param rows               the activities, in reading order, without those taken out
 * @param approvals          oldest first, those withdrawn included
 * @param frozen             what all parties approved; empty while it is being written
 */
public record PlanView(
        UUID id,
        UUID agreementId,
        String agreementReference,
        Optional<String> agreementTitle,
        boolean demonstration,
        int year,
        List<Side> sides,
        List<Row> rows,
        List<Approval> approvals,
        Optional<Frozen> frozen) {

    public PlanView {
        sides = List.copyOf(sides);
        rows = List.copyOf(rows);
        approvals = List.copyOf(approvals);
    }

    /**
     * The SHA-256 of what is planned: agreement, year, parties, and every cell in reading order, each part with its length before
     * it so that no two plans read the same. Who wrote it and when is not part of it.
     */
    public String hash() {
        var words = new StringBuilder("twinhall plan 1");
        part(words, agreementId.toString());
        part(words, String.valueOf(year));
        sides.forEach(side -> part(words, side.governmentId().toString()));
        for (var row : rows) {
            part(words, row.id().toString());
            for (var cell : row.cells()) {
                part(words, cell.field());
                part(words, cell.value());
            }
        }
        return Sha256.of(words.toString());
    }

    private static void part(StringBuilder words, String text) {
        words.append('\n').append(text.length()).append(':').append(text);
    }

    /** The same plan, in which a country as a whole is called as readers of that language call it. */
    public PlanView calledIn(Locale reader) {
        var called = sides.stream()
                .map(side -> new Side(
                        side.number(),
                        side.governmentId(),
                        Government.called(side.name(), side.country(), reader),
                        side.country(),
                        side.joined()))
                .toList();
        return new PlanView(
                id,
                agreementId,
                agreementReference,
                agreementTitle,
                demonstration,
                year,
                called,
                rows,
                approvals,
                frozen);
    }

    /** The approval of that government, if one stands. */
    public Optional<Approval> standing(UUID governmentId) {
        return approvals.stream()
                .filter(approval -> approval.stands() && approval.governmentId().equals(governmentId))
                .findFirst();
    }

    /** Whether every party approved what is planned. */
    boolean isApprovedByAll() {
        var hash = hash();
        return sides.stream().allMatch(side -> standing(side.governmentId())
                .filter(approval -> approval.hash().equals(hash))
                .isPresent());
    }

    /**
     * A party.
     *
     * @param number  its place in the tie, from 1
     * @param name    its own; empty only for a country as a whole, until {@link #calledIn} names it
     * @param country ISO 3166-1 alpha-2
     * @param joined  whether it works on this portal; if not nobody can approve for it
     */
    public record Side(int number, UUID governmentId, String name, String country, boolean joined) {}

    /**
     * An activity.
     *
     * @param cells in reading order
     */
    public record Row(UUID id, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** The cell of that name. */
        public Cell cell(String field) {
            return cells.stream()
                    .filter(cell -> cell.field().equals(field))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("No cell " + field));
        }
    }

    /**
     * What stands in a cell.
     *
     * @param revision     0 if nobody has written it; then there is no author, government and time
     * @param author       the writer, or null
     * @param governmentId for which government it was written, or null
     * @param at           when, or null
     */
    public record Cell(String field, String value, long revision, Person author, UUID governmentId, Instant at) {
        static Cell of(PlanCell cell) {
            return new Cell(
                    cell.field(),
                    cell.value(),
                    cell.revision(),
                    cell.author().orElse(null),
                    cell.governmentId().orElse(null),
                    cell.editedAt().orElse(null));
        }
    }

    /** What all parties approved: under which number, the SHA-256 of its wording, and when it was closed. */
    public record Frozen(int number, String hash, Instant at) {}
}
