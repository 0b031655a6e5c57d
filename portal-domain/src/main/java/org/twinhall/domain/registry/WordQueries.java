package org.twinhall.domain.registry;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.twinhall.domain.registry.ReadersNames.Called;

/**
 * What a typed word is looked for as. A record is worth the best of the ways in which it holds the word; how often it holds it, and
 * how rare the word is, does not count: so that a list is the same on every node, and equals stay in the order of the registry.
 */
final class WordQueries {
    /** The worth of a word that stands in a name as it was typed, accents and all: the most there is. */
    private static final float BEST = 16;

    private static final float FOLDED_NAME = 12;
    /** The worth of a word that stands in a text as it was typed. */
    private static final float EXACT_TEXT = 9;

    private static final float FOLDED_TEXT = 8;
    private static final float CALLED_SO = 8;
    private static final float BEGINS_NAME = 6;
    private static final float BEGINS_TEXT = 4;
    private static final float TYPO_IN_NAME = 3;
    private static final float TYPO_IN_TEXT = 2;
    private static final float INSIDE = 1;

    private static final int SHORTEST_BEGINNING = 3;
    private static final int SHORTEST_WITH_A_TYPO = 4;
    private static final int MOST_TYPOS = 32;
    /** A word that so many records hold is not taken for a slip of the keyboard. */
    private static final int NO_SLIP = 5;

    private final IndexReader reader;

    WordQueries(IndexReader reader) {
        this.reader = reader;
    }

    /**
     * One of the ways in which a record may hold a word.
     *
     * @param worth   of a record that holds it so
     * @param present whether any record may; false only if none does
     */
    record Way(float worth, Query query, boolean present) {
        Query worthy() {
            return new BoostQuery(new ConstantScoreQuery(query), worth);
        }
    }

    /** A record is worth the best of these. */
    static Query best(List<Way> ways) {
        return ways.isEmpty()
                ? new MatchNoDocsQuery("signs alone")
                : new DisjunctionMaxQuery(ways.stream().map(Way::worthy).toList(), 0);
    }

    /** Records that hold the word in a name or text, or whose country, region, kind or theme is called so. */
    List<Way> anywhere(String typed, Called called) throws IOException {
        return ways(typed, called, true);
    }

    /** The same, of governments. */
    Query inNames(String typed, Called called) throws IOException {
        return best(ways(typed, called, false));
    }

    private List<Way> ways(String typed, Called called, boolean texts) throws IOException {
        var folded = IndexedWords.FOLDED.of(typed);
        var ways = new ArrayList<Way>();
        if (folded.isEmpty()) {
            return ways;
        }
        if (folded.size() == 1) {
            addWord(folded.get(0), IndexedWords.EXACT.of(typed), texts, ways);
        } else {
            // Two characters each: they belong together only one after the other.
            ways.add(way(BEST, new PhraseQuery(IndexedFields.NAME, folded.toArray(String[]::new))));
            if (texts) {
                ways.add(way(EXACT_TEXT, new PhraseQuery(IndexedFields.TEXT, folded.toArray(String[]::new))));
            }
        }
        var codes = codes(called);
        if (!codes.isEmpty()) {
            ways.add(way(CALLED_SO, new TermInSetQuery(IndexedFields.CODE, codes)));
        }
        return ways;
    }

    private void addWord(String folded, List<String> exact, boolean texts, List<Way> ways) throws IOException {
        for (var word : exact) {
            ways.add(term(BEST, IndexedFields.EXACT_NAME, word));
            if (texts) {
                ways.add(term(EXACT_TEXT, IndexedFields.EXACT_TEXT, word));
            }
        }
        ways.add(term(FOLDED_NAME, IndexedFields.NAME, folded));
        if (texts) {
            ways.add(term(FOLDED_TEXT, IndexedFields.TEXT, folded));
        }
        addNear(folded, texts, ways);
    }

    private Way term(float worth, String field, String word) throws IOException {
        var term = new Term(field, word);
        return new Way(worth, new TermQuery(term), reader.docFreq(term) > 0);
    }

    private void addNear(String word, boolean texts, List<Way> ways) throws IOException {
        var ideographs = word.codePoints().anyMatch(WordQueries::standsAlone);
        if (word.length() >= SHORTEST_BEGINNING || (ideographs && word.codePointCount(0, word.length()) == 1)) {
            ways.add(way(BEGINS_NAME, new PrefixQuery(new Term(IndexedFields.NAME, word))));
            if (texts) {
                ways.add(way(BEGINS_TEXT, new PrefixQuery(new Term(IndexedFields.TEXT, word))));
            }
        }
        if (ideographs) {
            return;
        }
        var held = reader.docFreq(new Term(IndexedFields.NAME, word))
                + (texts ? reader.docFreq(new Term(IndexedFields.TEXT, word)) : 0);
        if (held < NO_SLIP
                && word.codePointCount(0, word.length()) >= SHORTEST_WITH_A_TYPO
                && word.codePoints().allMatch(Character::isLetter)) {
            ways.add(way(TYPO_IN_NAME, typo(IndexedFields.NAME, word)));
            if (texts) {
                ways.add(way(TYPO_IN_TEXT, typo(IndexedFields.TEXT, word)));
            }
        }
        if (held == 0 && word.length() >= SHORTEST_BEGINNING) {
            ways.add(way(INSIDE, new PrefixQuery(new Term(IndexedFields.INSIDE, word))));
        }
    }

    private static boolean standsAlone(int letter) {
        return switch (Character.UnicodeScript.of(letter)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
            default -> false;
        };
    }

    private static Query typo(String field, String word) {
        return new FuzzyQuery(new Term(field, word), 1, 1, MOST_TYPOS, true);
    }

    private static List<BytesRef> codes(Called called) {
        return Stream.of(
                        called.countries().stream().map(code -> "country:" + code),
                        called.subdivisions().stream().map(code -> "subdivision:" + code),
                        called.kinds().stream().map(code -> "kind:" + code),
                        called.themes().stream().map(code -> "theme:" + code))
                .flatMap(each -> each)
                .map(BytesRef::new)
                .toList();
    }

    private static Way way(float worth, Query query) {
        return new Way(worth, query, true);
    }
}
