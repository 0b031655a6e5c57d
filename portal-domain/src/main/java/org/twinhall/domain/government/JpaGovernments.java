package org.twinhall.domain.government;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.twinhall.domain.shared.JpaTurn;
import org.twinhall.spi.country.PartyLevel;

@ApplicationScoped
@Transactional
class JpaGovernments implements Governments {
    private static final String PLAIN_NAME = "function('plain_letters', g.name)";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Override
    public Optional<Government> find(UUID id) {
        return Optional.ofNullable(id).map(known -> entities.find(Government.class, known));
    }

    @Override
    public Optional<Government> bySlug(String slug) {
        return entities.createQuery("select g from Government g where g.slug = :slug", Government.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Government> all(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var found = entities.createQuery("select g from Government g where g.id in :ids", Government.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(java.util.stream.Collectors.toMap(Government::id, government -> government));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    @Override
    public List<Government> joined() {
        return entities.createQuery(
                        "select g from Government g where g.joined = true order by g.name", Government.class)
                .getResultList();
    }

    @Override
    public Optional<Government> named(String name, PartyLevel level, String country, String subdivision) {
        return entities.createQuery(
                        "select g from Government g where lower(g.name) = lower(:name) and g.level = :level and g.country = :country"
                                + " and coalesce(g.subdivision, '') = :subdivision",
                        Government.class)
                .setParameter("name", name)
                .setParameter("level", level)
                .setParameter("country", country)
                .setParameter("subdivision", subdivision == null ? "" : subdivision)
                .getResultStream()
                .findFirst()
                .or(() -> mergedAway(name, level, country, subdivision));
    }

    private Optional<Government> mergedAway(String name, PartyLevel level, String country, String subdivision) {
        List<?> found = entities.createNativeQuery(
                        "select g.* from government g where g.id in (select m.id from merged_governments(array[cast(?1 as text)]) m"
                                + " where lower(m.name) = lower(?2) and m.level = ?3 and coalesce(m.subdivision, '') = ?4)",
                        Government.class)
                .setParameter(1, country)
                .setParameter(2, name)
                .setParameter(3, level.name())
                .setParameter(4, subdivision == null ? "" : subdivision)
                .getResultList();
        return found.stream().map(Government.class::cast).findFirst();
    }

    @Override
    public List<Government> search(String words, int most) {
        return entities.createQuery(
                        "select g from Government g where function('plain_letters', g.name)"
                                + " like function('plain_letters', :words) escape '!' order by g.joined desc, g.name",
                        Government.class)
                .setParameter("words", containing(words))
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<Government> list(String words, boolean joined, Place after, int most) {
        var further = after == null
                ? ""
                : " and (" + PLAIN_NAME + " > function('plain_letters', :name) or (" + PLAIN_NAME
                        + " = function('plain_letters', :name) and g.id > :id))";
        var query = entities.createQuery(
                        "select g from Government g where g.joined = :joined and " + PLAIN_NAME
                                + " like function('plain_letters', :words) escape '!'" + further
                                + " order by " + PLAIN_NAME + ", g.id",
                        Government.class)
                .setParameter("joined", joined)
                .setParameter("words", containing(words))
                .setMaxResults(most);
        if (after != null) {
            query.setParameter("name", after.name()).setParameter("id", after.id());
        }
        return query.getResultList();
    }

    @Override
    public long count(String words, boolean joined, int most) {
        var counted = (Number)
                entities.createNativeQuery("select count(*) from (select 1 from government g where g.joined = ?1"
                                + " and plain_letters(g.name) like plain_letters(?2) escape '!' limit ?3) as counted")
                        .setParameter(1, joined)
                        .setParameter(2, containing(words))
                        .setParameter(3, most)
                        .getSingleResult();
        return counted.longValue();
    }

    private static String containing(String words) {
        return "%" + words.strip().replaceAll("([!%_])", "!$1") + "%";
    }

    @Override
    public void add(Government government) {
        entities.persist(government);
        entities.flush();
    }

    @Override
    public void oneAtATime() {
        JpaTurn.await(entities, "governments");
    }

    @Override
    public void settle() {
        entities.flush();
    }

    @Override
    public void giveWhatIsItsOwn(UUID id) {
        entities.createNativeQuery("select 1 from (select give_what_is_its_own(?1)) as given")
                .setParameter(1, id)
                .getResultList();
    }
}
