package org.twinhall.domain.registry;

import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.twinhall.domain.registry.WordQueries.Way;

/**
 * What is looked for.
 *
 * @param whole   all of it in one query
 * @param words   the same by parts: of each word the ways in which a record may hold it; empty if it is not looked for by words
 * @param filters that every record must pass besides
 */
record Sought(Query whole, List<List<Way>> words, List<Query> filters) {
    Sought {
        words = List.copyOf(words);
        filters = List.copyOf(filters);
    }

    /** All of it, where it has no parts. */
    static Sought whole(Query query) {
        return new Sought(query, List.of(), List.of());
    }

    /** Records that hold all words, each in one of its ways. */
    static Sought of(List<List<Way>> words, List<Query> filters) {
        var all = new BooleanQuery.Builder();
        words.forEach(ways -> all.add(WordQueries.best(ways), Occur.MUST));
        filters.forEach(filter -> all.add(filter, Occur.FILTER));
        return new Sought(all.build(), words, filters);
    }
}
