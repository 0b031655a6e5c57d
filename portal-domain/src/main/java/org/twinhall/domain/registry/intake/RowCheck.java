package org.twinhall.domain.registry.intake;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.twinhall.domain.agreement.AgreementKind;
import org.twinhall.domain.registry.intake.FiledRow.NamedPlace;
import org.twinhall.domain.registry.intake.Place.State;

/**
 * Says of each row whether it can be taken over. Who is named first makes no difference, and neither does the order of the rows, but for
 * which of two that say the same counts as the first.
 */
final class RowCheck {
    private final Map<NamedPlace, Place> bySpelling;
    private final Map<Integer, Place> byNumber;
    private final Map<String, Tie> ties;
    private final Map<String, String> references;
    private final Predicate<Place> mayBeBroughtIn;

    /** A row as it was read. */
    record Read(int number, Optional<FiledRow> row, List<Remark> problems, List<Remark> warnings) {}

    /**
     * What is said of a row.
     *
     * @param one      number of the first party's place, or null if the row could not be read
     * @param other    of the second party's
     * @param firstRow number of the row that says the same, or null
     * @param onRecord reference of the agreement on record that says the same, or null
     */
    record Answer(
            int number,
            RowState state,
            Integer one,
            Integer other,
            Integer firstRow,
            String onRecord,
            List<Remark> remarks) {}

    private record Pair(String parties, AgreementKind kind) {}

    /**
     * Gets ready.
     *
     * @param places         as they were found
     * @param ties           on record, by {@link #key} of the governments
     * @param references     that are on record, in capitals
     * @param mayBeBroughtIn whether the seat may bring in what such a place is a party to
     */
    RowCheck(
            Collection<Place> places,
            Map<String, Tie> ties,
            Collection<String> references,
            Predicate<Place> mayBeBroughtIn) {
        this.bySpelling = places.stream().collect(toMap(Place::spelling, place -> place));
        this.byNumber = places.stream().collect(toMap(Place::number, place -> place));
        this.ties = ties;
        this.references = references.stream().collect(toMap(RowCheck::capitals, reference -> reference, (a, b) -> a));
        this.mayBeBroughtIn = mayBeBroughtIn;
    }

    /** What two parties have in common, in whatever order. */
    static String key(String one, String other) {
        return one.compareTo(other) <= 0 ? one + " " + other : other + " " + one;
    }

    /** The place that stands for all its spellings. */
    static Place leader(Place place, Map<Integer, Place> byNumber) {
        var leader = place;
        for (var steps = 0; steps < 5 && leader.sameAs() != null; steps++) {
            leader = byNumber.get(leader.sameAs());
        }
        return leader;
    }

    /** What the governments behind two places are known by. */
    static String identity(Place leader) {
        return leader.government() != null ? leader.government().toString() : "new " + leader.number();
    }

    List<Answer> of(List<Read> rows) {
        var answers = new LinkedHashMap<Integer, Answer>();
        var ready = new ArrayList<FiledRow>();
        rows.forEach(read -> answers.put(read.number(), first(read, ready)));
        markThoseSaidTwice(ready, answers);
        markNamesGivenTwice(ready, answers);
        markSameFocus(ready, answers);
        return List.copyOf(answers.values());
    }

    private Answer first(Read read, List<FiledRow> ready) {
        if (read.row().isEmpty()) {
            return new Answer(
                    read.number(), RowState.FAULTY, null, null, null, null, joined(read.problems(), read.warnings()));
        }
        var row = read.row().get();
        var one = bySpelling.get(row.one());
        var other = bySpelling.get(row.other());
        var leaders = List.of(leader(one, byNumber), leader(other, byNumber));
        var answer =
                new Answer(read.number(), RowState.READY, one.number(), other.number(), null, null, read.warnings());
        if (one.state() == State.OUT || other.state() == State.OUT) {
            return said(answer, RowState.OUT, null);
        }
        if (leaders.stream().anyMatch(place -> place.state() == State.WAITING)) {
            return said(answer, RowState.WAITING, null);
        }
        if (identity(leaders.get(0)).equals(identity(leaders.get(1)))) {
            return said(answer, RowState.FAULTY, Remark.of(Field.PARTY_B, "same-party-twice"));
        }
        if (leaders.stream().noneMatch(mayBeBroughtIn)) {
            return said(answer, RowState.FAULTY, Remark.of(null, "not-of-this-government"));
        }
        var known = onRecord(row, leaders);
        if (known.isPresent()) {
            return new Answer(
                    answer.number(), RowState.KNOWN, answer.one(), answer.other(), null, known.get(), answer.remarks());
        }
        ready.add(row);
        return answer;
    }

    private Optional<String> onRecord(FiledRow row, List<Place> leaders) {
        if (row.reference() != null && references.containsKey(capitals(row.reference()))) {
            return Optional.of(references.get(capitals(row.reference())));
        }
        return Optional.ofNullable(ties.get(key(identity(leaders.get(0)), identity(leaders.get(1)))))
                .flatMap(tie -> said(row, tie));
    }

    /** The reference of the agreement of the tie that says what the row says. */
    static Optional<String> said(FiledRow row, Tie tie) {
        return tie.agreements().stream()
                .filter(known -> known.kind() == row.kind() && FiledRow.mayBeOneDay(known.signed(), row.signed()))
                .map(Tie.Known::reference)
                .findFirst();
    }

    /** Of rows with the same parties and kind, one counts for each date; one without a date says nothing that a dated one does not. */
    private void markThoseSaidTwice(List<FiledRow> ready, Map<Integer, Answer> answers) {
        ready.stream().collect(groupingBy(this::pair)).values().stream()
                .filter(alike -> alike.size() > 1)
                .forEach(alike -> {
                    var counting = new HashMap<String, FiledRow>();
                    alike.stream()
                            .sorted(Comparator.comparing(
                                            (FiledRow row) -> !row.signed().isKnown())
                                    .thenComparingInt(FiledRow::number))
                            .forEach(row -> {
                                var same = counting.isEmpty() || row.signed().isKnown()
                                        ? counting.putIfAbsent(row.signed().text(), row)
                                        : first(counting.values());
                                if (same != null) {
                                    answers.computeIfPresent(row.number(), (number, answer) -> twice(answer, same));
                                }
                            });
                });
    }

    private static FiledRow first(Collection<FiledRow> rows) {
        return rows.stream().min(Comparator.comparingInt(FiledRow::number)).orElseThrow();
    }

    private Pair pair(FiledRow row) {
        return new Pair(
                key(
                        identity(leader(bySpelling.get(row.one()), byNumber)),
                        identity(leader(bySpelling.get(row.other()), byNumber))),
                row.kind());
    }

    private static void markNamesGivenTwice(List<FiledRow> ready, Map<Integer, Answer> answers) {
        ready.stream()
                .filter(row -> row.reference() != null)
                .filter(row -> answers.get(row.number()).state() == RowState.READY)
                .collect(groupingBy(row -> capitals(row.reference())))
                .values()
                .stream()
                .filter(alike -> alike.size() > 1)
                .flatMap(List::stream)
                .forEach(row -> answers.computeIfPresent(
                        row.number(),
                        (number, answer) -> said(
                                answer,
                                RowState.FAULTY,
                                Remark.of(Field.REFERENCE, "reference-twice", row.reference()))));
    }

    /** One source that says the same of two agreements has often slipped a line: somebody should look. */
    private static void markSameFocus(List<FiledRow> ready, Map<Integer, Answer> answers) {
        ready.stream()
                .filter(row -> row.focus() != null && answers.get(row.number()).state() == RowState.READY)
                .collect(groupingBy(row -> List.of(row.source(), row.focus())))
                .values()
                .stream()
                .filter(alike -> alike.size() > 1)
                .forEach(alike -> alike.stream()
                        .skip(1)
                        .forEach(row -> answers.computeIfPresent(
                                row.number(),
                                (number, answer) -> said(
                                        answer,
                                        answer.state(),
                                        Remark.of(
                                                Field.FOCUS,
                                                "same-focus-as-row",
                                                String.valueOf(alike.get(0).number()))))));
    }

    private static Answer twice(Answer answer, FiledRow same) {
        return new Answer(
                answer.number(), RowState.TWICE, answer.one(), answer.other(), same.number(), null, answer.remarks());
    }

    private static Answer said(Answer answer, RowState state, Remark remark) {
        return new Answer(
                answer.number(),
                state,
                answer.one(),
                answer.other(),
                answer.firstRow(),
                answer.onRecord(),
                remark == null ? answer.remarks() : joined(List.of(remark), answer.remarks()));
    }

    private static List<Remark> joined(List<Remark> first, List<Remark> then) {
        var all = new ArrayList<>(first);
        all.addAll(then);
        return List.copyOf(all);
    }

    private static String capitals(String reference) {
        return reference.toUpperCase(java.util.Locale.ROOT);
    }
}
