package org.twinhall.domain.history;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.twinhall.domain.people.AboutPerson;
import org.twinhall.domain.people.Forgetting;
import org.twinhall.domain.people.KeptFor;
import org.twinhall.domain.people.Person;

/** What somebody did, and from where, and what was done about them. The words of the records themselves are the parties' and not told here. */
@ApplicationScoped
@Transactional
class JpaHistoryAboutPerson implements AboutPerson, Forgetting {
    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Override
    public String room() {
        return "history";
    }

    @Override
    public long countOf(Person person) {
        return entities.createQuery(
                        "select count(h) from HistoryEntry h where h.person = :person or h.subject = :pseudonym",
                        Long.class)
                .setParameter("person", person)
                .setParameter("pseudonym", person.id().toString())
                .getSingleResult();
    }

    @Override
    public List<Item> of(Person person) {
        var addresses = entities.createQuery("select o from Origin o where o.person = :person", Origin.class)
                .setParameter("person", person.id())
                .getResultStream()
                .collect(toMap(Origin::entryId, Origin::address));
        return entities.createQuery(
                        "select h from HistoryEntry h where h.person = :person or h.subject = :pseudonym"
                                + " order by h.happenedAt",
                        HistoryEntry.class)
                .setParameter("person", person)
                .setParameter("pseudonym", person.id().toString())
                .getResultStream()
                .map(entry -> entry.person().equals(person)
                        ? item("deed", entry, Optional.ofNullable(addresses.get(entry.id())))
                        : item("done-about-you", entry, Optional.empty()))
                .toList();
    }

    private static Item item(String what, HistoryEntry entry, Optional<String> address) {
        var facts = new TreeMap<String, String>();
        facts.put("record", entry.recordId().toString());
        facts.put("number", String.valueOf(entry.number()));
        facts.put("government", entry.governmentId().toString());
        facts.put("deed", entry.deed());
        facts.put("roles", entry.roles());
        if (what.equals("done-about-you")) {
            entry.before().ifPresent(before -> facts.put("before", before));
            entry.after().ifPresent(after -> facts.put("after", after));
        }
        Optional.ofNullable(entry.formerPersonName()).ifPresent(name -> facts.put("name", name));
        address.filter(known -> !known.isEmpty()).ifPresent(known -> facts.put("address", known));
        return new Item(what, entry.happenedAt(), facts);
    }

    @Override
    public void forget(Person person) {
        entities.createNativeQuery("select 1 from (select forget_origins_of(?1)) as forgotten")
                .setParameter(1, person.id())
                .getSingleResult();
    }

    @Override
    public KeptFor keptFor() {
        return KeptFor.HALF_A_YEAR;
    }

    @Override
    public int forgetBefore(Instant moment) {
        return ((Number) entities.createNativeQuery("select forget_origins_before(?1)")
                        .setParameter(1, Timestamp.from(moment))
                        .getSingleResult())
                .intValue();
    }
}
