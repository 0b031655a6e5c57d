package org.twinhall.domain.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinhall.domain.registry.AgreementList.Entry;
import org.twinhall.domain.registry.ReadersNames.Called;
import org.twinhall.domain.registry.RegistrySearch.Position;
import org.twinhall.domain.registry.WordQueries.Way;

/** Looking at the best ways of holding the words first shows what looking at all of them shows. */
class SoughtTest {
    private static final long SEED = 20_261_129;
    private static final int PAGES = 12;
    private static final int A_PAGE = 25;
    private static final List<String> WORDS = List.of(
            "culture", "Cultura", "cultural", "Seoul", "Séoul", "tourism", "Santa", "Sánta", "trade", "首尔", "water");
    private static final Called CULTURE = new Called(Set.of(), Set.of(), Set.of("culture"), Set.of());

    private static final Random CHANCE = new Random(SEED);
    private static Shelf shelf;

    @BeforeAll
    static void fill() throws IOException {
        shelf = new Shelf(new ByteBuffersDirectory(), IndexedFields.AGREEMENT_ORDER);
        for (var number = 0; number < 4_000; number++) {
            shelf.add(IndexedFields.of(agreement(number)));
        }
        shelf.refresh();
    }

    @AfterAll
    static void close() throws IOException {
        shelf.close();
    }

    private static IndexedAgreement agreement(int number) {
        var parties = List.of(
                new IndexedGovernment(id(), some(2), "MUNICIPALITY", "KR", null, List.of(), true),
                new IndexedGovernment(id(), some(1), "MUNICIPALITY", "MX", null, List.of(), true));
        return new IndexedAgreement(
                id(),
                id(),
                "S" + number,
                "TWINNING",
                CHANCE.nextBoolean() ? "IN_FORCE" : "UNKNOWN",
                CHANCE.nextInt(5) == 0 ? null : LocalDate.of(1990 + CHANCE.nextInt(30), 1, 1),
                CHANCE.nextBoolean() ? some(2) : null,
                some(4),
                CHANCE.nextInt(4) == 0 ? List.of("culture") : List.of(),
                parties);
    }

    private static UUID id() {
        return new UUID(CHANCE.nextLong(), CHANCE.nextLong());
    }

    private static String some(int words) {
        var all = new ArrayList<String>();
        for (var left = words; left > 0; left--) {
            all.add(CHANCE.nextInt(3) > 0 ? "x" + CHANCE.nextInt(400) : WORDS.get(CHANCE.nextInt(WORDS.size())));
        }
        return String.join(" ", all);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "culture",
                "seoul",
                "séoul",
                "santa",
                "首尔",
                "water trade",
                "seoul culture",
                "Sánta tourism",
                "santa seoul culture",
                "nothing",
                "seoul nothing",
                "x7 x8"
            })
    void everyPageIsTheSame(String typed) throws IOException {
        var narrow = pages(typed, true);
        assertThat(narrow).isEqualTo(pages(typed, false));
    }

    private static List<String> pages(String typed, boolean narrowing) throws IOException {
        var shown = new ArrayList<String>();
        Position place = null;
        for (var page = 0; page < PAGES; page++) {
            var entries = page(typed, narrowing, place);
            entries.forEach(entry -> shown.add(entry.worth() + " " + entry.id()));
            if (entries.size() < A_PAGE) {
                break;
            }
            place = entries.get(A_PAGE - 1).position(RegistryOrder.RELEVANCE);
        }
        return shown;
    }

    private static List<Entry> page(String typed, boolean narrowing, Position place) throws IOException {
        return shelf.ask((searcher, columns) -> {
            var words = new WordQueries(searcher.getIndexReader());
            var ways = new ArrayList<List<Way>>();
            for (var word : typed.split(" ", -1)) {
                ways.add(words.anywhere(word, word.startsWith("cultur") ? CULTURE : Called.NOTHING));
            }
            var filters = List.<Query>of(new TermQuery(new Term(IndexedFields.CODE, "status:IN_FORCE")));
            var sought = Sought.of(ways, filters);
            return new AgreementList(
                            searcher,
                            columns,
                            narrowing ? sought : Sought.whole(sought.whole()),
                            RegistryOrder.RELEVANCE)
                    .after(place, A_PAGE);
        });
    }
}
