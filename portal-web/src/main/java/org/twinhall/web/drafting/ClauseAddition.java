package org.twinhall.web.drafting;

import static java.util.stream.Collectors.toMap;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.twinhall.domain.drafting.AgreementDrafting;
import org.twinhall.domain.drafting.Wording;
import org.twinhall.spi.country.ClauseKind;

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

    private String wanted;
    private ClauseKind kind = ClauseKind.OTHER;
    private List<NewWords> wordings = List.of();

    /** Lays out a pair of fields for each language. */
    public void load() {
        if (isOn()) {
            wordings = page.getDraft().versions().stream()
                    .map(version -> new NewWords(version.language()))
                    .toList();
        }
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

    /** What is typed for one language. */
    public static class NewWords implements Serializable {
        private static final long serialVersionUID = 1L;
        private final String language;
        private String heading;
        private String text;

        NewWords(String language) {
            this.language = language;
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
