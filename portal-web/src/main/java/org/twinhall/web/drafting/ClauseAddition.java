package org.twinhall.web.drafting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.twinhall.domain.drafting.AgreementDrafting;
import org.twinhall.domain.drafting.OfferedClause;
import org.twinhall.domain.drafting.Wording;
import org.twinhall.domain.law.Countries;
import org.twinhall.spi.country.ClauseKind;
import org.twinhall.web.page.Language;
import org.twinhall.web.page.Words;

/** A new clause at the end, in all languages of the text. */
@Named
@ViewScoped
public class ClauseAddition implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    AgreementDrafting drafting;

    @Inject
    DraftPage page;

    @Inject
    Onward onward;

    @Inject
    Countries countries;

    @Inject
    DraftWords words;

    @Inject
    Words dates;

    @Inject
    Language language;

    private String wanted;
    private ClauseKind kind = ClauseKind.OTHER;
    private List<NewWords> wordings = List.of();
    private List<Group> offered = List.of();

    /** Lays out a pair of fields for each language, with the words of the clause that was chosen if one was. */
    public void load() {
        if (!isOn()) {
            return;
        }
        var all = drafting.offeredClauses(page.getId());
        offered = Group.of(all, this::nameOf);
        var chosen = all.stream().filter(clause -> clause.key().equals(wanted)).findFirst();
        chosen.ifPresent(clause -> kind = clause.kind());
        wordings = page.getDraft().versions().stream()
                .map(version -> new NewWords(
                        version.language(),
                        chosen.map(clause -> clause.wordings().get(version.language()))
                                .orElse(null)))
                .toList();
    }

    private Choice nameOf(OfferedClause clause) {
        var model = clause.model() == null
                ? words.say("addition.alone", dates.country(clause.country()))
                : countries.say(clause.country(), clause.model(), language.getTag());
        var heading = clause.wordings()
                .getOrDefault(
                        language.getTag(),
                        clause.wordings().get(page.getDraft().versions().get(0).language()))
                .heading();
        return new Choice(clause.key(), model, heading);
    }

    /** The clauses of the parties' countries to begin from, by where they come from. */
    public List<Group> getOffered() {
        return offered;
    }

    /** Whether somebody is about to add a clause. */
    public boolean isOn() {
        return wanted != null && page.isWritable();
    }

    /** Adds it. */
    public void add() {
        var added = drafting.addClause(
                page.getId(), kind, wordings.stream().collect(toMap(NewWords::getLanguage, NewWords::wording)));
        onward.toDraft(page.getId(), "clause-" + added.number(), "added.clause", added.number());
    }

    public List<ClauseKind> getKinds() {
        return Arrays.asList(ClauseKind.values());
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    public ClauseKind getKind() {
        return kind;
    }

    public void setKind(ClauseKind kind) {
        this.kind = kind;
    }

    public List<NewWords> getWordings() {
        return wordings;
    }

    /**
     * A clause to begin from.
     *
     * @param key   how the address names it
     * @param group where it comes from, in the reader's words
     */
    public record Choice(String key, String group, String heading) implements Serializable {}

    /** Clauses that come from one place. */
    public record Group(String name, List<Choice> clauses) implements Serializable {
        static List<Group> of(List<OfferedClause> all, Function<OfferedClause, Choice> naming) {
            return all.stream()
                    .map(naming)
                    .collect(groupingBy(Choice::group, LinkedHashMap::new, toList()))
                    .entrySet()
                    .stream()
                    .map(group -> new Group(group.getKey(), group.getValue()))
                    .toList();
        }
    }

    /** What is typed for one language. */
    public static class NewWords implements Serializable {
        private static final long serialVersionUID = 1L;
        private final String language;
        private String heading;
        private String text;

        /**
         * A pair of fields.
         *
         * @param chosen what stands in them at first; null for nothing
         */
        NewWords(String language, Wording chosen) {
            this.language = language;
            if (chosen != null) {
                heading = chosen.heading();
                text = chosen.text();
            }
        }

        Wording wording() {
            return new Wording(heading, text);
        }

        public String getLanguage() {
            return language;
        }

        public String getHeading() {
            return heading;
        }

        public void setHeading(String heading) {
            this.heading = heading;
        }

        public String getText() {
            return text;
        }

        public void setText(String text) {
            this.text = text;
        }
    }
}
