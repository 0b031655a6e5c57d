package org.twinhall.domain.registry;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.twinhall.domain.PortalDatabase;

/** The source of the test database's index, each question in a transaction of its own and without a seat. */
final class PublicSource implements IndexSource {

    @Override
    public String moment() {
        return ask(IndexSource::moment);
    }

    @Override
    public Changes changesSince(String moment) {
        return ask(source -> source.changesSince(moment));
    }

    @Override
    public long pages() {
        return ask(IndexSource::pages);
    }

    @Override
    public List<IndexedAgreement> agreementsOn(long from, long to, Map<UUID, IndexedGovernment> known) {
        return ask(source -> source.agreementsOn(from, to, known));
    }

    @Override
    public List<IndexedAgreement> agreements(Collection<UUID> ids) {
        return ask(source -> source.agreements(ids));
    }

    @Override
    public List<UUID> agreementsOf(Collection<UUID> governments) {
        return ask(source -> source.agreementsOf(governments));
    }

    @Override
    public List<IndexedGovernment> governmentsAfter(UUID id, int most) {
        return ask(source -> source.governmentsAfter(id, most));
    }

    @Override
    public List<IndexedGovernment> governments(Collection<UUID> ids) {
        return ask(source -> source.governments(ids));
    }

    @Override
    public void forget() {
        ask(source -> {
            source.forget();
            return null;
        });
    }

    private static <T> T ask(Function<IndexSource, T> question) {
        return PortalDatabase.one().as(null, entities -> question.apply(source(entities)));
    }

    private static IndexSource source(EntityManager entities) {
        var source = new JpaIndexSource();
        source.entities = entities;
        return source;
    }
}
