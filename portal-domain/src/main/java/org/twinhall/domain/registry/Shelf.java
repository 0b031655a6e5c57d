package org.twinhall.domain.registry;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;

/** One index of Lucene: documents by id, kept in the order in which lists show them. */
final class Shelf implements AutoCloseable {
    private static final String ID = "id";
    private static final double BUFFER_MEGABYTES = 48;

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final LeafColumns.Kept columns = new LeafColumns.Kept();

    /**
     * Opens what is there, or an empty one.
     *
     * @param order in which documents lie on the disk
     * @throws IOException also if a file of it was damaged
     */
    Shelf(Directory directory, Sort order) throws IOException {
        this.directory = directory;
        if (DirectoryReader.indexExists(directory)) {
            check(directory);
        }
        this.writer = new IndexWriter(
                directory,
                new IndexWriterConfig(new PerFieldAnalyzerWrapper(
                                IndexedWords.FOLDED,
                                Map.of(
                                        IndexedFields.EXACT_NAME,
                                        IndexedWords.EXACT,
                                        IndexedFields.EXACT_TEXT,
                                        IndexedWords.EXACT)))
                        .setIndexSort(order)
                        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                        .setCommitOnClose(false));
        this.searchers = new SearcherManager(writer, new SearcherFactory() {
            @Override
            public IndexSearcher newSearcher(IndexReader reader, IndexReader previous) {
                var searcher = new IndexSearcher(reader);
                // What is worth keeping between two searches is kept beside the segments.
                searcher.setQueryCache(null);
                return searcher;
            }
        });
    }

    /** Reads every file once: half a second for a million agreements. */
    private static void check(Directory directory) throws IOException {
        try (var reader = DirectoryReader.open(directory)) {
            for (var leaf : reader.leaves()) {
                ((SegmentReader) leaf.reader()).checkIntegrity();
            }
        }
    }

    /** A document to be filled in, that is found by its id. */
    static Document document(UUID id) {
        var document = new Document();
        document.add(new StringField(ID, id.toString(), Field.Store.NO));
        document.add(new BinaryDocValuesField(ID, bytes(id)));
        return document;
    }

    static Term term(UUID id) {
        return new Term(ID, id.toString());
    }

    private static BytesRef bytes(UUID id) {
        return new BytesRef(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array());
    }

    /** The id that {@link #document} wrote. */
    static UUID id(BytesRef bytes) {
        var values = ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length);
        return new UUID(values.getLong(), values.getLong());
    }

    /** Puts it in place of the one with its id. */
    void put(UUID id, Document document) throws IOException {
        writer.updateDocument(term(id), document);
    }

    /** Adds one whose id is not there yet. */
    void add(Document document) throws IOException {
        writer.addDocument(document);
    }

    /** Takes everything out. */
    void clear() throws IOException {
        writer.deleteAll();
    }

    void remove(UUID id) throws IOException {
        writer.deleteDocuments(term(id));
    }

    /** From now on searches find what was put. */
    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /** Fewer and larger pieces: worth it once, after everything was put. */
    void settle(int pieces) throws IOException {
        writer.forceMerge(pieces);
    }

    /** Makes what was put survive a fall of the machine, with these notes beside it. */
    void commit(Map<String, String> notes) throws IOException {
        writer.setLiveCommitData(notes.entrySet());
        writer.commit();
    }

    /** The notes of the last commit. */
    Map<String, String> notes() {
        var notes = new HashMap<String, String>();
        var kept = writer.getLiveCommitData();
        if (kept != null) {
            kept.forEach(note -> notes.put(note.getKey(), note.getValue()));
        }
        return notes;
    }

    /** Asks; nothing that changes meanwhile is seen. */
    <T> T ask(Question<T> question) throws IOException {
        var searcher = searchers.acquire();
        try {
            return question.ask(searcher, columns);
        } finally {
            searchers.release(searcher);
        }
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        // Not committed is what the next start takes in again.
        writer.rollback();
        directory.close();
    }

    /** What somebody wants to know. */
    @FunctionalInterface
    interface Question<T> {
        T ask(IndexSearcher searcher, LeafColumns.Kept columns) throws IOException;
    }
}
