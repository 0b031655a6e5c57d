package org.twinhall.domain.registry;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.twinhall.domain.registry.WordQueries.Way;

/**
 * What holds all words, by worth. A record is worth the sum of the best ways in which it holds each word: so all that there are fall into
 * tiers of equals, and each is read for itself, in the order of the index, until the page is full. Weighed one by one, every record that
 * holds the words in any way would have to be looked at: with two words nothing can be left out before all are weighed.
 */
final class Tiers {
    /** More ways than these of holding all words are not taken apart. */
    private static final int MOST = 4096;

    private final IndexSearcher searcher;
    private final List<List<Level>> words = new ArrayList<>();
    private final List<Weight> filters = new ArrayList<>();

    Tiers(IndexSearcher searcher, Sought sought) throws IOException {
        this.searcher = searcher;
        for (var ways : sought.words()) {
            words.add(levels(ways));
        }
        for (var filter : sought.filters()) {
            filters.add(weight(filter));
        }
    }

    private List<Level> levels(List<Way> ways) {
        var byWorth = new TreeMap<Float, List<Query>>(Comparator.reverseOrder());
        for (var way : ways) {
            if (way.present()) {
                byWorth.computeIfAbsent(way.worth(), worth -> new ArrayList<>()).add(way.query());
            }
        }
        var levels = new ArrayList<Level>();
        byWorth.forEach((worth, queries) -> levels.add(new Level(worth, queries)));
        return levels;
    }

    private Weight weight(Query query) throws IOException {
        return searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    }

    /** From the best on; none of it if there are too many, or nothing is looked for by words. */
    Optional<List<Tier>> bestFirst() {
        var combinations =
                words.stream().mapToLong(List::size).reduce(1, (product, size) -> Math.min(MOST + 1L, product * size));
        if (words.isEmpty() || combinations > MOST) {
            return Optional.empty();
        }
        var byWorth = new TreeMap<Float, List<int[]>>(Comparator.reverseOrder());
        var chosen = new int[words.size()];
        for (var number = 0; number < combinations; number++) {
            var rest = number;
            var worth = 0f;
            for (var word = 0; word < chosen.length; word++) {
                chosen[word] = rest % words.get(word).size();
                rest /= words.get(word).size();
                worth += words.get(word).get(chosen[word]).worth;
            }
            byWorth.computeIfAbsent(worth, sum -> new ArrayList<>()).add(chosen.clone());
        }
        var tiers = new ArrayList<Tier>();
        byWorth.forEach((worth, equals) -> tiers.add(new Tier(worth, equals)));
        return Optional.of(tiers);
    }

    /** Records of equal worth. */
    final class Tier {
        private final float worth;
        /** Of each word the number of its level; no record is in two of them. */
        private final List<int[]> combinations;

        private Tier(float worth, List<int[]> combinations) {
            this.worth = worth;
            this.combinations = combinations;
        }

        float worth() {
            return worth;
        }

        /** How many different ways of holding all words there are in it. */
        int width() {
            return combinations.size();
        }

        /** The first so many of a piece of the index, from a document on, in its order. */
        List<Integer> documents(LeafReaderContext leaf, int from, int most) throws IOException {
            var live = leaf.reader().getLiveDocs();
            var documents = new ArrayList<Integer>();
            for (var combination : combinations) {
                var found = records(leaf, combination);
                var left = most;
                if (found == null || from >= leaf.reader().maxDoc()) {
                    continue;
                }
                for (var at = found.advance(from);
                        at != DocIdSetIterator.NO_MORE_DOCS && left > 0;
                        at = found.nextDoc()) {
                    if ((live == null || live.get(at)) && !found.isBetter(at)) {
                        documents.add(at);
                        left--;
                    }
                }
            }
            documents.sort(null);
            return documents.subList(0, Math.min(most, documents.size()));
        }
    }

    /** Null if the piece has none. */
    private Records records(LeafReaderContext leaf, int[] combination) throws IOException {
        var all = new ArrayList<Scorer>();
        var better = new ArrayList<DocIdSetIterator>();
        for (var word = 0; word < combination.length; word++) {
            all.add(words.get(word).get(combination[word]).scorer(leaf));
        }
        for (var filter : filters) {
            all.add(filter.scorer(leaf));
        }
        if (all.contains(null)) {
            return null;
        }
        for (var word = 0; word < combination.length; word++) {
            for (var level = 0; level < combination[word]; level++) {
                var scorer = words.get(word).get(level).scorer(leaf);
                if (scorer != null) {
                    better.add(scorer.iterator());
                }
            }
        }
        return new Records(all.size() == 1 ? all.get(0).iterator() : ConjunctionUtils.intersectScorers(all), better);
    }

    /**
     * The documents of a piece that hold each word at least in the way of its level.
     *
     * @param better those that hold a word in a better one
     */
    private record Records(DocIdSetIterator all, List<DocIdSetIterator> better) {
        int advance(int to) throws IOException {
            return all.advance(to);
        }

        int nextDoc() throws IOException {
            return all.nextDoc();
        }

        boolean isBetter(int document) throws IOException {
            for (var each : better) {
                if (each.docID() < document) {
                    each.advance(document);
                }
                if (each.docID() == document) {
                    return true;
                }
            }
            return false;
        }
    }

    /** The ways of holding a word that are worth the same. */
    private final class Level {
        private final float worth;
        private final List<Query> queries;
        private Weight weight;

        private Level(float worth, List<Query> queries) {
            this.worth = worth;
            this.queries = queries;
        }

        /** Null if the piece has none. */
        Scorer scorer(LeafReaderContext leaf) throws IOException {
            if (weight == null) {
                var any = new BooleanQuery.Builder();
                queries.forEach(query -> any.add(query, Occur.SHOULD));
                weight = weight(new ConstantScoreQuery(any.build()));
            }
            return weight.scorer(leaf);
        }
    }
}
