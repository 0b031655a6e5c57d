package org.twinhall.web.detail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.twinhall.domain.agreement.AgreementEntry;
import org.twinhall.domain.detail.DetailKeeping;
import org.twinhall.domain.detail.Details;
import org.twinhall.domain.detail.Goal;
import org.twinhall.domain.detail.Signer;
import org.twinhall.web.page.Language;
import org.twinhall.web.page.Texts;
import org.twinhall.web.page.Words;

/** What else is known of agreements, in the reader's words. */
@Named
@RequestScoped
public class DetailWords {
    @Inject
    DetailKeeping keeping;

    @Inject
    Words words;

    @Inject
    Language language;

    private final Map<UUID, Details> read = new HashMap<>();

    /** What else is known of it. */
    public Details of(AgreementEntry agreement) {
        return read.computeIfAbsent(agreement.id(), none -> keeping.of(agreement));
    }

    /** The goals and targets, each by its number and name; a target by the name of its goal. */
    public List<String> goals(AgreementEntry agreement) {
        return of(agreement).goals().stream().map(this::goal).toList();
    }

    private String goal(Goal goal) {
        return say(goal.target().isEmpty() ? "goal" : "target", goal.text(), say("goal." + goal.number()));
    }

    /** Act, article and words, as far as they are known; null if nothing is. */
    public String legalBasis(AgreementEntry agreement) {
        var details = of(agreement);
        var act = details.legalAct().orElse(null);
        var named = details.legalArticle()
                .map(article -> act == null ? say("article", article) : say("act.article", act, article))
                .orElse(act);
        return details.legalWords()
                .map(said -> named == null ? said : named + ": " + said)
                .orElse(named);
    }

    /** The names of the languages of its text; null if none is known. */
    public String languages(AgreementEntry agreement) {
        var known = of(agreement).languages();
        return known.isEmpty()
                ? null
                : known.stream().map(words::language).distinct().collect(Collectors.joining(", "));
    }

    /** Who signed, each with office and party. */
    public List<String> signatories(AgreementEntry agreement) {
        return of(agreement).signatories().stream()
                .map(signer -> say("signer", signer.name(), signer.office(), party(agreement, signer)))
                .toList();
    }

    private String party(AgreementEntry agreement, Signer signer) {
        return agreement.parties().stream()
                .filter(party -> party.id().equals(signer.governmentId()))
                .map(party -> party.name(language.getLocale()))
                .findFirst()
                .orElse("");
    }

    private String say(String key, Object... arguments) {
        return new MessageFormat(Texts.of("detail", language.getLocale()).getString(key), language.getWriting())
                .format(arguments);
    }
}
