package org.twinhall.domain.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.twinhall.domain.shared.NoSuchRecord;
import org.twinhall.domain.shared.Salt;

@ApplicationScoped
@Transactional
class JpaPersons implements Persons {
    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Override
    public Person present() {
        var somebody = BoundPerson.ofThisThread().orElseThrow(() -> new NoSuchRecord("person"));
        var person = of(somebody).orElseGet(() -> first(somebody));
        person.isCalled(somebody.name());
        return person;
    }

    @Override
    public PersonName presentName(Person present) {
        var name = present.name().orElseThrow(() -> new NoSuchRecord("person"));
        var key = new PersonName.Key(present.id(), name);
        var known = entities.find(PersonName.class, key);
        if (known != null) {
            return known;
        }
        // Two first deeds under a name at the same moment make one row.
        entities.createNativeQuery("insert into person_name (person, name, salt, since) values (?1, ?2, ?3, ?4)"
                        + " on conflict do nothing")
                .setParameter(1, present.id())
                .setParameter(2, name)
                .setParameter(3, Salt.fresh())
                .setParameter(4, java.sql.Timestamp.from(Instant.now().truncatedTo(ChronoUnit.MICROS)))
                .executeUpdate();
        return entities.find(PersonName.class, key);
    }

    @Override
    public Optional<Person> known() {
        return BoundPerson.ofThisThread().flatMap(this::of);
    }

    private Optional<Person> of(Somebody somebody) {
        return entities.createQuery("select p from Person p where p.subject = :subject", Person.class)
                .setParameter("subject", somebody.subject())
                .getResultStream()
                .findFirst();
    }

    /** Two first deeds at the same moment make one person: the second takes the row of the first. */
    private Person first(Somebody somebody) {
        if (wasErased(somebody)) {
            throw new NoSuchRecord("person");
        }
        entities.createNativeQuery("insert into person (id, subject, name, known_since) values (?1, ?2, ?3, ?4)"
                        + " on conflict do nothing")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, somebody.subject())
                .setParameter(3, somebody.name())
                .setParameter(4, java.sql.Timestamp.from(Instant.now().truncatedTo(ChronoUnit.MICROS)))
                .executeUpdate();
        return of(somebody).orElseThrow();
    }

    /** Keycloak's last word on their login may still count for some seconds. */
    private boolean wasErased(Somebody somebody) {
        return (Boolean) entities.createNativeQuery("select was_erased(?1)")
                .setParameter(1, somebody.subject())
                .getSingleResult();
    }

    @Override
    public UUID pseudonym(String subject, String name) {
        return (UUID) entities.createNativeQuery("select pseudonym_of(?1, ?2)")
                .setParameter(1, subject)
                .setParameter(2, name)
                .getSingleResult();
    }

    @Override
    public Optional<Person> find(UUID id) {
        return Optional.ofNullable(entities.find(Person.class, id));
    }

    @Override
    public void erase(UUID id) {
        entities.createNativeQuery("select 1 from (select erase_person(?1)) as erased")
                .setParameter(1, id)
                .getSingleResult();
        find(id).ifPresent(entities::refresh);
    }
}
