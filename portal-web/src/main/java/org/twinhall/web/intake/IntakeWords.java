package org.twinhall.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Map;
import java.util.UUID;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.people.CurrentSeat;
import org.twinhall.domain.registry.intake.Field;
import org.twinhall.domain.registry.intake.ImportRun;
import org.twinhall.domain.registry.intake.Place;
import org.twinhall.domain.registry.intake.Remark;
import org.twinhall.domain.registry.intake.RowState;
import org.twinhall.domain.registry.intake.RunState;
import org.twinhall.domain.registry.intake.Suggestion;
import org.twinhall.web.page.Language;
import org.twinhall.web.page.Texts;
import org.twinhall.web.page.Words;
import org.twinhall.web.registry.RegistryWords;

/** The import assistant's codes in the reader's words. */
@Named
@RequestScoped
public class IntakeWords {
    @Inject
    Language language;

    @Inject
    Words words;

    @Inject
    RegistryWords registry;

    @Inject
    CurrentSeat seat;

    /** Where the reader's imports are. */
    public String getRoom() {
        return "/t/" + seat.required().governmentSlug() + "/imports";
    }

    public String state(RunState state) {
        return text("state." + state);
    }

    /** The tone of the style sheet that goes with it. */
    public String tone(RunState state) {
        return switch (state) {
            case TAKEN -> "good";
            case TAKING, UNDOING, CHECKED -> "info";
            case READ, MAPPED, UNDONE -> "quiet";
        };
    }

    public String rows(RowState state) {
        return text("rows." + state);
    }

    public String field(Field field) {
        return text("field." + field);
    }

    /** Why a place waits, or is suggested. */
    public String why(String why) {
        return text("why." + why);
    }

    /** What there is to say of a row. */
    public String remark(Remark remark) {
        var key = "invalid." + remark.reason();
        for (var bundle : new String[] {"intake", "registry", "problem"}) {
            var texts = Texts.of(bundle, language.getLocale());
            if (texts.containsKey(key)) {
                var said = remark.arguments().isEmpty()
                        ? texts.getString(key)
                        : new MessageFormat(texts.getString(key), language.getLocale())
                                .format(remark.arguments().toArray());
                return remark.field() == null ? said : field(remark.field()) + ": " + said;
            }
        }
        return key;
    }

    /** What a spelling may be. */
    public String suggestion(Suggestion suggestion, Map<UUID, Government> governments, Map<Integer, Place> places) {
        if (suggestion.government() != null && governments.containsKey(suggestion.government())) {
            var government = governments.get(suggestion.government());
            return registry.name(government) + ", " + registry.place(government);
        }
        if (suggestion.place() != null && places.containsKey(suggestion.place())) {
            return place(places.get(suggestion.place()));
        }
        return suggestion.country() == null ? "" : country(suggestion.country(), suggestion.subdivision());
    }

    /** A place as the file spells it. */
    public String place(Place place) {
        return place.label().isEmpty() ? place.name() : place.name() + ", " + place.label();
    }

    /** A country in the reader's words, with the part of it. */
    public String country(String code, String subdivision) {
        return subdivision == null
                ? words.country(code)
                : registry.subdivision(subdivision) + ", " + words.country(code);
    }

    /** In what the file was written. */
    public String form(ImportRun run) {
        return run.form().equals("XLSX") ? "XLSX" : "CSV, " + run.encoding() + ", " + text("between." + between(run));
    }

    private static String between(ImportRun run) {
        return switch (run.between()) {
            case ";" -> "semicolon";
            case "\t" -> "tab";
            default -> "comma";
        };
    }

    private String text(String key) {
        return Texts.of("intake", language.getLocale()).getString(key);
    }
}
