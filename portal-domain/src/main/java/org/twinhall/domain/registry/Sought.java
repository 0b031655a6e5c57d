package org.twinhall.domain.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.twinhall.domain.registry.WordQueries.Way;

/**
 * What is looked for, and the same narrowed to the best ways of holding the words. A word that many records hold in their names or texts
 * is held by many more in lesser ways: to weigh all of them takes ten times as long as to find the first page among the best.
 *
 * @param whole    what is looked for
 * @param narrowed first the narrowest
 */
record Sought(Query whole, List<Narrowed> narrowed) {
    /** As a text of which each letter is as it was typed. */
    private static final float WIDER = WordQueries.EXACT_TEXT;

    Sought {
        narrowed = List.copyOf(narrowed);
    }

    /** All of it, where there is nothing to narrow. */
    static Sought whole(Query query) {
        return new Sought(query, List.of());
    }

    /**
     * Records that hold all words, each in one of its ways.
     *
     * @param filters that they must pass besides
     */
    static Sought of(List<List<Way>> words, List<Query> filters) {
        var best = words.stream().map(Sought::best).toList();
        var narrowed = new ArrayList<Narrowed>();
        if (!words.isEmpty()) {
            narrowed.add(narrowed(words, filters, best, best));
            var wider = best.stream().map(worth -> Math.min(worth, WIDER)).toList();
            if (!wider.equals(best)) {
                narrowed.add(narrowed(words, filters, best, wider));
            }
        }
        return new Sought(query(words, filters), narrowed);
    }

    private static Narrowed narrowed(List<List<Way>> words, List<Query> filters, List<Float> best, List<Float> floors) {
        var all = best.stream().reduce(0f, Float::sum);
        var kept = IntStream.range(0, words.size())
                .mapToObj(at -> words.get(at).stream()
                        .filter(way -> way.worth() >= floors.get(at))
                        .toList())
                .toList();
        var others = IntStream.range(0, words.size())
                .mapToObj(at -> all - best.get(at) + below(words.get(at), floors.get(at)))
                .reduce(0f, Math::max);
        return new Narrowed(query(kept, filters), others);
    }

    private static float best(List<Way> ways) {
        return ways.stream().filter(Way::present).map(Way::worth).reduce(0f, Math::max);
    }

    private static float below(List<Way> ways, float floor) {
        return ways.stream()
                .filter(Way::present)
                .map(Way::worth)
                .filter(worth -> worth < floor)
                .reduce(0f, Math::max);
    }

    private static Query query(List<List<Way>> words, List<Query> filters) {
        var all = new BooleanQuery.Builder();
        words.forEach(ways -> all.add(WordQueries.best(ways), Occur.MUST));
        filters.forEach(filter -> all.add(filter, Occur.FILTER));
        return all.build();
    }

    /**
     * A part of what is looked for.
     *
     * @param others what it leaves out is worth no more
     */
    record Narrowed(Query query, float others) {}
}
