package org.twinhall.web.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.twinhall.domain.registry.RegistryOrder;
import org.twinhall.domain.registry.RegistryQuery;
import org.twinhall.domain.registry.RegistrySearch;
import org.twinhall.domain.registry.RegistrySearch.Figures;

/** The first page: what the registry holds, and the newest of it. */
@Named
@RequestScoped
public class HomePage {
    private static final int NEWEST = 6;

    @Inject
    RegistrySearch search;

    @Inject
    RegistryWords registryWords;

    private Figures figures;
    private List<EntryRow> newest = List.of();

    public void load() {
        figures = search.figures();
        newest = registryWords.entries(search.agreements(RegistryQuery.ALL, RegistryOrder.NEWEST, null, NEWEST)
                .hits());
    }

    public Figures getFigures() {
        return figures;
    }

    public List<EntryRow> getNewest() {
        return newest;
    }
}
