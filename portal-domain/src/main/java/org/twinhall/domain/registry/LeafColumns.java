package org.twinhall.domain.registry;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;

/**
 * What is kept in memory of a piece of the index, which never changes: the countable codes of each agreement, and the order by name.
 * Twenty bytes an agreement; read from the disk for every count they would take ten times as long.
 */
final class LeafColumns {
    private final short[] codes;
    private final int[] ends;
    private final int[] byName;

    private LeafColumns(short[] codes, int[] ends, int[] byName) {
        this.codes = codes;
        this.ends = ends;
        this.byName = byName;
    }

    /** Adds one for each code of the agreement. */
    void count(int document, int[] counts) {
        for (var at = document == 0 ? 0 : ends[document - 1]; at < ends[document]; at++) {
            counts[codes[at]]++;
        }
    }

    /** The documents by name, equals in the order of the index. */
    int[] byName() {
        return byName;
    }

    /** The columns of all pieces that are in use, with one number for each code. */
    static final class Kept {
        private static final int MOST_CODES = Short.MAX_VALUE;

        private final Map<Object, LeafColumns> byPiece = new ConcurrentHashMap<>();
        private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
        private final AtomicInteger last = new AtomicInteger();
        private final Counted<int[]> codes = new Counted<>();
        private final Counted<Integer> found = new Counted<>();

        LeafColumns of(LeafReaderContext leaf) throws IOException {
            var key = leaf.reader().getCoreCacheHelper().getKey();
            var known = byPiece.get(key);
            if (known != null) {
                return known;
            }
            synchronized (this) {
                var made = byPiece.get(key);
                if (made == null) {
                    made = read(leaf.reader());
                    byPiece.put(key, made);
                    leaf.reader().getCoreCacheHelper().addClosedListener(byPiece::remove);
                }
                return made;
            }
        }

        /** How many of what a query finds have each code, by the code's number. */
        Counted<int[]> codes() {
            return codes;
        }

        /** How many a query finds. */
        Counted<Integer> found() {
            return found;
        }

        /** The number of each code that was ever seen. */
        Map<String, Integer> numbers() {
            return numbers;
        }

        /** Numbers are below this. */
        int size() {
            return last.get();
        }

        private LeafColumns read(LeafReader piece) throws IOException {
            var values = DocValues.getSortedSet(piece, IndexedFields.FACET);
            var global = numbers(values);
            var ends = new int[piece.maxDoc()];
            var codes = new short[piece.maxDoc() * 8];
            var end = 0;
            for (var document = 0; document < piece.maxDoc(); document++) {
                if (values.advanceExact(document)) {
                    for (var at = 0; at < values.docValueCount(); at++) {
                        if (end == codes.length) {
                            codes = java.util.Arrays.copyOf(codes, end * 2);
                        }
                        codes[end++] = global[(int) values.nextOrd()];
                    }
                }
                ends[document] = end;
            }
            return new LeafColumns(java.util.Arrays.copyOf(codes, end), ends, byName(piece));
        }

        private short[] numbers(SortedSetDocValues values) throws IOException {
            var global = new short[(int) values.getValueCount()];
            for (var ordinal = 0; ordinal < global.length; ordinal++) {
                var number = numbers.computeIfAbsent(
                        values.lookupOrd(ordinal).utf8ToString(), code -> last.getAndIncrement());
                if (number >= MOST_CODES) {
                    throw new IllegalStateException("More than " + MOST_CODES + " different codes");
                }
                global[ordinal] = (short) (int) number;
            }
            return global;
        }

        private static int[] byName(LeafReader piece) throws IOException {
            var names = DocValues.getSorted(piece, IndexedFields.CALLED);
            var keys = new long[piece.maxDoc()];
            for (var document = 0; document < keys.length; document++) {
                keys[document] = ((long) (names.advanceExact(document) ? names.ordValue() : 0) << 32) | document;
            }
            return LongStream.of(keys).sorted().mapToInt(key -> (int) key).toArray();
        }
    }

    /** What was counted once, by what was looked for; it stays true as long as the index is the same. */
    static final class Counted<V> {
        private static final int MOST_KEPT = 2000;

        private volatile Kept<V> kept = new Kept<>(-1, Map.of());

        V of(IndexReader reader, RegistryQuery query, Counting<V> counting) throws IOException {
            var version = ((DirectoryReader) reader).getVersion();
            var known = kept;
            if (known.version() != version) {
                known = new Kept<>(version, new ConcurrentHashMap<>());
                kept = known;
            }
            var count = known.byQuery().get(query);
            if (count == null) {
                count = counting.count();
                if (known.byQuery().size() < MOST_KEPT) {
                    known.byQuery().put(query, count);
                }
            }
            return count;
        }

        private record Kept<V>(long version, Map<RegistryQuery, V> byQuery) {}
    }

    /** Something that has to be counted. */
    @FunctionalInterface
    interface Counting<V> {
        V count() throws IOException;
    }
}
