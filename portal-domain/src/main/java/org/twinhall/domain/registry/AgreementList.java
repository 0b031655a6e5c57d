package org.twinhall.domain.registry;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.IntPredicate;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.twinhall.domain.registry.RegistrySearch.Position;

/**
 * Reads a stretch of what a query finds, in one of the registry's orders. Documents lie on the disk in the order of
 * {@link RegistryOrder#NEWEST}, each piece of the index for itself: so the first of a piece are its newest, a place in the list is found
 * by halving, and a page deep in it costs what the first one costs.
 */
final class AgreementList {
    private static final Comparator<Entry> NEWEST =
            Comparator.comparingLong(Entry::day).reversed().thenComparing(Entry::reference);
    /** Among the undated by reference, among the others the newest order turned round. */
    private static final Comparator<Entry> OLDEST = (one, other) -> {
        var undated = Boolean.compare(one.day() == IndexedFields.UNDATED, other.day() == IndexedFields.UNDATED);
        if (undated != 0 || one.day() == IndexedFields.UNDATED) {
            return undated != 0 ? undated : one.reference().compareTo(other.reference());
        }
        return NEWEST.compare(other, one);
    };

    /** Where so many ways of holding the words have not filled the page, not many records hold them: all are weighed. */
    private static final int MOST_TRIED = 64;

    private static final int MOST_COUNTED = 8;

    private final IndexSearcher searcher;
    private final LeafColumns.Kept columns;
    private final Sought sought;
    private final RegistryOrder order;
    /** Of all that is sought, as the index reads it; null until somebody needs it: a page and a count are mostly found without. */
    private Query whole;

    AgreementList(IndexSearcher searcher, LeafColumns.Kept columns, Sought sought, RegistryOrder order) {
        this.searcher = searcher;
        this.columns = columns;
        this.sought = sought;
        this.order = order;
    }

    private Query whole() throws IOException {
        if (whole == null) {
            whole = searcher.rewrite(sought.whole());
        }
        return whole;
    }

    /** The first so many after a place; null for the beginning. */
    List<Entry> after(Position place, int most) throws IOException {
        return order == RegistryOrder.RELEVANCE ? best(place, most) : after(whole(), place, most);
    }

    private List<Entry> best(Position place, int most) throws IOException {
        var tiers = new Tiers(searcher, sought).bestFirst();
        if (tiers.isEmpty()) {
            return after(whole(), place, most);
        }
        var found = new ArrayList<Entry>();
        var tried = 0;
        for (var tier : tiers.get()) {
            if (place != null && tier.worth() > worth(place)) {
                continue;
            }
            tried += tier.width();
            if (tried > MOST_TRIED) {
                return after(whole(), place, most);
            }
            found.addAll(equals(tier, place, most - found.size()));
            if (found.size() == most) {
                break;
            }
        }
        return found;
    }

    private List<Entry> equals(Tiers.Tier tier, Position place, int most) throws IOException {
        var behind = place != null && tier.worth() == worth(place) ? place : null;
        var found = new ArrayList<Entry>();
        for (var leaf : searcher.getIndexReader().leaves()) {
            found.addAll(entries(leaf, tier.documents(leaf, firstAfter(leaf.reader(), behind), most), tier.worth()));
        }
        return found.stream().sorted(NEWEST).limit(most).toList();
    }

    private static float worth(Position place) {
        return Float.parseFloat(place.key());
    }

    private List<Entry> after(Query query, Position place, int most) throws IOException {
        var weight = searcher.createWeight(
                query, order == RegistryOrder.RELEVANCE ? ScoreMode.TOP_SCORES : ScoreMode.COMPLETE_NO_SCORES, 1);
        var found = new ArrayList<Entry>();
        for (var leaf : searcher.getIndexReader().leaves()) {
            found.addAll(
                    switch (order) {
                        case RELEVANCE -> bestOf(leaf, weight, place, most);
                        case NEWEST -> entries(leaf, newest(leaf, weight, firstAfter(leaf.reader(), place), most), 0);
                        case OLDEST -> entries(leaf, oldest(leaf, weight, place, most), 0);
                        case NAME -> entries(leaf, byName(leaf, weight, place, most), 0);
                    });
        }
        return found.stream().sorted(comparator()).limit(most).toList();
    }

    private Comparator<Entry> comparator() {
        return switch (order) {
            case RELEVANCE ->
                Comparator.comparingDouble(Entry::worth).reversed().thenComparing(NEWEST);
            case NEWEST -> NEWEST;
            case OLDEST -> OLDEST;
            case NAME -> Comparator.comparing(Entry::called).thenComparing(NEWEST);
        };
    }

    /** How many there are, counted up to a number: where the best alone are as many, the rest need not be looked for. */
    int count(int most) throws IOException {
        if (sought.whole() instanceof MatchAllDocsQuery) {
            return Math.min(most, searcher.getIndexReader().numDocs());
        }
        var tiers = new Tiers(searcher, sought).bestFirst();
        var best = 0;
        var tried = 0;
        for (var tier : tiers.orElse(List.of())) {
            tried += tier.width();
            if (tried > MOST_COUNTED || best == most) {
                break;
            }
            for (var leaf : searcher.getIndexReader().leaves()) {
                best += tier.documents(leaf, 0, most - best).size();
            }
        }
        return best == most ? most : countWhole(most);
    }

    private int countWhole(int most) throws IOException {
        var weight = searcher.createWeight(whole(), ScoreMode.COMPLETE_NO_SCORES, 1);
        var count = 0;
        for (var leaf : searcher.getIndexReader().leaves()) {
            var live = leaf.reader().getLiveDocs();
            var found = iterator(leaf, weight);
            for (var at = found.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS && count < most; at = found.nextDoc()) {
                if (live == null || live.get(at)) {
                    count++;
                }
            }
        }
        return count;
    }

    /** How many of them have each code, by the code's number. */
    int[] countCodes() throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        for (var leaf : leaves) {
            columns.of(leaf);
        }
        var counts = new int[columns.size()];
        var weight = searcher.createWeight(whole(), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (var leaf : leaves) {
            var codes = columns.of(leaf);
            var live = leaf.reader().getLiveDocs();
            var found = iterator(leaf, weight);
            for (var at = found.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = found.nextDoc()) {
                if (live == null || live.get(at)) {
                    codes.count(at, counts);
                }
            }
        }
        return counts;
    }

    private static DocIdSetIterator iterator(LeafReaderContext leaf, Weight weight) throws IOException {
        var scorer = weight.scorer(leaf);
        return scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
    }

    private static List<Integer> newest(LeafReaderContext leaf, Weight weight, int from, int most) throws IOException {
        var live = leaf.reader().getLiveDocs();
        var found = iterator(leaf, weight);
        var documents = new ArrayList<Integer>();
        if (from >= leaf.reader().maxDoc()) {
            return documents;
        }
        for (var at = found.advance(from);
                at != DocIdSetIterator.NO_MORE_DOCS && documents.size() < most;
                at = found.nextDoc()) {
            if (live == null || live.get(at)) {
                documents.add(at);
            }
        }
        return documents;
    }

    private List<Entry> bestOf(LeafReaderContext leaf, Weight weight, Position place, int most) throws IOException {
        var after =
                place == null ? null : new ScoreDoc(leaf.docBase + firstAfter(leaf.reader(), place) - 1, worth(place));
        var collector = new TopScoreDocCollectorManager(most, after, 1).newCollector();
        var scorer = weight.bulkScorer(leaf);
        if (scorer == null) {
            return List.of();
        }
        try {
            scorer.score(
                    collector.getLeafCollector(leaf), leaf.reader().getLiveDocs(), 0, DocIdSetIterator.NO_MORE_DOCS);
        } catch (CollectionTerminatedException enough) {
            // What follows in this piece is not worth more.
        }
        var best = collector.topDocs().scoreDocs;
        var entries = new ArrayList<Entry>(best.length);
        Arrays.stream(best)
                .sorted(Comparator.comparingInt(document -> document.doc))
                .forEach(document -> entries.add(new Entry(document.score, document.doc - leaf.docBase)));
        fill(leaf, entries);
        return entries;
    }

    private List<Integer> oldest(LeafReaderContext leaf, Weight weight, Position place, int most) throws IOException {
        var matches = matches(leaf, weight);
        var reader = leaf.reader();
        var firstUndated = halve(reader.maxDoc(), document -> day(reader, document) == IndexedFields.UNDATED);
        var documents = new ArrayList<Integer>();
        if (place == null || place.signedFirst() != null) {
            var from = place == null ? firstUndated - 1 : firstNotBefore(reader, place) - 1;
            for (var at = from; at >= 0 && documents.size() < most; at--) {
                if (matches.test(at)) {
                    documents.add(at);
                }
            }
        }
        var from = place != null && place.signedFirst() == null ? firstAfter(reader, place) : firstUndated;
        for (var at = from; at < reader.maxDoc() && documents.size() < most; at++) {
            if (matches.test(at)) {
                documents.add(at);
            }
        }
        documents.sort(null);
        return documents;
    }

    private List<Integer> byName(LeafReaderContext leaf, Weight weight, Position place, int most) throws IOException {
        var matches = matches(leaf, weight);
        var byName = columns.of(leaf).byName();
        var from = place == null
                ? 0
                : halve(byName.length, at -> {
                    var order = called(leaf.reader(), byName[at]).compareTo(new BytesRef(place.key()));
                    return order > 0 || (order == 0 && isAfter(leaf.reader(), byName[at], place));
                });
        var documents = new ArrayList<Integer>();
        for (var at = from; at < byName.length && documents.size() < most; at++) {
            if (matches.test(byName[at])) {
                documents.add(byName[at]);
            }
        }
        documents.sort(null);
        return documents;
    }

    private IntPredicate matches(LeafReaderContext leaf, Weight weight) throws IOException {
        var live = leaf.reader().getLiveDocs();
        if (sought.whole() instanceof MatchAllDocsQuery) {
            return live == null ? document -> true : live::get;
        }
        var matches = new FixedBitSet(leaf.reader().maxDoc());
        matches.or(iterator(leaf, weight));
        return live == null ? matches::get : document -> matches.get(document) && live.get(document);
    }

    /** The first document that comes after the place in the order of the index. */
    private static int firstAfter(LeafReader reader, Position place) throws IOException {
        return place == null ? 0 : halve(reader.maxDoc(), document -> isAfter(reader, document, place));
    }

    private static int firstNotBefore(LeafReader reader, Position place) throws IOException {
        return halve(reader.maxDoc(), document -> compare(reader, document, place) >= 0);
    }

    private static boolean isAfter(LeafReader reader, int document, Position place) throws IOException {
        return compare(reader, document, place) > 0;
    }

    private static int compare(LeafReader reader, int document, Position place) throws IOException {
        var day = Long.compare(IndexedFields.day(place.signedFirst()), day(reader, document));
        if (day != 0) {
            return day;
        }
        var references = DocValues.getSorted(reader, IndexedFields.REFERENCE);
        references.advanceExact(document);
        return references.lookupOrd(references.ordValue()).compareTo(new BytesRef(place.reference()));
    }

    private static long day(LeafReader reader, int document) throws IOException {
        var days = DocValues.getNumeric(reader, IndexedFields.SIGNED);
        days.advanceExact(document);
        return days.longValue();
    }

    private static BytesRef called(LeafReader reader, int document) throws IOException {
        var names = DocValues.getSorted(reader, IndexedFields.CALLED);
        names.advanceExact(document);
        return names.lookupOrd(names.ordValue());
    }

    /** The first number below the end for which it holds; the end if for none. It holds for all that follow. */
    private static int halve(int end, Question holds) throws IOException {
        var from = 0;
        var to = end;
        while (from < to) {
            var middle = (from + to) >>> 1;
            if (holds.of(middle)) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }

    private List<Entry> entries(LeafReaderContext leaf, List<Integer> documents, float worth) throws IOException {
        var entries = new ArrayList<Entry>(documents.size());
        documents.forEach(document -> entries.add(new Entry(worth, document)));
        fill(leaf, entries);
        return entries;
    }

    /** Entries come in the order of the index. */
    private void fill(LeafReaderContext leaf, List<Entry> entries) throws IOException {
        var days = DocValues.getNumeric(leaf.reader(), IndexedFields.SIGNED);
        var references = DocValues.getSorted(leaf.reader(), IndexedFields.REFERENCE);
        var ids = DocValues.getBinary(leaf.reader(), IndexedFields.ID);
        var names = order == RegistryOrder.NAME ? DocValues.getSorted(leaf.reader(), IndexedFields.CALLED) : null;
        for (var entry : entries) {
            days.advanceExact(entry.document);
            references.advanceExact(entry.document);
            ids.advanceExact(entry.document);
            entry.day = days.longValue();
            entry.reference = BytesRef.deepCopyOf(references.lookupOrd(references.ordValue()));
            entry.id = Shelf.id(ids.binaryValue());
            if (names != null) {
                names.advanceExact(entry.document);
                entry.called = BytesRef.deepCopyOf(names.lookupOrd(names.ordValue()));
            }
        }
    }

    /** Something that may have to be read from the disk. */
    @FunctionalInterface
    private interface Question {
        boolean of(int number) throws IOException;
    }

    /** One of the list. */
    static final class Entry {
        private final float worth;
        private final int document;
        private long day;
        private BytesRef reference;
        private BytesRef called;
        private UUID id;

        private Entry(float worth, int document) {
            this.worth = worth;
            this.document = document;
        }

        float worth() {
            return worth;
        }

        long day() {
            return day;
        }

        BytesRef reference() {
            return reference;
        }

        BytesRef called() {
            return called;
        }

        UUID id() {
            return id;
        }

        /** Where a list in that order goes on after it. */
        Position position(RegistryOrder order) {
            var key =
                    switch (order) {
                        case RELEVANCE -> Float.toString(worth);
                        case NAME -> called.utf8ToString();
                        case NEWEST, OLDEST -> null;
                    };
            return new Position(IndexedFields.date(day), reference.utf8ToString(), key);
        }
    }
}
