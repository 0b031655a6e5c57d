package org.twinhall.domain.history;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
