package org.twinhall.web.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.twinhall.domain.agreement.AgreementEntry;
import org.twinhall.domain.registry.CsvSheet;
import org.twinhall.domain.registry.RegistryOrder;
import org.twinhall.domain.registry.RegistryQuery;
import org.twinhall.domain.registry.RegistrySearch;
import org.twinhall.web.page.Language;
import org.twinhall.web.page.Texts;

/** What a search of the registry found, as a file for spreadsheets, in the reader's words and in the order of the list. */
@RequestScoped
public class RegistryFile {
    private static final List<String> COLUMNS = List.of(
            "reference", "parties", "kind", "status", "signed", "title", "themes", "focus", "source", "demonstration");

    @Inject
    RegistrySearch search;

    @Inject
    RegistryWords words;

    @Inject
    Language language;

    /** All that the query leaves, at most {@link RegistrySearch#LONGEST_FILE}. */
    public byte[] of(RegistryQuery query, RegistryOrder order) {
        var rows = new ArrayList<List<String>>();
        rows.add(COLUMNS.stream().map(column -> say("column." + column)).toList());
        search.all(query, order).forEach(agreement -> rows.add(row(agreement)));
        return CsvSheet.of(rows);
    }

    private List<String> row(AgreementEntry agreement) {
        return List.of(
                agreement.reference(),
                agreement.parties().stream()
                        .map(party -> words.name(party) + " (" + words.place(party) + ")")
                        .collect(Collectors.joining("; ")),
                words.kind(agreement.kind()),
                words.status(agreement.status()),
                agreement.signed().text(),
                agreement.title().orElse(""),
                words.themes(agreement.themes()),
                agreement.focus().orElse(""),
                agreement.source().orElse(""),
                agreement.isDemonstration() ? say("demonstration.yes") : "");
    }

    private String say(String key) {
        return Texts.of("registry", language.getLocale()).getString(key);
    }
}
