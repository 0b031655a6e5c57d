package org.twinhall.web.detail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.twinhall.domain.agreement.AgreementEntry;
import org.twinhall.domain.agreement.NationalTerm;
import org.twinhall.domain.government.GovernmentEntry;
import org.twinhall.web.page.Language;
import org.twinhall.web.page.Texts;
import org.twinhall.web.page.Words;

/** What countries call the kinds of agreements: all of them, and those that fit one agreement. */
@Named
@RequestScoped
public class KindsPage {
    @Inject
    DetailWords details;

    @Inject
    Words words;

    @Inject
    Language language;

    /** All terms that are known, by country. */
    public List<TermLine> getTerms() {
        return NationalTerm.all().stream().map(this::line).toList();
    }

    /**
     * What an agreement is in the terms of its parties' countries: the term that its source writes, else what the country calls such a
     * kind; nothing of countries whose terms nobody looked up.
     */
    public List<TermLine> of(AgreementEntry agreement) {
        var published = details.of(agreement).kindAsPublished();
        return agreement.parties().stream()
                .map(GovernmentEntry::country)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(country -> term(country, published, agreement).stream())
                .map(this::line)
                .toList();
    }

    private static Optional<NationalTerm> term(String country, Optional<String> published, AgreementEntry agreement) {
        return Stream.concat(
                        published.flatMap(words -> NationalTerm.written(country, words)).stream(),
                        NationalTerm.of(country, agreement.kind()).stream())
                .findFirst();
    }

    private TermLine line(NationalTerm term) {
        var texts = Texts.of("detail", language.getLocale());
        return new TermLine(
                words.country(term.country()),
                term.term(),
                term.language(),
                String.join(", ", term.also()),
                term.kind()
                        .map(kind -> Texts.of("agreement", language.getLocale()).getString("kind." + kind))
                        .orElse(texts.getString("kinds.no-agreement")),
                texts.getString("national." + term.id()),
                term.source(),
                texts.getString("verified." + term.verified()));
    }

    /**
     * A term, for a page.
     *
     * @param country  by its name
     * @param language of the term, BCP 47
     * @param also     other words for the same; may be empty
     * @param kind     of the registry
     * @param note     what it asks for
     * @param verified how well it is
     */
    public record TermLine(
            String country,
            String term,
            String language,
            String also,
            String kind,
            String note,
            String source,
            String verified) {}
}
