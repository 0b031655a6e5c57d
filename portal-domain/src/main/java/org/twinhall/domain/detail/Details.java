package org.twinhall.domain.detail;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.twinhall.domain.detail.DetailsForm.Known;

/** What else is known of an agreement; whatever is not known is missing and not guessed. */
@Entity
@Table(name = "agreement_details")
public class Details {
    @Id
    @Column(name = "agreement_id")
    private UUID agreementId;

    @Version
    private long revision;

    private String sdgs = "";
    private String frameworks = "";

    @Column(name = "legal_act")
    private String legalAct;

    @Column(name = "legal_article")
    private String legalArticle;

    @Column(name = "legal_words")
    private String legalWords;

    @Column(name = "text_languages")
    private String textLanguages = "";

    @Column(name = "kind_as_published")
    private String kindAsPublished;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "agreement_signer", joinColumns = @JoinColumn(name = "agreement_id"))
    @OrderColumn(name = "place")
    private List<Signer> signatories = new ArrayList<>();

    protected Details() {}

    /** Nothing is known yet. */
    Details(UUID agreementId) {
        this.agreementId = Objects.requireNonNull(agreementId, "agreementId");
    }

    /**
     * Takes over what somebody says.
     *
     * @return what changed, by the name of the field: what was known before and after, empty where nothing is
     */
    Map<String, Change> settle(Known known) {
        var before = told();
        sdgs = known.goals().stream().map(Goal::text).collect(Collectors.joining(" "));
        frameworks = String.join("\n", known.frameworks());
        legalAct = known.legalAct();
        legalArticle = known.legalArticle();
        legalWords = known.legalWords();
        textLanguages = String.join(" ", known.languages());
        kindAsPublished = known.kindAsPublished();
        var others = !isSignedBy(known.signatories());
        if (others) {
            signatories.clear();
            signatories.addAll(known.signatories());
        }
        var after = told();
        var changes = new LinkedHashMap<String, Change>();
        after.forEach((field, value) -> {
            if (!value.equals(before.get(field)) || (others && field.equals("signatories"))) {
                changes.put(field, new Change(before.get(field), value));
            }
        });
        return changes;
    }

    private boolean isSignedBy(List<Signer> others) {
        if (signatories.size() != others.size()) {
            return false;
        }
        for (var place = 0; place < others.size(); place++) {
            if (!signatories.get(place).isSameAs(others.get(place))) {
                return false;
            }
        }
        return true;
    }

    /** By field. Who signed is told by their offices: a history outlives what may be said of a person. */
    private Map<String, String> told() {
        var told = new LinkedHashMap<String, String>();
        told.put("goals", sdgs);
        told.put("frameworks", frameworks);
        told.put("legal-act", Objects.requireNonNullElse(legalAct, ""));
        told.put("legal-article", Objects.requireNonNullElse(legalArticle, ""));
        told.put("legal-words", Objects.requireNonNullElse(legalWords, ""));
        told.put("languages", textLanguages);
        told.put("kind-as-published", Objects.requireNonNullElse(kindAsPublished, ""));
        told.put("signatories", signatories.stream().map(Signer::office).collect(Collectors.joining(" · ")));
        return told;
    }

    public UUID agreementId() {
        return agreementId;
    }

    public long revision() {
        return revision;
    }

    /** In the order of the Agenda. */
    public List<Goal> goals() {
        return parts(sdgs, " ").stream()
                .flatMap(each -> Goal.read(each).stream())
                .toList();
    }

    /** Frameworks that it refers to, in free words. */
    public List<String> frameworks() {
        return parts(frameworks, "\n");
    }

    /** The act on which it rests. */
    public Optional<String> legalAct() {
        return Optional.ofNullable(legalAct);
    }

    /** The article of the act. */
    public Optional<String> legalArticle() {
        return Optional.ofNullable(legalArticle);
    }

    /** What the act or the agreement says of it. */
    public Optional<String> legalWords() {
        return Optional.ofNullable(legalWords);
    }

    /** Of its text, tags of BCP 47. */
    public List<String> languages() {
        return parts(textLanguages, " ");
    }

    /** What its source calls it, in the source's language. */
    public Optional<String> kindAsPublished() {
        return Optional.ofNullable(kindAsPublished);
    }

    /** Who signed. */
    public List<Signer> signatories() {
        return List.copyOf(signatories);
    }

    private static List<String> parts(String joined, String by) {
        return joined.isEmpty() ? List.of() : Arrays.asList(joined.split(by, -1));
    }

    /** What was known of a field before and after. */
    record Change(String before, String after) {}
}
