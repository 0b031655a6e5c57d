package org.twinhall.domain.registry;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Reads a stretch of the governments that a query finds, by name: they lie so in every piece of the index. */
final class GovernmentList {
    private final IndexSearcher searcher;
    private final Query query;

    GovernmentList(IndexSearcher searcher, Query query) throws IOException {
        this.searcher = searcher;
        this.query = searcher.rewrite(query);
    }

    /** The first so many after that one; null for the beginning. None if that one is gone. */
    List<UUID> after(UUID last, int most) throws IOException {
        BytesRef place = null;
        if (last != null) {
            place = place(last);
            if (place == null) {
                return List.of();
            }
        }
        var found = new ArrayList<Entry>();
        var weight = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
        for (var leaf : searcher.getIndexReader().leaves()) {
            var scorer = weight.scorer(leaf);
            var from = place == null ? 0 : firstAfter(leaf.reader(), place);
            if (scorer != null && from < leaf.reader().maxDoc()) {
                collect(leaf.reader(), scorer.iterator(), from, most, found);
            }
        }
        return found.stream()
                .sorted(Comparator.comparing(Entry::called))
                .limit(most)
                .map(Entry::id)
                .toList();
    }

    int count(int most) throws IOException {
        var count = 0;
        var weight = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
        for (var leaf : searcher.getIndexReader().leaves()) {
            var scorer = weight.scorer(leaf);
            var live = leaf.reader().getLiveDocs();
            if (scorer != null) {
                var found = scorer.iterator();
                while (count < most && found.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    count += live == null || live.get(found.docID()) ? 1 : 0;
                }
            }
        }
        return count;
    }

    private static void collect(LeafReader piece, DocIdSetIterator found, int from, int most, List<Entry> entries)
            throws IOException {
        var live = piece.getLiveDocs();
        var names = DocValues.getSorted(piece, IndexedFields.CALLED);
        var ids = DocValues.getBinary(piece, IndexedFields.ID);
        var left = most;
        for (var at = found.advance(from); at != DocIdSetIterator.NO_MORE_DOCS && left > 0; at = found.nextDoc()) {
            if (live == null || live.get(at)) {
                names.advanceExact(at);
                ids.advanceExact(at);
                entries.add(
                        new Entry(BytesRef.deepCopyOf(names.lookupOrd(names.ordValue())), Shelf.id(ids.binaryValue())));
                left--;
            }
        }
    }

    private BytesRef place(UUID id) throws IOException {
        var hits = searcher.search(new TermQuery(Shelf.term(id)), 1).scoreDocs;
        if (hits.length == 0) {
            return null;
        }
        for (var leaf : searcher.getIndexReader().leaves()) {
            if (hits[0].doc >= leaf.docBase
                    && hits[0].doc < leaf.docBase + leaf.reader().maxDoc()) {
                return BytesRef.deepCopyOf(called(leaf.reader(), hits[0].doc - leaf.docBase));
            }
        }
        return null;
    }

    private static int firstAfter(LeafReader piece, BytesRef place) throws IOException {
        var from = 0;
        var to = piece.maxDoc();
        while (from < to) {
            var middle = (from + to) >>> 1;
            if (called(piece, middle).compareTo(place) > 0) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }

    private static BytesRef called(LeafReader piece, int document) throws IOException {
        var names = DocValues.getSorted(piece, IndexedFields.CALLED);
        names.advanceExact(document);
        return names.lookupOrd(names.ordValue());
    }

    private record Entry(BytesRef called, UUID id) {}
}
