package org.twinhall.domain.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.twinhall.domain.agreement.AgreementEntry;
import org.twinhall.domain.agreement.PublicAgreements;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.registry.AgreementList.Entry;
import org.twinhall.domain.registry.WordQueries.Way;

/** Finds ids in the index and reads the rows by them, under row-level security as everything is read. */
@ApplicationScoped
@Transactional
class JpaRegistrySearch implements RegistrySearch {
    private static final int READ_AT_ONCE = 500;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    ReadersNames names;

    @Inject
    RegistryIndex index;

    @Inject
    FoundRows rows;

    @Inject
    PublicAgreements published;

    @Inject
    Matches matches;

    @Override
    public Found agreements(RegistryQuery query, RegistryOrder order, Position after, int limit) {
        FoundRows.requireSensible(limit);
        return index.askAgreements((searcher, columns) -> {
            var list = list(searcher, columns, query, order);
            var entries = list.after(after, limit + 1);
            var shown = entries.subList(0, Math.min(limit, entries.size()));
            return new Found(
                    published.of(shown.stream().map(Entry::id).toList()).stream()
                            .map(agreement -> new Hit(agreement, matches.places(agreement, query)))
                            .toList(),
                    entries.size() > limit ? shown.get(limit - 1).position(order) : null,
                    columns.found().of(searcher.getIndexReader(), query, () -> list.count(COUNTED + 1)));
        });
    }

    @Override
    public List<AgreementEntry> all(RegistryQuery query, RegistryOrder order) {
        var ids = index.askAgreements(
                (searcher, columns) -> list(searcher, columns, query, order).after(null, LONGEST_FILE).stream()
                        .map(Entry::id)
                        .toList());
        var found = new ArrayList<AgreementEntry>();
        for (var from = 0; from < ids.size(); from += READ_AT_ONCE) {
            found.addAll(published.of(ids.subList(from, Math.min(from + READ_AT_ONCE, ids.size()))));
        }
        return found;
    }

    private AgreementList list(
            IndexSearcher searcher, LeafColumns.Kept columns, RegistryQuery query, RegistryOrder order)
            throws IOException {
        return new AgreementList(searcher, columns, sought(query, searcher.getIndexReader()), order);
    }

    private Sought sought(RegistryQuery query, IndexReader reader) throws IOException {
        var words = new WordQueries(reader);
        if (query.words() != null && query.typedWords().isEmpty()) {
            return Sought.whole(new MatchNoDocsQuery("signs alone"));
        }
        var ways = new ArrayList<List<Way>>();
        for (var word : query.typedWords()) {
            ways.add(words.anywhere(word, names.called(Folded.of(word))));
        }
        var filters = new ArrayList<Query>();
        for (var code : codes(query)) {
            filters.add(new TermQuery(new Term(IndexedFields.CODE, code)));
        }
        return ways.isEmpty() && filters.isEmpty() ? Sought.whole(new MatchAllDocsQuery()) : Sought.of(ways, filters);
    }

    private static List<String> codes(RegistryQuery query) {
        var codes = new ArrayList<String>();
        add(codes, "country:", query.country());
        add(codes, "kind:", query.kind() == null ? null : query.kind().name());
        add(codes, "status:", query.status() == null ? null : query.status().name());
        add(codes, "theme:", query.theme());
        add(codes, "party:", query.party());
        add(codes, "decade:", query.decade());
        return codes;
    }

    private static void add(List<String> codes, String field, Object value) {
        if (value != null) {
            codes.add(field + value);
        }
    }

    @Override
    public Facets facets(RegistryQuery query) {
        return index.askAgreements((searcher, columns) -> new Facets(
                counts(searcher, columns, query.withoutCountry(), "country:"),
                counts(searcher, columns, query.withoutKind(), "kind:"),
                counts(searcher, columns, query.withoutStatus(), "status:"),
                counts(searcher, columns, query.withoutTheme(), "theme:"),
                counts(searcher, columns, query.withoutDecade(), "decade:")));
    }

    private Map<String, Long> counts(
            IndexSearcher searcher, LeafColumns.Kept columns, RegistryQuery query, String field) throws IOException {
        var counts = columns.codes()
                .of(searcher.getIndexReader(), query, () -> list(searcher, columns, query, RegistryOrder.NEWEST)
                        .countCodes());
        var found = new ArrayList<Map.Entry<String, Long>>();
        columns.numbers().forEach((code, number) -> {
            if (code.startsWith(field) && number < counts.length && counts[number] > 0) {
                found.add(Map.entry(code.substring(field.length()), (long) counts[number]));
            }
        });
        found.sort(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()));
        var sorted = new LinkedHashMap<String, Long>();
        found.forEach(each -> sorted.put(each.getKey(), each.getValue()));
        return sorted;
    }

    @Override
    public FoundGovernments governments(GovernmentQuery query, UUID after, int limit) {
        FoundRows.requireSensible(limit);
        return index.askGovernments((searcher, columns) -> {
            var list = new GovernmentList(searcher, soughtGovernments(query, searcher.getIndexReader()));
            var ids = list.after(after, limit + 1);
            var shown = ids.subList(0, Math.min(limit, ids.size()));
            return new FoundGovernments(
                    rows.governments(shown), ids.size() > limit ? shown.get(limit - 1) : null, list.count(COUNTED + 1));
        });
    }

    @Override
    public List<Government> allGovernments(GovernmentQuery query) {
        var ids = index.askGovernments(
                (searcher, columns) -> new GovernmentList(searcher, soughtGovernments(query, searcher.getIndexReader()))
                        .after(null, LONGEST_FILE));
        var found = new ArrayList<Government>();
        for (var from = 0; from < ids.size(); from += READ_AT_ONCE) {
            found.addAll(rows.governments(ids.subList(from, Math.min(from + READ_AT_ONCE, ids.size()))));
        }
        return found;
    }

    @Override
    public Map<UUID, Tally> tallies(Collection<UUID> governments) {
        return index.askAgreements((searcher, columns) -> {
            var tallies = new HashMap<UUID, Tally>();
            for (var government : governments) {
                var tally = tally(searcher.getIndexReader(), new Term(IndexedFields.CODE, "party:" + government));
                if (tally.agreements() > 0) {
                    tallies.put(government, tally);
                }
            }
            return tallies;
        });
    }

    private static Tally tally(IndexReader reader, Term party) throws IOException {
        var ties = new HashSet<Long>();
        var agreements = 0;
        for (var leaf : reader.leaves()) {
            var found = leaf.reader().postings(party, PostingsEnum.NONE);
            var live = leaf.reader().getLiveDocs();
            var of = DocValues.getNumeric(leaf.reader(), IndexedFields.TIE);
            for (var at = found == null ? DocIdSetIterator.NO_MORE_DOCS : found.nextDoc();
                    at != DocIdSetIterator.NO_MORE_DOCS;
                    at = found.nextDoc()) {
                if ((live == null || live.get(at)) && of.advanceExact(at)) {
                    agreements++;
                    ties.add(of.longValue());
                }
            }
        }
        return new Tally(ties.size(), agreements);
    }

    @Override
    public Set<String> countries() {
        // One look into the index for each country there is, and none for each government.
        @SuppressWarnings("unchecked") // a native query has no type of its own
        List<Object> found = entities.createNativeQuery(
                        "with recursive each as (select min(country) as code from government"
                                + " union all select (select min(g.country) from government g where g.country > e.code)"
                                + " from each e where e.code is not null) select code from each where code is not null")
                .getResultList();
        return found.stream().map(code -> code.toString()).collect(Collectors.toSet());
    }

    private Query soughtGovernments(GovernmentQuery query, IndexReader reader) throws IOException {
        var typed = query.words() == null ? List.<String>of() : RegistryQuery.words(query.words());
        if (query.words() != null && !query.words().isBlank() && typed.isEmpty()) {
            return new MatchNoDocsQuery("signs alone");
        }
        if (typed.isEmpty() && query.codes().isEmpty()) {
            return new MatchAllDocsQuery();
        }
        var all = new BooleanQuery.Builder();
        for (var code : query.codes()) {
            all.add(new TermQuery(new Term(IndexedFields.CODE, code)), Occur.FILTER);
        }
        var words = new WordQueries(reader);
        for (var word : typed) {
            all.add(words.inNames(word, names.called(Folded.of(word))), Occur.FILTER);
        }
        return all.build();
    }

    @Override
    public Figures figures() {
        var row = (Object[]) entities.createNativeQuery(
                        "select count(distinct a.id) filter (where a.kind <> 'LETTER_OF_INTENT' and a.status <> 'EXPRESSION_OF_INTEREST'),"
                                + " count(distinct a.id) filter (where a.kind = 'LETTER_OF_INTENT' or a.status = 'EXPRESSION_OF_INTEREST'),"
                                + " count(distinct g.id), count(distinct g.country) from agreement a"
                                + " join relationship_party p on p.relationship_id = a.relationship_id"
                                + " join government g on g.id = p.government_id where a.published and not a.demonstration")
                .getSingleResult();
        return new Figures(number(row[0]), number(row[1]), number(row[2]), number(row[3]));
    }

    private static long number(Object counted) {
        return ((Number) counted).longValue();
    }
}
