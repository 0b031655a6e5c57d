package org.twinhall.web.drafting;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.twinhall.domain.drafting.AgreementDrafting;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.government.Governments;
import org.twinhall.domain.law.Countries;
import org.twinhall.domain.law.Countries.Model;
import org.twinhall.domain.law.CountryLaw;
import org.twinhall.domain.people.CurrentSeat;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.shared.NoSuchRecord;
import org.twinhall.spi.Verification;
import org.twinhall.web.page.Language;
import org.twinhall.web.page.Words;

/** Starting a draft, one question at a time: with whom, from which model text and in which languages, then all answers once more. */
@Named
@ViewScoped
public class NewDraftPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    AgreementDrafting drafting;

    @Inject
    Governments governments;

    @Inject
    Countries countries;

    @Inject
    Words dates;

    @Inject
    CurrentSeat seat;

    @Inject
    Language language;

    @Inject
    DraftWords words;

    @Inject
    Onward onward;

    private String sought;
    private UUID partnerId;
    private String template;
    private List<String> languages = List.of();
    private List<Partner> partners = List.of();
    private Partner partner;
    private List<Choice> choices = List.of();
    private Choice choice;

    /** Reads what the answers so far lead to. They stand in the address: going back changes one. */
    public void load() {
        seat.requireWhole(Role.EDITOR);
        if (partnerId == null) {
            partners = drafting.partners(sought == null ? "" : sought).stream()
                    .map(this::partner)
                    .toList();
            return;
        }
        partner = governments.find(partnerId).map(this::partner).orElseThrow(() -> new NoSuchRecord("government"));
        choices = drafting.models(partnerId).stream().map(this::choice).toList();
        choice = choices.stream()
                .filter(candidate -> candidate.code().equals(template))
                .findFirst()
                .orElse(null);
        languages = askedLanguages();
    }

    private List<String> askedLanguages() {
        var asked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .get("languages");
        return asked == null || choice == null
                ? List.of()
                : Arrays.stream(asked)
                        .distinct()
                        .filter(choice.languages()::contains)
                        .toList();
    }

    private Partner partner(Government government) {
        return new Partner(
                government.id(),
                government.name(language.getLocale()),
                words.place(government),
                government.hasJoined());
    }

    private Choice choice(Model model) {
        var source = model.template().source();
        return new Choice(
                model.template().code(),
                countries.say(model.country(), model.template().name(), language.getTag()),
                dates.country(model.country()),
                model.template().clauses().size(),
                languagesOf(model),
                source.act(),
                source.article(),
                source.address().map(Object::toString).orElse(null),
                source.readOn(),
                source.verification());
    }

    /** The country's own language first: it leads the text. */
    private List<String> languagesOf(Model model) {
        var own = countries.of(model.country()) instanceof CountryLaw.Known law
                ? law.plugin().manifest().languages().stream()
                        .map(locale -> locale.getLanguage())
                        .toList()
                : List.<String>of();
        return model.template().titles().keySet().stream()
                .sorted(java.util.Comparator.comparing(
                                (String tag) -> own.contains(tag) ? own.indexOf(tag) : own.size())
                        .thenComparing(tag -> tag))
                .toList();
    }

    /** Begins the draft, and leads to it. */
    public void start() {
        var id = drafting.begin(partnerId, template, languages);
        onward.toDraft(id, null, "draft.begun", partner.name());
    }

    /** Which question the page asks: partner, model or check. */
    public String getQuestion() {
        return partner == null ? "partner" : choice == null || languages.isEmpty() ? "model" : "check";
    }

    /** Whether the model was chosen and its languages were not. */
    public boolean isWithoutLanguages() {
        return choice != null && languages.isEmpty();
    }

    public List<Partner> getPartners() {
        return partners;
    }

    public Partner getPartner() {
        return partner;
    }

    public List<Choice> getChoices() {
        return choices;
    }

    public Choice getChoice() {
        return choice;
    }

    public List<String> getLanguages() {
        return languages;
    }

    public String getSought() {
        return sought;
    }

    public void setSought(String sought) {
        this.sought = sought;
    }

    public UUID getPartnerId() {
        return partnerId;
    }

    public void setPartnerId(UUID partnerId) {
        this.partnerId = partnerId;
    }

    public String getTemplate() {
        return template;
    }

    public void setTemplate(String template) {
        this.template = template;
    }

    /** A government to draft with. */
    public record Partner(UUID id, String name, String place, boolean joined) implements Serializable {}

    /**
     * A model text to begin from, with where it comes from.
     *
     * @param country   whose it is, in the reader's words
     * @param languages the country's own first
     * @param url       null if no stable address is known
     */
    public record Choice(
            String code,
            String name,
            String country,
            int clauses,
            List<String> languages,
            String act,
            String article,
            String url,
            LocalDate readOn,
            Verification verification)
            implements Serializable {}
}
