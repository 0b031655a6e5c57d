package org.twinhall.domain.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.twinhall.domain.people.AboutPerson;
import org.twinhall.domain.people.Person;

/** The invitations that reached somebody, and the records on which they work or worked as a guest. */
@ApplicationScoped
@Transactional
class JpaStaffAboutPerson implements AboutPerson {
    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Override
    public String room() {
        return "staff";
    }

    @Override
    public List<Item> of(Person person) {
        List<?> held = entities.createNativeQuery(
                        "select what, at, record, government, address, named from staff_holds()")
                .getResultList();
        return held.stream()
                .map(Object[].class::cast)
                .map(JpaStaffAboutPerson::item)
                .toList();
    }

    private static Item item(Object[] row) {
        var facts = new LinkedHashMap<String, String>();
        fact(facts, "record", row[2]);
        fact(facts, "invited-by", row[3]);
        fact(facts, "address", row[4]);
        fact(facts, "name", row[5]);
        return new Item((String) row[0], moment(row[1]), facts);
    }

    private static void fact(Map<String, String> facts, String name, Object held) {
        if (held != null) {
            facts.put(name, held.toString());
        }
    }

    private static Instant moment(Object column) {
        return column instanceof Timestamp moment ? moment.toInstant() : ((OffsetDateTime) column).toInstant();
    }

    @Override
    public void forgetAddress(Person person, String address) {
        entities.createNativeQuery("select 1 from (select forget_address_of(?1, ?2)) as forgotten")
                .setParameter(1, person.id())
                .setParameter(2, address)
                .getSingleResult();
    }

    @Override
    public void forget(Person person) {
        entities.createNativeQuery("select 1 from (select forget_staff_of(?1)) as forgotten")
                .setParameter(1, person.id())
                .getSingleResult();
    }
}
