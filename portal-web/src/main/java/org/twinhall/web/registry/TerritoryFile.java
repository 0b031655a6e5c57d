package org.twinhall.web.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twinhall.domain.agreement.Agreement;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.registry.CsvSheet;
import org.twinhall.domain.registry.RegistryQuery;
import org.twinhall.domain.registry.TerritoryReading;
import org.twinhall.web.page.Language;
import org.twinhall.web.page.Texts;

/** The list of a territory as a file for spreadsheets, in the reader's words. */
@RequestScoped
public class TerritoryFile {
    private static final List<String> COLUMNS = List.of(
            "reference", "ours", "partners", "kind", "state", "signed", "public", "title", "number", "demonstration");

    @Inject
    TerritoryReading territory;

    @Inject
    RegistryWords words;

    @Inject
    Language language;

    /** All that the query leaves, at most {@link TerritoryReading#LONGEST_FILE}. */
    public byte[] of(RegistryQuery query) {
        var overseer = territory.required();
        var rows = new ArrayList<List<String>>();
        rows.add(COLUMNS.stream().map(column -> say("column." + column)).toList());
        territory.all(query).forEach(agreement -> rows.add(row(agreement, overseer)));
        return CsvSheet.of(rows);
    }

    private List<String> row(Agreement agreement, Government overseer) {
        var parties = agreement.relationship().parties();
        return List.of(
                agreement.reference(),
                names(parties.stream().filter(overseer::oversees)),
                names(parties.stream().filter(party -> !overseer.oversees(party))),
                words.kind(agreement.kind()),
                words.status(agreement.status()),
                agreement.signed().text(),
                say(agreement.isPublished() ? "public.yes" : "public.no"),
                agreement.title().orElse(""),
                agreement.registryNumber().orElse(""),
                agreement.isDemonstration() ? say("demonstration.yes") : "");
    }

    private String names(Stream<Government> governments) {
        return governments
                .map(government -> words.name(government) + " (" + words.place(government) + ")")
                .collect(Collectors.joining("; "));
    }

    private String say(String key) {
        return Texts.of("territory", language.getLocale()).getString(key);
    }
}
