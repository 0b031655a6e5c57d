package org.twinhall.domain.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.twinhall.domain.people.AboutPerson;
import org.twinhall.domain.people.Person;

/** Which searches somebody keeps. */
@ApplicationScoped
@Transactional
class JpaSearchesAboutPerson implements AboutPerson {
    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Override
    public String room() {
        return "registry";
    }

    @Override
    public List<Item> of(Person person) {
        return entities.createQuery(
                        "select s from SavedSearch s where s.person = :person order by s.savedAt, s.id",
                        SavedSearch.class)
                .setParameter("person", person)
                .getResultStream()
                .map(search -> new Item(
                        "saved-search", search.savedAt(), Map.of("name", search.name(), "address", search.address())))
                .toList();
    }

    @Override
    public void forget(Person person) {
        entities.createNativeQuery("select 1 from (select forget_searches_of(?1)) as forgotten")
                .setParameter(1, person.id())
                .getResultList();
    }
}
