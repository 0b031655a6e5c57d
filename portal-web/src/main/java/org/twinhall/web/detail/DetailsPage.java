package org.twinhall.web.detail;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.twinhall.domain.detail.DetailKeeping;
import org.twinhall.domain.detail.Details;
import org.twinhall.domain.detail.DetailsForm;
import org.twinhall.domain.detail.DetailsForm.SignatoryForm;
import org.twinhall.domain.detail.Goal;
import org.twinhall.web.page.KeptForms;
import org.twinhall.web.page.Language;

/** Where a party says what else is known of an agreement. */
@Named
@ViewScoped
public class DetailsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final String LIST = "[,;\\s]+";

    /** Lines that are there for more names than are known already. */
    private static final int SPARE = 1;

    @Inject
    DetailKeeping keeping;

    @Inject
    Language language;

    @Inject
    KeptForms kept;

    private UUID id;
    private String reference;
    private boolean writable;
    private long revision;
    private String goals;
    private String frameworks;
    private String legalAct;
    private String legalArticle;
    private String legalWords;
    private String languages;
    private String kindAsPublished;
    private List<SelectItem> parties = List.of();
    private List<SignerLine> lines = List.of();

    /** Not found if there is no such agreement for the seat. */
    public void load() {
        var agreement = keeping.own(id);
        reference = agreement.reference();
        writable = keeping.mayWrite(id);
        parties = agreement.relationship().parties().stream()
                .map(party -> new SelectItem(party.id().toString(), party.name(language.getLocale())))
                .toList();
        show(keeping.of(id));
    }

    private void show(Details details) {
        revision = details.revision();
        goals = String.join(", ", details.goals().stream().map(Goal::text).toList());
        frameworks = String.join("\n", details.frameworks());
        legalAct = details.legalAct().orElse(null);
        legalArticle = details.legalArticle().orElse(null);
        legalWords = details.legalWords().orElse(null);
        languages = String.join(", ", details.languages());
        kindAsPublished = details.kindAsPublished().orElse(null);
        lines = new ArrayList<>();
        details.signatories()
                .forEach(signer ->
                        lines.add(new SignerLine(signer.governmentId().toString(), signer.name(), signer.office())));
        for (var party : parties) {
            for (var spare = 0; spare < SPARE; spare++) {
                lines.add(new SignerLine((String) party.getValue(), null, null));
            }
        }
    }

    public String save() {
        keeping.settle(
                id,
                new DetailsForm(
                        parts(goals, LIST),
                        parts(frameworks, "\\R"),
                        legalAct,
                        legalArticle,
                        legalWords,
                        parts(languages, LIST),
                        kindAsPublished,
                        lines.stream().map(SignerLine::form).toList()),
                revision);
        kept.saved();
        return "/details/index?faces-redirect=true&id=" + id;
    }

    private static List<String> parts(String typed, String by) {
        return typed == null ? List.of() : Arrays.asList(typed.strip().split(by, -1));
    }

    public boolean isWritable() {
        return writable;
    }

    public String getReference() {
        return reference;
    }

    /** The parties, by their ids. */
    public List<SelectItem> getParties() {
        return parties;
    }

    /** Who signed, and a line for each party that holds nothing yet. */
    public List<SignerLine> getLines() {
        return lines;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getGoals() {
        return goals;
    }

    public void setGoals(String goals) {
        this.goals = goals;
    }

    public String getFrameworks() {
        return frameworks;
    }

    public void setFrameworks(String frameworks) {
        this.frameworks = frameworks;
    }

    public String getLegalAct() {
        return legalAct;
    }

    public void setLegalAct(String legalAct) {
        this.legalAct = legalAct;
    }

    public String getLegalArticle() {
        return legalArticle;
    }

    public void setLegalArticle(String legalArticle) {
        this.legalArticle = legalArticle;
    }

    public String getLegalWords() {
        return legalWords;
    }

    public void setLegalWords(String legalWords) {
        this.legalWords = legalWords;
    }

    public String getLanguages() {
        return languages;
    }

    public void setLanguages(String languages) {
        this.languages = languages;
    }

    public String getKindAsPublished() {
        return kindAsPublished;
    }

    public void setKindAsPublished(String kindAsPublished) {
        this.kindAsPublished = kindAsPublished;
    }

    /** Who signed for a party, as it is typed. */
    public static final class SignerLine implements Serializable {
        private static final long serialVersionUID = 1L;

        private String party;
        private String name;
        private String office;

        SignerLine(String party, String name, String office) {
            this.party = party;
            this.name = name;
            this.office = office;
        }

        private SignatoryForm form() {
            return new SignatoryForm(UUID.fromString(party), name, office);
        }

        public String getParty() {
            return party;
        }

        public void setParty(String party) {
            this.party = party;
        }

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public String getOffice() {
            return office;
        }

        public void setOffice(String office) {
            this.office = office;
        }
    }
}
