package org.twinhall.domain.registry.intake;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.twinhall.domain.agreement.AgreementKind;
import org.twinhall.domain.people.Person;
import org.twinhall.domain.people.Seat;
import org.twinhall.domain.registry.Folded;
import org.twinhall.domain.registry.RegistryImport;
import org.twinhall.domain.registry.intake.FiledRow.NamedPlace;
import org.twinhall.domain.registry.intake.SheetFile.Line;
import org.twinhall.domain.shared.EdtfDate;
import org.twinhall.domain.shared.JpaTurn;
import org.twinhall.domain.shared.Sha256;
import org.twinhall.spi.country.PartyLevel;

/** Keeps the runs of the import assistant. Statements about many rows go past the provider, in its transaction and under the seat's policies. */
@ApplicationScoped
class JpaIntake {
    private static final String RUN =
            "select id, file_name, form, encoding, between, headings, headings_key, state, mapping, stale,"
                    + " problem, made_at, governments from import_run r";

    /** Rows that come in by one statement. */
    private static final int AT_ONCE = 2000;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    Rows rows() {
        // Asked first: only a statement of its own makes the provider take a connection and tell it of the seat.
        entities.createNativeQuery("select 1").getSingleResult();
        return new Rows(entities.unwrap(Connection.class));
    }

    /** The import of whole files takes the same turn: what both would bring is brought by one after the other. */
    void oneAtATime() {
        JpaTurn.await(entities, RegistryImport.TURN);
    }

    /**
     * Has the rows that policies and triggers ask for looked up one by one. What they ask was planned when the tables were small perhaps,
     * and whoever reads a growing table from end to end for each row that comes in is never done.
     */
    void lookUp() {
        var rows = rows();
        rows.ask("select set_config('enable_seqscan', 'off', true) as told", row -> row.getString("told"));
        rows.change("discard plans");
    }

    /** Has the database count anew what the tables hold: what is asked next is planned by what came in. */
    void lookOver() {
        rows().ask("select tables_are_looked_over()::text as told", row -> row.getString("told"));
    }

    /** The same headings in whatever capitals, in the same order. */
    static String headingsKey(List<String> headings) {
        return Sha256.of(String.join("\u001f", headings.stream().map(Folded::of).toList()));
    }

    UUID add(SheetFile file, String name, String sha256, Seat seat, Person person) {
        var id = UUID.randomUUID();
        var rows = rows();
        var now = now();
        rows.change(
                "insert into import_run (id, government_id, person, roles, file_name, form, encoding, between, sha256, headings,"
                        + " headings_key, state, made_at, changed_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::text[], ?, 'READ', ?, ?)",
                id,
                seat.governmentId(),
                person.id(),
                String.join(
                        ",",
                        seat.roles().stream()
                                .map(role -> role.realmRole())
                                .sorted()
                                .toList()),
                name,
                file.form().name(),
                file.encoding(),
                file.between(),
                sha256,
                file.headings(),
                headingsKey(file.headings()),
                now,
                now);
        for (var from = 0; from < file.lines().size(); from += AT_ONCE) {
            var some = file.lines()
                    .subList(from, Math.min(from + AT_ONCE, file.lines().size()));
            rows.change(
                    "insert into import_row (run_id, number, cells, state) select ?, v.number, v.cells::text[], 'READ'"
                            + " from unnest(?::int[], ?::text[]) as v(number, cells)",
                    id,
                    rows.column(some, Line::number),
                    rows.column(some, line -> rows.column(line.cells(), cell -> cell)));
        }
        return id;
    }

    private static Object now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    List<ImportRun> runs() {
        return read(rows().ask(RUN + " order by r.made_at desc, r.id limit 100", JpaIntake::run));
    }

    Optional<ImportRun> run(UUID id) {
        return read(rows().ask(RUN + " where r.id = ?", JpaIntake::run, id)).stream()
                .findFirst();
    }

    /** Makes everybody else who would work on the run wait until the transaction ends. */
    Optional<ImportRun> lock(UUID id) {
        rows().ask("select id from import_run where id = ? for update", row -> Rows.id(row, "id"), id);
        return run(id);
    }

    private List<ImportRun> read(List<ImportRun> found) {
        var counted = new HashMap<UUID, Map<RowState, Integer>>();
        found.forEach(run -> counted.put(run.id(), new EnumMap<>(RowState.class)));
        rows().ask(
                        "select run_id, state, count(*)::int as rows from import_row where run_id = any(?::uuid[]) group by run_id, state",
                        row -> counted.get(Rows.id(row, "run_id"))
                                .put(RowState.valueOf(row.getString("state")), row.getInt("rows")),
                        List.copyOf(
                                counted.keySet().stream().map(UUID::toString).toList()));
        return found.stream()
                .map(run -> new ImportRun(
                        run.id(),
                        run.fileName(),
                        run.form(),
                        run.encoding(),
                        run.between(),
                        run.headings(),
                        run.state(),
                        run.mapping() != null ? run.mapping() : proposed(run.headings()),
                        run.stale(),
                        run.problem(),
                        run.madeAt(),
                        counted.get(run.id()),
                        run.governments()))
                .toList();
    }

    /** As columns with these headings were read before; else as they are called. */
    private Mapping proposed(List<String> headings) {
        return rows()
                .ask(
                        "select mapping from import_mapping where headings_key = ?",
                        row -> Mapping.of(Rows.texts(row, "mapping")),
                        headingsKey(headings))
                .stream()
                .findFirst()
                .orElseGet(() -> Mapping.suggested(headings));
    }

    private static ImportRun run(ResultSet row) throws SQLException {
        var mapping = row.getArray("mapping");
        return new ImportRun(
                Rows.id(row, "id"),
                row.getString("file_name"),
                row.getString("form"),
                row.getString("encoding"),
                row.getString("between"),
                Rows.texts(row, "headings"),
                RunState.valueOf(row.getString("state")),
                mapping == null ? null : Mapping.of(Rows.texts(row, "mapping")),
                row.getBoolean("stale"),
                row.getString("problem"),
                row.getTimestamp("made_at").toInstant(),
                Map.of(),
                row.getInt("governments"));
    }

    void map(ImportRun run, Mapping mapping, UUID government) {
        var words = mapping.words();
        rows().change(
                        "update import_run set mapping = ?::text[], state = 'MAPPED', stale = false, problem = null, changed_at = now()"
                                + " where id = ?",
                        words,
                        run.id());
        rows().change("delete from import_place where run_id = ?", run.id());
        rows().change(
                        "update import_row set state = 'READ', one = null, other = null, first_row = null, on_record = null,"
                                + " remarks = '{}' where run_id = ? and state <> 'READ'",
                        run.id());
        rows().change(
                        "insert into import_mapping (government_id, headings_key, mapping) values (?, ?, ?::text[])"
                                + " on conflict (government_id, headings_key) do update set mapping = excluded.mapping",
                        government,
                        headingsKey(run.headings()),
                        words);
    }

    void state(UUID run, RunState state, String problem) {
        rows().change(
                        "update import_run set state = ?, problem = ?, busy_until = null, changed_at = clock_timestamp(),"
                                + " revision = revision + 1 where id = ?",
                        state.name(),
                        problem,
                        run);
    }

    /** Lets the next piece of its work be taken up. */
    void pause(UUID run) {
        rows().change("update import_run set busy_until = null, changed_at = clock_timestamp() where id = ?", run);
    }

    void remove(UUID run) {
        rows().change("delete from import_run where id = ?", run);
    }

    /** Every row as it stood in the file, and whether it was taken over. */
    Map<Line, Boolean> lines(UUID run) {
        var found = new java.util.LinkedHashMap<Line, Boolean>();
        rows().ask(
                        "select number, cells, state = 'TAKEN' as taken from import_row where run_id = ? order by number",
                        row -> found.put(
                                new Line(row.getInt("number"), Rows.texts(row, "cells")), row.getBoolean("taken")),
                        run);
        return found;
    }

    /** The next rows that are ready, as they stood in the file. */
    List<ImportLine> ready(UUID run, int most) {
        return rows().ask(
                        "select * from import_row where run_id = ? and state = 'READY' order by number limit ?",
                        JpaIntake::line,
                        run,
                        most);
    }

    List<ImportLine> taken(UUID run) {
        return rows().ask(
                        "select * from import_row where run_id = ? and state = 'TAKEN' order by number",
                        JpaIntake::line,
                        run);
    }

    /** Rows in one of these states, after that number. */
    List<ImportLine> lines(UUID run, Collection<RowState> states, boolean remarked, int after, int most) {
        return rows().ask(
                        "select * from import_row where run_id = ? and number > ? and state = any(?::text[])"
                                + " and (not ? or remarks <> '{}') order by number limit ?",
                        JpaIntake::line,
                        run,
                        after,
                        states.stream().map(Enum::name).toList(),
                        remarked,
                        most);
    }

    private static ImportLine line(ResultSet row) throws SQLException {
        return new ImportLine(
                row.getInt("number"),
                Rows.texts(row, "cells"),
                RowState.valueOf(row.getString("state")),
                Rows.whole(row, "one"),
                Rows.whole(row, "other"),
                Rows.whole(row, "first_row"),
                row.getString("on_record"),
                Rows.texts(row, "remarks").stream().map(Remark::of).toList(),
                Rows.id(row, "agreement_id"));
    }

    /** Places of the run; those numbers, or all that are in one of these states after that number. */
    List<Place> places(UUID run, Collection<Integer> numbers) {
        return rows().ask(
                        "select * from import_place where run_id = ? and number = any(?::int[])",
                        JpaIntake::place,
                        run,
                        numbers.stream().map(String::valueOf).toList());
    }

    List<Place> places(UUID run, Place.State state, String why, int after, int most) {
        return rows().ask(
                        "select * from import_place where run_id = ? and state = ? and (? = '' or why = ?) and number > ?"
                                + " order by number limit ?",
                        JpaIntake::place,
                        run,
                        state.name(),
                        why,
                        why,
                        after,
                        most);
    }

    /** Those of these governments that were merged away, and where each leads to. */
    Map<UUID, UUID> led(Set<UUID> governments) {
        var rows = rows();
        var led = new HashMap<UUID, UUID>();
        rows.ask(
                "select id, ahead from led_governments(?::uuid[]) where ahead is not null",
                row -> led.put(Rows.id(row, "id"), Rows.id(row, "ahead")),
                rows.column(governments, id -> id));
        return led;
    }

    /** How many places wait, by the reason. */
    Map<String, Integer> waiting(UUID run) {
        var found = new java.util.TreeMap<String, Integer>();
        rows().ask(
                        "select why, count(*)::int as places from import_place where run_id = ? and state = 'WAITING' group by why",
                        row -> found.put(row.getString("why"), row.getInt("places")),
                        run);
        return found;
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(
                row.getInt("number"),
                row.getString("name"),
                row.getString("label"),
                PartyLevel.valueOf(row.getString("level")),
                row.getString("subdivision"),
                row.getInt("uses"),
                Place.State.valueOf(row.getString("state")),
                row.getString("country"),
                row.getString("within"),
                Rows.id(row, "government_id"),
                Rows.whole(row, "same_as"),
                row.getString("why"),
                Rows.texts(row, "suggestions").stream().map(Suggestion::of).toList(),
                row.getBoolean("chosen"));
    }

    /** Governments of those countries, with whether this run brought them. */
    List<OnRecord> governments(Set<String> countries, UUID run) {
        return rows().ask(
                        "select g.id, g.name, g.level, g.country, g.subdivision,"
                                + " g.id in (select p.government_id from import_place p where p.run_id = ? and p.brought) as brought"
                                + " from government g where g.country = any(?::text[])"
                                // What lists call a government that was merged into another is a name of that other.
                                + " union all select m.id, m.name, m.level, m.country, m.subdivision, false"
                                + " from merged_governments(?::text[]) m",
                        row -> new OnRecord(
                                Rows.id(row, "id"),
                                row.getString("name"),
                                PartyLevel.valueOf(row.getString("level")),
                                row.getString("country"),
                                row.getString("subdivision"),
                                row.getBoolean("brought")),
                        run,
                        List.copyOf(countries),
                        List.copyOf(countries));
    }

    Map<String, Tie> ties(Collection<String> keys) {
        record Found(String key, UUID tie, Tie.Known known) {}
        return rows()
                .ask(
                        "select r.parties_key, r.id, a.reference, a.kind, a.signed from relationship r"
                                + " left join agreement a on a.relationship_id = r.id where r.parties_key = any(?::text[])"
                                + " union all select m.parties_key, m.tie, m.reference, m.kind, m.signed"
                                + " from merged_agreements(?::text[], '{}') m",
                        row -> new Found(
                                row.getString("parties_key"),
                                Rows.id(row, "id"),
                                row.getString("reference") == null
                                        ? null
                                        : new Tie.Known(
                                                row.getString("reference"),
                                                AgreementKind.valueOf(row.getString("kind")),
                                                new EdtfDate(row.getString("signed")))),
                        List.copyOf(keys),
                        List.copyOf(keys))
                .stream()
                .collect(groupingBy(Found::key))
                .entrySet()
                .stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        found -> new Tie(
                                found.getValue().get(0).tie(),
                                found.getValue().stream()
                                        .filter(each -> each.tie()
                                                .equals(found.getValue().get(0).tie()))
                                        .map(Found::known)
                                        .filter(java.util.Objects::nonNull)
                                        .toList())));
    }

    Set<String> references(Collection<String> wanted) {
        return wanted.isEmpty()
                ? Set.of()
                : new HashSet<>(rows().ask(
                                "select reference from agreement where reference = any(?::text[])"
                                        + " union select as_named from merged_agreements('{}', ?::text[])",
                                row -> row.getString("reference"),
                                List.copyOf(wanted),
                                List.copyOf(wanted)));
    }

    /** What was chosen for these spellings: for this run before what was chosen in earlier ones. */
    List<Choice> choices(UUID run) {
        return rows().ask(
                        "select * from import_choice where run_id is null or run_id = ? order by run_id nulls first",
                        row -> new Choice(
                                new NamedPlace(
                                        row.getString("name"),
                                        row.getString("label"),
                                        PartyLevel.valueOf(row.getString("level")),
                                        row.getString("subdivision")),
                                Choice.Decision.valueOf(row.getString("decision")),
                                row.getString("to_name"),
                                row.getString("to_level") == null
                                        ? null
                                        : PartyLevel.valueOf(row.getString("to_level")),
                                row.getString("to_country"),
                                row.getString("to_subdivision")),
                        run);
    }

    void choose(UUID run, UUID government, Collection<Choice> choices) {
        for (var forRun : new UUID[] {run, null}) {
            rows().each(
                            "insert into import_choice (government_id, run_id, name, label, level, subdivision, decision, to_name,"
                                    + " to_level, to_country, to_subdivision) values (?, ?::uuid, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                                    + " on conflict (government_id, run_id, name, label, level, subdivision) do update set"
                                    + " decision = excluded.decision, to_name = excluded.to_name, to_level = excluded.to_level,"
                                    + " to_country = excluded.to_country, to_subdivision = excluded.to_subdivision",
                            choices.stream()
                                    .map(choice -> new Object[] {
                                        government,
                                        forRun == null ? null : forRun.toString(),
                                        choice.spelling().name(),
                                        choice.spelling().label(),
                                        choice.spelling().level().name(),
                                        choice.spelling().subdivision(),
                                        choice.decision().name(),
                                        choice.name(),
                                        choice.level() == null
                                                ? null
                                                : choice.level().name(),
                                        choice.country(),
                                        choice.subdivision()
                                    })
                                    .toList());
        }
    }

    void markStale(UUID run) {
        rows().change("update import_run set stale = true, revision = revision + 1 where id = ?", run);
    }

    void saveCheck(UUID run, Collection<Place> places, Collection<RowCheck.Answer> answers, int fresh) {
        var rows = rows();
        rows.change(
                "insert into import_place (run_id, number, name, label, level, subdivision, uses, state, country, within,"
                        + " government_id, same_as, why, suggestions, chosen)"
                        + " select ?, v.number, v.name, v.label, v.level, v.subdivision, v.uses, v.state, v.country, v.within,"
                        + " v.government, v.same_as, v.why, coalesce(string_to_array(v.suggestions, chr(30)), '{}'), v.chosen"
                        + " from unnest(?::int[], ?::text[], ?::text[], ?::text[], ?::text[], ?::int[], ?::text[], ?::text[], ?::text[],"
                        + " ?::uuid[], ?::int[], ?::text[], ?::text[], ?::boolean[]) as v(number, name, label, level, subdivision, uses,"
                        + " state, country, within, government, same_as, why, suggestions, chosen)"
                        + " on conflict (run_id, number) do update set uses = excluded.uses, state = excluded.state,"
                        + " country = excluded.country, within = excluded.within, government_id = excluded.government_id,"
                        + " same_as = excluded.same_as, why = excluded.why, suggestions = excluded.suggestions, chosen = excluded.chosen",
                run,
                rows.column(places, Place::number),
                rows.column(places, Place::name),
                rows.column(places, Place::label),
                rows.column(places, Place::level),
                rows.column(places, Place::within),
                rows.column(places, Place::uses),
                rows.column(places, Place::state),
                rows.column(places, Place::country),
                rows.column(places, Place::subdivision),
                rows.column(places, Place::government),
                rows.column(places, Place::sameAs),
                rows.column(places, Place::why),
                rows.column(
                        places,
                        place -> joined(place.suggestions().stream()
                                .map(Suggestion::word)
                                .toList())),
                rows.column(places, Place::chosen));
        rows.change(
                "update import_row r set state = v.state, one = v.one, other = v.other, first_row = v.first_row,"
                        + " on_record = v.on_record, remarks = coalesce(string_to_array(v.remarks, chr(30)), '{}')"
                        + " from unnest(?::int[], ?::text[], ?::int[], ?::int[], ?::int[], ?::text[], ?::text[])"
                        + " as v(number, state, one, other, first_row, on_record, remarks)"
                        + " where r.run_id = ? and r.number = v.number",
                rows.column(answers, RowCheck.Answer::number),
                rows.column(answers, RowCheck.Answer::state),
                rows.column(answers, RowCheck.Answer::one),
                rows.column(answers, RowCheck.Answer::other),
                rows.column(answers, RowCheck.Answer::firstRow),
                rows.column(answers, RowCheck.Answer::onRecord),
                rows.column(
                        answers,
                        answer -> joined(
                                answer.remarks().stream().map(Remark::word).toList())),
                run);
        rows.change(
                "update import_run set state = case when state = 'MAPPED' or state = 'UNDONE' then 'CHECKED' else state end,"
                        + " stale = false, problem = null, revision = revision + 1,"
                        + " governments = ? + (select count(*) from import_place p where p.run_id = import_run.id and p.brought)"
                        + " where id = ?",
                fresh,
                run);
    }

    private static String joined(List<String> words) {
        return words.isEmpty() ? null : String.join("\u001e", words);
    }

    UndoPreview preview(UUID run) {
        return rows().ask(
                        "select (select count(*) from import_row where run_id = ? and state = 'TAKEN') as agreements,"
                                + " (select count(*) from import_row where run_id = ? and state = 'TAKEN' and tie_brought) as ties,"
                                + " (select count(*) from import_governments_alone(?)) as alone,"
                                + " (select count(*) from import_place where run_id = ? and brought) as brought, o.*"
                                + " from import_obstacles(?) o",
                        row -> new UndoPreview(
                                row.getLong("agreements"),
                                row.getLong("ties"),
                                row.getLong("alone"),
                                row.getLong("brought") - row.getLong("alone"),
                                row.getLong("worked_on"),
                                row.getLong("drafted"),
                                row.getLong("noted"),
                                row.getLong("carried_on")),
                        run,
                        run,
                        run,
                        run,
                        run)
                .get(0);
    }

    /** Takes away what the run brought, all of it in this transaction. */
    void undo(UUID run) {
        var rows = rows();
        var governments = rows.ask(
                "select id::text as id from import_governments_alone(?) as id", row -> row.getString("id"), run);
        var agreements = "select agreement_id from import_row where run_id = ? and state = 'TAKEN'";
        var ties = "select tie_id from import_row where run_id = ? and tie_brought";
        rows.change("delete from agreement_theme where agreement_id in (" + agreements + ")", run);
        rows.change("delete from agreement_motivation where agreement_id in (" + agreements + ")", run);
        rows.change("delete from agreement where id in (" + agreements + ")", run);
        rows.change("delete from relationship_party where relationship_id in (" + ties + ")", run);
        rows.change("delete from relationship where id in (" + ties + ")", run);
        rows.change("delete from government where id = any(?::uuid[])", governments);
        rows.change(
                "update import_place set brought = false, government_id = null, state = 'NEW' where run_id = ? and brought",
                run);
        rows.change(
                "update import_row set state = 'UNDONE', agreement_id = null, tie_id = null, tie_brought = false, on_record = null"
                        + " where run_id = ? and state = 'TAKEN'",
                run);
        rows.change("update import_run set governments = 0 where id = ?", run);
    }

    /** Work that waits, and whose it is; nobody else is handed it for a while. */
    Optional<ImportWork.Turn> take() {
        return rows()
                .ask(
                        "select * from import_work_take()",
                        row -> new ImportWork.Turn(
                                Rows.id(row, "run"),
                                row.getString("subject"),
                                row.getString("name"),
                                Rows.id(row, "government"),
                                row.getString("slug"),
                                row.getString("roles")))
                .stream()
                .findFirst();
    }
}
