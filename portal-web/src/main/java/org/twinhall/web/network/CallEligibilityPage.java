package org.twinhall.web.network;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.network.CallEligibility;
import org.twinhall.domain.network.CallEligibility.Partners;
import org.twinhall.domain.network.Eligibility;
import org.twinhall.spi.Source;
import org.twinhall.spi.network.RuleAnswer.Remedy;
import org.twinhall.spi.network.RuleAnswer.Verdict;
import org.twinhall.web.page.Language;
import org.twinhall.web.page.Plate;
import org.twinhall.web.page.Words;

/** The panel that says whether the seat's government and a partner may take part in a call. The partner stands in the address. */
@Named
@RequestScoped
public class CallEligibilityPage {
    @Inject
    CallPage page;

    @Inject
    CallEligibility eligibility;

    @Inject
    NetworkWords words;

    @Inject
    Words placeWords;

    @Inject
    Language language;

    private UUID partner;
    private Partners partners;
    private Eligibility answer;

    /** Not found under a seat with which the network does not work. */
    public void load() {
        page.load();
        eligibility.call(page.getId());
        if (!isAllowed()) {
            return;
        }
        partners = eligibility.partners();
        if (partner != null) {
            answer = eligibility.of(page.getId(), List.of(partner));
        }
    }

    /** Whether the seat may ask. */
    public boolean isAllowed() {
        return eligibility.mayAsk();
    }

    public boolean isAnswered() {
        return answer != null;
    }

    /** YES, NO or NEEDS_A_PERSON. */
    public Verdict getVerdict() {
        return answer.verdict();
    }

    /** How many rules say no. */
    public long getFailing() {
        return answer.answers().stream()
                .filter(rule -> rule.verdict() == Verdict.NO)
                .count();
    }

    public List<Rule> getRules() {
        return answer.answers().stream()
                .map(rule -> new Rule(
                        rule.verdict(),
                        words.say(answer.call().networkId(), rule.reason(), language.getLocale()),
                        rule.source(),
                        rule.remedy()))
                .toList();
    }

    /** The applicants, side by side, the lead first. */
    public List<Plate> getApplicants() {
        return answer.applicants().stream()
                .map(government ->
                        Plate.of(government.name(language.getLocale()), placeWords.country(government.country())))
                .toList();
    }

    public List<Choice> getTied() {
        return choices(partners.tied());
    }

    public List<Choice> getOthers() {
        return choices(partners.others());
    }

    private List<Choice> choices(List<Government> governments) {
        return governments.stream()
                .map(government -> new Choice(
                        government.id(),
                        government.name(language.getLocale()) + " (" + placeWords.country(government.country()) + ")",
                        government.id().equals(partner)))
                .toList();
    }

    public UUID getPartner() {
        return partner;
    }

    public void setPartner(UUID partner) {
        this.partner = partner;
    }

    /**
     * A government to choose.
     *
     * @param chosen whether it is the one asked about
     */
    public record Choice(UUID id, String name, boolean chosen) {}

    /**
     * What one rule says.
     *
     * @param reason in the reader's language
     */
    public record Rule(Verdict verdict, String reason, Source source, Remedy remedy) {}
}
