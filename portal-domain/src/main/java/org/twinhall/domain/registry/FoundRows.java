package org.twinhall.domain.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.twinhall.domain.agreement.Agreement;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.shared.InvalidInput;

/** Reads what was found by its ids. Row-level security stands here: what the reader may not see is left out. */
@ApplicationScoped
@Transactional
class FoundRows {
    private static final int MOST = 100;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    static void requireSensible(int limit) {
        if (limit < 1 || limit > MOST) {
            throw new InvalidInput("limit", "out-of-range", "1", String.valueOf(MOST));
        }
    }

    /** In the order of the ids. */
    List<Agreement> agreements(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var found = entities.createQuery("select a from Agreement a where a.id in :ids", Agreement.class)
                .setParameter("ids", ids)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "a.relationship.parties")
                .setHint("eclipselink.batch", "a.themes")
                .setHint("eclipselink.batch", "a.motivations")
                .getResultStream()
                .collect(Collectors.toMap(Agreement::id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** In the order of the ids. */
    List<Government> governments(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var found = entities.createQuery("select g from Government g where g.id in :ids", Government.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(Government::id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }
}
