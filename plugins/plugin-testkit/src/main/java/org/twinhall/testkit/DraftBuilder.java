package org.twinhall.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.twinhall.spi.country.AgreementTemplate;
import org.twinhall.spi.country.ClauseFacts;
import org.twinhall.spi.country.ClauseKind;
import org.twinhall.spi.country.DraftFacts;
import org.twinhall.spi.country.InstrumentType;
import org.twinhall.spi.country.PartyFacts;
import org.twinhall.spi.country.PartyLevel;

/**
 * Writes drafts for tests.
 *
 * <pre>{@code
 * DraftBuilder.draft(TWINNING, "es", "en")
 *         .party("home", "San Nicolás de los Garza", "MX", MUNICIPALITY)
 *         .party("partner", "Bello", "CO", MUNICIPALITY)
 *         .title("es", "Acuerdo de hermanamiento")
 *         .clause(OBJECT, Map.of("es", "El objeto …", "en", "The objective …"))
 *         .lasting(48)
 *         .build();
 * }</pre>
 */
public final class DraftBuilder {
    private final InstrumentType instrument;
    private final List<String> languages;
    private final Map<String, String> titles = new LinkedHashMap<>();
    private final List<PartyFacts> parties = new ArrayList<>();
    private final List<ClauseFacts> clauses = new ArrayList<>();
    private final List<String> themes = new ArrayList<>();
    private DraftFacts.Duration duration;

    private DraftBuilder(InstrumentType instrument, List<String> languages) {
        this.instrument = instrument;
        this.languages = languages;
    }

    /** An empty draft of that kind in those languages. */
    public static DraftBuilder draft(InstrumentType instrument, String... languages) {
        return new DraftBuilder(instrument, List.of(languages));
    }

    /** A draft as the portal begins it from a model text, the parties' names in their places; the parties in the model's order. */
    public static DraftBuilder from(AgreementTemplate template, List<String> languages, PartyFacts... parties) {
        var draft = new DraftBuilder(template.instrument(), languages);
        for (var party : parties) {
            draft.parties.add(party);
        }
        languages.forEach(
                language -> draft.title(language, draft.named(template.titles().get(language))));
        for (var clause : template.clauses()) {
            var wordings = new LinkedHashMap<String, String>();
            languages.forEach(language ->
                    wordings.put(language, draft.named(clause.wordings().get(language))));
            draft.clause(clause.kind(), wordings);
        }
        return draft;
    }

    /** A party whose subdivision and term nobody has said. */
    public DraftBuilder party(String id, String name, String country, PartyLevel level) {
        return party(new PartyFacts(id, name, country, null, level, null));
    }

    /** A municipality, such as has a council with a term. */
    public DraftBuilder municipality(String id, String name, String country, LocalDate termEnds) {
        return party(new PartyFacts(id, name, country, null, PartyLevel.MUNICIPALITY, termEnds));
    }

    public DraftBuilder party(PartyFacts party) {
        parties.add(party);
        return this;
    }

    public DraftBuilder title(String language, String title) {
        titles.put(language, title);
        return this;
    }

    /** The next clause; its id is {@code c} and its number. */
    public DraftBuilder clause(ClauseKind kind, Map<String, String> wordings) {
        var number = clauses.size() + 1;
        clauses.add(new ClauseFacts("c" + number, number, kind, Map.of(), wordings));
        return this;
    }

    /** Takes every clause of that kind out; the others keep their names. */
    public DraftBuilder without(ClauseKind kind) {
        clauses.removeIf(clause -> clause.kind() == kind);
        return this;
    }

    /** How many months it is to last; 0 says indefinitely. */
    public DraftBuilder lasting(int months) {
        duration = new DraftFacts.Duration(months);
        return this;
    }

    /** An area of cooperation, in the portal's word. */
    public DraftBuilder theme(String theme) {
        themes.add(theme);
        return this;
    }

    public DraftFacts build() {
        return new DraftFacts(instrument, titles, languages, parties, clauses, duration, themes);
    }

    private String named(String text) {
        var named = text;
        for (int i = 0; i < parties.size(); i++) {
            var name = parties.get(i).name();
            named = named.replace("{party" + (i + 1) + "}", name).replace("{place" + (i + 1) + "}", name);
        }
        return named;
    }
}
