package org.twinhall.domain.government;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
@Transactional
class JpaEnabledPlugins implements EnabledPlugins {
    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Override
    public Optional<EnabledPlugin> find(UUID governmentId, PluginKind kind, String subject) {
        return Optional.ofNullable(
                entities.find(EnabledPlugin.class, new EnabledPlugin.Key(governmentId, kind, subject)));
    }

    @Override
    public List<EnabledPlugin> of(UUID governmentId) {
        return entities.createQuery(
                        "select p from EnabledPlugin p where p.governmentId = :government order by p.kind, p.subject",
                        EnabledPlugin.class)
                .setParameter("government", governmentId)
                .getResultList();
    }

    @Override
    public List<EnabledPlugin> all() {
        return entities.createQuery("select p from EnabledPlugin p", EnabledPlugin.class)
                .getResultList();
    }

    @Override
    public void add(EnabledPlugin plugin) {
        entities.persist(plugin);
        entities.flush();
    }

    @Override
    public void remove(EnabledPlugin plugin) {
        entities.remove(plugin);
        entities.flush();
    }
}
