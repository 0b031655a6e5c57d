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
import org.twinhall.spi.country.PartyLevel;

@ApplicationScoped
@Transactional
class JpaGovernments implements Governments {
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
                .findFirst();
    }

    @Override
    public List<Government> search(String words, int most) {
        return entities.createQuery(
                        "select g from Government g where function('plain_letters', g.name)"
                                + " like function('plain_letters', :words) escape '!' order by g.joined desc, g.name",
                        Government.class)
                .setParameter("words", "%" + words.strip().replaceAll("([!%_])", "!$1") + "%")
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public void add(Government government) {
        entities.persist(government);
    }
}
