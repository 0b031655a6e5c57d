package org.twinhall.domain.history;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.twinhall.domain.history.Account.Head;
import org.twinhall.domain.history.HistoryEntry.Happening;
import org.twinhall.domain.people.CurrentSeat;
import org.twinhall.domain.people.Person;
import org.twinhall.domain.people.PersonName;
import org.twinhall.domain.people.Persons;
import org.twinhall.domain.shared.JpaTurn;
import org.twinhall.domain.shared.Salt;

@ApplicationScoped
@Transactional
class JpaHistory implements History {
    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    CurrentSeat seat;

    @Inject
    Persons persons;

    @Override
    public void record(UUID recordId, Happening happening) {
        var by = seat.required();
        var person = persons.present();
        // Two who write to one record at the same time would both follow on the same entry: the second waits for the
        // first.
        JpaTurn.await(entities, recordId.toString());
        var previous = entities.createQuery(
                        "select h from HistoryEntry h where h.recordId = :record order by h.number desc",
                        HistoryEntry.class)
                .setParameter("record", recordId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
        // The database keeps microseconds; finer ones would not hash to the same when read back.
        var at = Instant.now().truncatedTo(ChronoUnit.MICROS);
        var salt = Salt.fresh();
        var name = persons.presentName(person);
        var entry = new HistoryEntry(
                recordId,
                previous,
                at,
                person,
                Seal.commitment(name.salt(), name.name()),
                by,
                Seal.commitment(salt, by.from()),
                happening);
        entities.persist(entry);
        // One after the other: the row beside is held by the entry.
        entities.flush();
        entities.persist(new Origin(entry, salt, by.from()));
        entities.flush();
    }

    @Override
    public void recordFirst(Map<UUID, Happening> happenings) {
        if (happenings.isEmpty()) {
            return;
        }
        var by = seat.required();
        var person = persons.present();
        entities.flush();
        var at = Instant.now().truncatedTo(ChronoUnit.MICROS);
        var made = new ArrayList<Origin>(happenings.size());
        var entries = new ArrayList<HistoryEntry>(happenings.size());
        var name = persons.presentName(person);
        var who = Seal.commitment(name.salt(), name.name());
        happenings.forEach((record, happening) -> {
            var salt = Salt.fresh();
            var entry =
                    new HistoryEntry(record, null, at, person, who, by, Seal.commitment(salt, by.from()), happening);
            entries.add(entry);
            made.add(new Origin(entry, salt, by.from()));
        });
        try {
            insert(entities.unwrap(Connection.class), entries, made);
        } catch (SQLException refused) {
            throw new PersistenceException("The history was not written", refused);
        }
    }

    /** An array a column: the provider would send a statement a row. */
    private static void insert(Connection connection, List<HistoryEntry> entries, List<Origin> origins)
            throws SQLException {
        try (var statement = connection.prepareStatement(
                "insert into history_entry (id, record_id, number, happened_at, form, person, who, government_id, roles, origin, deed,"
                        + " subject, old_value, new_value, previous_hash, hash)"
                        + " select v.id, v.record_id, 1, ?, ?, ?, ?, ?, ?, v.origin, v.deed, v.subject, v.old_value, v.new_value,"
                        + " ?, v.hash from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],"
                        + " ?::text[]) as v(id, record_id, origin, deed, subject, old_value, new_value, hash)")) {
            var first = entries.get(0);
            statement.setObject(1, first.happenedAt().atOffset(ZoneOffset.UTC));
            statement.setInt(2, first.form());
            statement.setObject(3, first.person().id());
            statement.setString(4, first.who().orElseThrow());
            statement.setObject(5, first.governmentId());
            statement.setString(6, first.roles());
            statement.setString(7, HistoryEntry.BEGINNING);
            statement.setArray(8, array(connection, entries, entry -> entry.id().toString()));
            statement.setArray(
                    9, array(connection, entries, entry -> entry.recordId().toString()));
            statement.setArray(
                    10, array(connection, entries, entry -> entry.origin().orElse(null)));
            statement.setArray(11, array(connection, entries, HistoryEntry::deed));
            statement.setArray(
                    12, array(connection, entries, entry -> entry.subject().orElse(null)));
            statement.setArray(
                    13, array(connection, entries, entry -> entry.before().orElse(null)));
            statement.setArray(
                    14, array(connection, entries, entry -> entry.after().orElse(null)));
            statement.setArray(15, array(connection, entries, HistoryEntry::hash));
            statement.executeUpdate();
        }
        try (var statement = connection.prepareStatement(
                "insert into history_origin (entry_id, record_id, person, happened_at, salt, address)"
                        + " select v.entry_id, v.record_id, ?, ?, v.salt, v.address"
                        + " from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[]) as v(entry_id, record_id, salt, address)")) {
            statement.setObject(1, entries.get(0).person().id());
            statement.setObject(2, entries.get(0).happenedAt().atOffset(ZoneOffset.UTC));
            statement.setArray(
                    3, array(connection, origins, origin -> origin.entryId().toString()));
            statement.setArray(
                    4, array(connection, entries, entry -> entry.recordId().toString()));
            statement.setArray(5, array(connection, origins, Origin::salt));
            statement.setArray(6, array(connection, origins, Origin::address));
            statement.executeUpdate();
        }
    }

    private static <T> Array array(Connection connection, List<T> rows, Function<T, String> column)
            throws SQLException {
        return connection.createArrayOf("text", rows.stream().map(column).toArray(String[]::new));
    }

    @Override
    public Account account(UUID recordId) {
        var origins = entities.createQuery("select o from Origin o where o.recordId = :record", Origin.class)
                .setParameter("record", recordId)
                .getResultStream()
                .collect(toMap(Origin::entryId, found -> found));
        var names = entities.createQuery(
                        "select n from PersonName n where n.person in"
                                + " (select h.person.id from HistoryEntry h where h.recordId = :record)",
                        PersonName.class)
                .setParameter("record", recordId)
                .getResultStream()
                .collect(toMap(name -> Seal.commitment(name.salt(), name.name()), name -> name));
        return new Account(recordId, of(recordId), origins, names, head(recordId), isMadeUp(recordId));
    }

    private boolean isMadeUp(UUID recordId) {
        return (Boolean) entities.createNativeQuery("select is_made_up(?1)")
                .setParameter(1, recordId)
                .getSingleResult();
    }

    private Optional<Head> head(UUID recordId) {
        List<?> found = entities.createNativeQuery("select number, hash from history_head where record_id = ?1")
                .setParameter(1, recordId)
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(row -> new Head((Integer) row[0], (String) row[1]))
                .findFirst();
    }

    @Override
    public List<HistoryEntry> deedsOf(Person person, UUID recordId, Collection<String> deeds) {
        return entities.createQuery(
                        "select h from HistoryEntry h where h.recordId = :record and h.person = :person"
                                + " and h.deed in :deeds order by h.number",
                        HistoryEntry.class)
                .setParameter("record", recordId)
                .setParameter("person", person)
                .setParameter("deeds", deeds)
                .getResultList();
    }

    @Override
    public List<HistoryEntry> of(UUID recordId) {
        return entities.createQuery(
                        "select h from HistoryEntry h where h.recordId = :record order by h.number", HistoryEntry.class)
                .setParameter("record", recordId)
                .getResultList();
    }
}
