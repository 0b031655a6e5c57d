package org.twinhall.web.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.government.PlaceFacts;
import org.twinhall.domain.government.PlaceFacts.OtherName;
import org.twinhall.domain.government.Places;
import org.twinhall.domain.registry.CsvSheet;
import org.twinhall.domain.registry.GovernmentQuery;
import org.twinhall.domain.registry.RegistrySearch;
import org.twinhall.domain.registry.RegistrySearch.Tally;
import org.twinhall.web.page.Language;
import org.twinhall.web.page.Texts;
import org.twinhall.web.page.Words;

/** The lines of the directory of governments, in the reader's words: for the page and for a file of it. */
@RequestScoped
public class Directory {
    private static final int AT_ONCE = 500;
    private static final List<String> COLUMNS =
            List.of("name", "own", "level", "subdivision", "country", "ties", "agreements", "joined");

    @Inject
    RegistrySearch search;

    @Inject
    Places places;

    @Inject
    RegistryWords words;

    @Inject
    Words general;

    @Inject
    Language language;

    /** A line for each of them, in their order. */
    public List<Line> lines(List<Government> governments) {
        var lines = new ArrayList<Line>(governments.size());
        for (var from = 0; from < governments.size(); from += AT_ONCE) {
            var some = governments.subList(from, Math.min(from + AT_ONCE, governments.size()));
            var ids = some.stream().map(Government::id).toList();
            var known = places.all(ids);
            var tallies = search.tallies(ids);
            some.forEach(each -> lines.add(new Line(
                    each,
                    called(each, known.getOrDefault(each.id(), PlaceFacts.NOTHING)),
                    tallies.getOrDefault(each.id(), Tally.NONE))));
        }
        return lines;
    }

    /** What the reader's language calls it; its own name where that is not on record. */
    private String called(Government government, PlaceFacts facts) {
        var reader = language.getLocale().getLanguage();
        return facts.names().stream()
                .filter(name ->
                        Locale.forLanguageTag(name.language()).getLanguage().equals(reader))
                .map(OtherName::name)
                .findFirst()
                .orElseGet(() -> words.name(government));
    }

    /** All that the query leaves, with the columns of the page; at most {@link RegistrySearch#LONGEST_FILE}. */
    public byte[] file(GovernmentQuery query) {
        var rows = new ArrayList<List<String>>();
        rows.add(COLUMNS.stream().map(column -> say("directory." + column)).toList());
        lines(search.allGovernments(query)).forEach(line -> rows.add(row(line)));
        return CsvSheet.of(rows);
    }

    private List<String> row(Line line) {
        var government = line.government();
        return List.of(
                line.called(),
                words.name(government),
                words.level(government.level()),
                government.subdivision().map(words::subdivision).orElse(""),
                general.country(government.country()),
                String.valueOf(line.tally().ties()),
                String.valueOf(line.tally().agreements()),
                say(line.key()));
    }

    private String say(String key) {
        return Texts.of("registry", language.getLocale()).getString(key);
    }

    /**
     * A government in the directory.
     *
     * @param called its name in the reader's language
     */
    public record Line(Government government, String called, Tally tally) {
        /** Whether its own name is another. */
        public boolean isCalledOtherwise() {
            return !government.name().isEmpty() && !called.equals(government.name());
        }

        /** The key of the word for whether it works here. */
        public String key() {
            return government.hasJoined() ? "directory.works-here" : "directory.named";
        }
    }
}
