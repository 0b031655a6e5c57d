package org.twinhall.domain.registry;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;

/** How agreements and governments lie in the index. A change here is a new {@link #VERSION}: older indexes are built anew. */
final class IndexedFields {
    static final String VERSION = "3";

    /** Title and parties, in all their names. */
    static final String NAME = "name";

    static final String EXACT_NAME = "name-exact";
    /** Focus and reference. */
    static final String TEXT = "text";

    static final String EXACT_TEXT = "text-exact";
    /** What every longer word ends with, so that a part of a word is found by how it begins. */
    static final String INSIDE = "inside";
    /** {@code country:KR}, {@code kind:TWINNING} and so on. */
    static final String CODE = "code";
    /** Those of them that are counted. */
    static final String FACET = "facet";
    /** Days since 1970, {@link #UNDATED} if not known. */
    static final String SIGNED = "signed";

    static final String REFERENCE = "reference";
    /** Which tie it is of: equal for those of one tie, and for hardly any others. */
    static final String TIE = "tie";

    static final String CALLED = "called";
    static final String ID = "id";

    static final long UNDATED = Long.MIN_VALUE;

    /** The newest first, what has no date last, then by reference. */
    static final Sort AGREEMENT_ORDER =
            new Sort(new SortField(SIGNED, SortField.Type.LONG, true), new SortField(REFERENCE, SortField.Type.STRING));

    /** By name, then by id. */
    static final Sort GOVERNMENT_ORDER = new Sort(new SortField(CALLED, SortField.Type.STRING));

    private static final int LONGEST_KEY = 400;
    private static final int SHORTEST_PART = 3;
    private static final FieldType WORDS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    private static final FieldType BARE = type(IndexOptions.DOCS);

    private IndexedFields() {}

    private static FieldType type(IndexOptions options) {
        var type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.setIndexOptions(options);
        type.freeze();
        return type;
    }

    static Document of(IndexedAgreement agreement) {
        var document = Shelf.document(agreement.id());
        var names = agreement.parties().stream()
                .flatMap(IndexedFields::names)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (agreement.title() != null) {
            names.add(agreement.title());
        }
        var texts = Stream.of(agreement.reference(), agreement.focus())
                .filter(text -> text != null)
                .toList();
        addWords(document, names, NAME, EXACT_NAME);
        addWords(document, texts, TEXT, EXACT_TEXT);
        facets(agreement).forEach(code -> {
            document.add(new StringField(CODE, code, Field.Store.NO));
            document.add(new SortedSetDocValuesField(FACET, new BytesRef(code)));
        });
        others(agreement).forEach(code -> document.add(new StringField(CODE, code, Field.Store.NO)));
        document.add(new NumericDocValuesField(SIGNED, day(agreement.signedFirst())));
        document.add(new NumericDocValuesField(
                TIE, agreement.tie().getMostSignificantBits() ^ agreement.tie().getLeastSignificantBits()));
        document.add(new SortedDocValuesField(REFERENCE, new BytesRef(agreement.reference())));
        document.add(new SortedDocValuesField(
                CALLED,
                key(agreement.parties().stream()
                        .map(IndexedFields::nameOrCountry)
                        .collect(Collectors.joining(" – ")))));
        return document;
    }

    static Document of(IndexedGovernment government) {
        var document = Shelf.document(government.id());
        addWords(document, names(government).collect(Collectors.toCollection(LinkedHashSet::new)), NAME, EXACT_NAME);
        document.add(new StringField(CODE, "country:" + government.country(), Field.Store.NO));
        document.add(new StringField(CODE, "level:" + government.level(), Field.Store.NO));
        if (government.subdivision() != null) {
            document.add(new StringField(CODE, "subdivision:" + government.subdivision(), Field.Store.NO));
        }
        document.add(new SortedDocValuesField(CALLED, key(government.name() + "\u0000" + government.id())));
        return document;
    }

    private static Stream<String> names(IndexedGovernment government) {
        return Stream.concat(Stream.of(government.name()), government.otherNames().stream());
    }

    private static String nameOrCountry(IndexedGovernment government) {
        return government.name().isEmpty() ? government.country() : government.name();
    }

    private static void addWords(Document document, Iterable<String> texts, String folded, String exact) {
        var parts = new LinkedHashSet<String>();
        for (var text : texts) {
            document.add(new Field(folded, text, WORDS));
            document.add(new Field(exact, text, BARE));
            IndexedWords.FOLDED.of(text).forEach(word -> endings(word, parts));
        }
        parts.forEach(part -> document.add(new StringField(INSIDE, part, Field.Store.NO)));
    }

    private static void endings(String word, Set<String> parts) {
        if (word.length() <= 40) {
            for (var from = 1; from <= word.length() - SHORTEST_PART; from++) {
                parts.add(word.substring(from));
            }
        }
    }

    private static Stream<String> facets(IndexedAgreement agreement) {
        var decade = agreement.signedFirst() == null
                ? Stream.<String>empty()
                : Stream.of("decade:" + Math.floorDiv(agreement.signedFirst().getYear(), 10) * 10);
        return Stream.of(
                        agreement.parties().stream().map(party -> "country:" + party.country()),
                        agreement.themes().stream().map(theme -> "theme:" + theme),
                        Stream.of("kind:" + agreement.kind(), "status:" + agreement.status()),
                        decade)
                .flatMap(codes -> codes)
                .distinct();
    }

    private static Stream<String> others(IndexedAgreement agreement) {
        return agreement.parties().stream()
                .flatMap(party -> party.subdivision() == null
                        ? Stream.of("party:" + party.id())
                        : Stream.of("party:" + party.id(), "subdivision:" + party.subdivision()))
                .distinct();
    }

    static long day(LocalDate day) {
        return day == null ? UNDATED : day.toEpochDay();
    }

    static LocalDate date(long day) {
        return day == UNDATED ? null : LocalDate.ofEpochDay(day);
    }

    /** What sorts by a name. */
    static BytesRef key(String name) {
        var folded = Folded.of(name);
        return new BytesRef(folded.length() > LONGEST_KEY ? folded.substring(0, LONGEST_KEY) : folded);
    }
}
