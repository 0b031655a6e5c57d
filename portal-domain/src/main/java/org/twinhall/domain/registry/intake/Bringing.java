package org.twinhall.domain.registry.intake;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.twinhall.domain.history.History;
import org.twinhall.domain.history.HistoryEntry.Happening;
import org.twinhall.domain.people.Seat;

/** Puts rows on record: the new governments, ties and agreements of one piece, in a few statements for all of them. */
final class Bringing {
    private final Rows rows;
    private final Map<String, Tie> ties;
    private final ImportRun run;
    private final Map<String, NewTie> newTies = new LinkedHashMap<>();
    private final List<Brought> brought = new ArrayList<>();
    private final Map<Integer, String> known = new LinkedHashMap<>();

    private record NewTie(UUID id, String key, List<UUID> parties) {}

    private record Brought(UUID id, String reference, FiledRow row, UUID tie, boolean tieIsNew) {}

    private record Word(UUID agreement, int place, String word) {}

    Bringing(Rows rows, Map<String, Tie> ties, ImportRun run) {
        this.rows = rows;
        this.ties = ties;
        this.run = run;
    }

    static String key(List<UUID> parties) {
        return RowCheck.key(parties.get(0).toString(), parties.get(1).toString());
    }

    /** The governments of new places, by the places' numbers; one that somebody else made meanwhile is taken as it is. */
    static Map<Integer, UUID> governments(Rows rows, UUID run, Collection<Place> places) {
        if (places.isEmpty()) {
            return Map.of();
        }
        var ids = places.stream().collect(toMap(Place::number, place -> UUID.randomUUID()));
        var made = new HashSet<>(rows.ask(
                "insert into government (id, revision, name, level, country, subdivision, joined)"
                        + " select v.id, 1, v.name, v.level, v.country, v.subdivision, false"
                        + " from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[]) as v(id, name, level, country, subdivision)"
                        + " on conflict do nothing returning id",
                row -> Rows.id(row, "id"),
                rows.column(places, place -> ids.get(place.number())),
                rows.column(places, Place::name),
                rows.column(places, Place::level),
                rows.column(places, Place::country),
                rows.column(places, Place::subdivision)));
        var found = new HashMap<Integer, UUID>();
        var others = new ArrayList<Place>();
        places.forEach(place -> {
            if (made.contains(ids.get(place.number()))) {
                found.put(place.number(), ids.get(place.number()));
            } else {
                others.add(place);
            }
        });
        if (!others.isEmpty()) {
            rows.ask(
                    "select number, id from governments_named(?::int[], ?::text[], ?::text[], ?::text[], ?::text[])",
                    row -> found.put(row.getInt("number"), Rows.id(row, "id")),
                    rows.column(others, Place::number),
                    rows.column(others, Place::name),
                    rows.column(others, Place::level),
                    rows.column(others, Place::country),
                    rows.column(others, Place::subdivision));
        }
        rows.change(
                "update import_place p set state = 'KNOWN', government_id = v.government, brought = v.made"
                        + " from unnest(?::int[], ?::uuid[], ?::boolean[]) as v(number, government, made)"
                        + " where p.run_id = ? and p.number = v.number",
                rows.column(found.keySet(), number -> number),
                rows.column(found.values(), government -> government),
                rows.column(found.values(), made::contains),
                run);
        return found;
    }

    /** Brings these rows in; what somebody else has brought since they were checked stays as it is there. */
    void bring(List<FiledRow> filed, Map<Integer, List<UUID>> parties, History history, Seat seat) {
        filed.forEach(row -> decide(row, parties.get(row.number())));
        if (!brought.isEmpty()) {
            name();
            grant(seat);
            insertTies();
            insertAgreements();
            insertWords("agreement_theme", "theme", words(true));
            insertWords("agreement_motivation", "motivation", words(false));
            tell(history);
        }
        mark();
    }

    private void decide(FiledRow row, List<UUID> parties) {
        var key = key(parties);
        var tie = ties.get(key);
        var said = tie == null ? null : RowCheck.said(row, tie).orElse(null);
        if (said != null) {
            known.put(row.number(), said);
            return;
        }
        var isFirst = tie == null && !newTies.containsKey(key);
        var tieId = tie != null
                ? tie.id()
                : newTies.computeIfAbsent(key, none -> new NewTie(UUID.randomUUID(), key, parties))
                        .id();
        brought.add(new Brought(UUID.randomUUID(), row.reference(), row, tieId, isFirst));
    }

    /** A row without a name of its own gets the next one of the imports. */
    private void name() {
        var nameless = brought.stream().filter(each -> each.reference() == null).count();
        var numbers = rows.ask(
                        "select nextval('import_number') as number from generate_series(1, ?)",
                        row -> "IMP-" + row.getLong("number"),
                        (int) nameless)
                .iterator();
        brought.replaceAll(each -> each.reference() != null
                ? each
                : new Brought(each.id(), numbers.next(), each.row(), each.tie(), each.tieIsNew()));
    }

    private void grant(Seat seat) {
        var records = new ArrayList<UUID>();
        newTies.values().forEach(tie -> records.add(tie.id()));
        brought.forEach(each -> records.add(each.id()));
        rows.change(
                "insert into record_access (record_id, government_id, capacity) select id, ?, 'KEEPER' from unnest(?::uuid[]) as v(id)",
                seat.governmentId(),
                rows.column(records, record -> record));
    }

    private void insertTies() {
        rows.change(
                "insert into relationship (id, parties_key, published) select v.id, v.key, true"
                        + " from unnest(?::uuid[], ?::text[]) as v(id, key)",
                rows.column(newTies.values(), NewTie::id),
                rows.column(newTies.values(), NewTie::key));
        rows.change(
                "insert into relationship_party (relationship_id, place, government_id)"
                        + " select v.id, 0, v.one from unnest(?::uuid[], ?::uuid[], ?::uuid[]) as v(id, one, other)"
                        + " union all select v.id, 1, v.other from unnest(?::uuid[], ?::uuid[], ?::uuid[]) as v(id, one, other)",
                rows.column(newTies.values(), NewTie::id),
                rows.column(newTies.values(), tie -> tie.parties().get(0)),
                rows.column(newTies.values(), tie -> tie.parties().get(1)),
                rows.column(newTies.values(), NewTie::id),
                rows.column(newTies.values(), tie -> tie.parties().get(0)),
                rows.column(newTies.values(), tie -> tie.parties().get(1)));
        rows.change(
                "update relationship set published = true where not published and id = any(?::uuid[])",
                rows.column(brought, Brought::tie));
    }

    private void insertAgreements() {
        var language = run.mapping().given().language();
        rows.change(
                "insert into agreement (id, revision, reference, relationship_id, kind, status, signed, signed_first, signed_last,"
                        + " focus, focus_language, source, published, demonstration)"
                        + " select v.id, 1, v.reference, v.tie, v.kind, v.status, v.signed, v.first, v.last, v.focus, v.language,"
                        + " v.source, true, false from unnest(?::uuid[], ?::text[], ?::uuid[], ?::text[], ?::text[], ?::text[],"
                        + " ?::date[], ?::date[], ?::text[], ?::text[], ?::text[]) as v(id, reference, tie, kind, status, signed, first,"
                        + " last, focus, language, source)",
                rows.column(brought, Brought::id),
                rows.column(brought, Brought::reference),
                rows.column(brought, Brought::tie),
                rows.column(brought, each -> each.row().kind()),
                rows.column(brought, each -> each.row().status()),
                rows.column(
                        brought,
                        each -> each.row().signed().isKnown()
                                ? each.row().signed().text()
                                : null),
                rows.column(brought, each -> each.row().signed().first().orElse(null)),
                rows.column(brought, each -> each.row().signed().last().orElse(null)),
                rows.column(brought, each -> each.row().focus()),
                rows.column(brought, each -> each.row().focus() == null ? null : language),
                rows.column(brought, each -> each.row().source()));
    }

    private List<Word> words(boolean themes) {
        var words = new ArrayList<Word>();
        for (var each : brought) {
            var list = themes ? each.row().themes() : each.row().motivations();
            for (var place = 0; place < list.size(); place++) {
                words.add(new Word(each.id(), place, list.get(place)));
            }
        }
        return words;
    }

    private void insertWords(String table, String column, List<Word> words) {
        if (!words.isEmpty()) {
            rows.change(
                    "insert into " + table + " (agreement_id, place, " + column + ")"
                            + " select * from unnest(?::uuid[], ?::int[], ?::text[])",
                    rows.column(words, Word::agreement),
                    rows.column(words, Word::place),
                    rows.column(words, Word::word));
        }
    }

    private void tell(History history) {
        var happenings = new LinkedHashMap<UUID, Happening>();
        newTies.values().forEach(tie -> happenings.put(tie.id(), Happening.of("tie-imported")));
        brought.forEach(each -> happenings.put(
                each.id(),
                new Happening(
                        "agreement-imported", each.reference(), null, each.row().source())));
        history.recordFirst(happenings);
    }

    private void mark() {
        rows.change(
                "update import_row r set state = 'TAKEN', agreement_id = v.agreement, tie_id = v.tie, tie_brought = v.is_new,"
                        + " on_record = v.reference from unnest(?::int[], ?::uuid[], ?::uuid[], ?::boolean[], ?::text[])"
                        + " as v(number, agreement, tie, is_new, reference) where r.run_id = ? and r.number = v.number",
                rows.column(brought, each -> each.row().number()),
                rows.column(brought, Brought::id),
                rows.column(brought, Brought::tie),
                rows.column(brought, Brought::tieIsNew),
                rows.column(brought, Brought::reference),
                run.id());
        rows.change(
                "update import_row r set state = 'KNOWN', on_record = v.reference from unnest(?::int[], ?::text[])"
                        + " as v(number, reference) where r.run_id = ? and r.number = v.number",
                rows.column(known.keySet(), number -> number),
                rows.column(known.values(), reference -> reference),
                run.id());
    }
}
