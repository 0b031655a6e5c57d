package org.twinhall.web.drafting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.twinhall.domain.drafting.AgreementDrafting;
import org.twinhall.domain.drafting.Comparison;
import org.twinhall.domain.drafting.Comparison.Segment;
import org.twinhall.domain.drafting.TextComparison;
import org.twinhall.domain.drafting.TextComparison.ClauseChange;
import org.twinhall.domain.drafting.TextComparison.Kind;
import org.twinhall.domain.drafting.TextHistory.Version;
import org.twinhall.domain.shared.NoSuchRecord;
import org.twinhall.web.page.Language;
import org.twinhall.web.page.Plate;

/** Any two versions of a draft, and word by word what became of the one on the way to the other. */
@Named
@RequestScoped
public class VersionsPage {
    @Inject
    AgreementDrafting drafting;

    @Inject
    DraftWords words;

    @Inject
    Language language;

    private UUID id;
    private String from;
    private String to;
    private String title;
    private List<String> languages;
    private List<Plate> parties;
    private List<Choice> versions;
    private TextComparison comparison;
    private List<ChangedClause> clauses;

    /**
     * Without a choice it is what the draft was begun with beside what it says now. Not found if the seat may not read it, or one that was
     * chosen is none of its versions.
     */
    public void load() {
        if (id == null) {
            throw new NoSuchRecord("draft");
        }
        var history = drafting.textHistory(id);
        var known = history.versions();
        title = history.draft().title(language.getTag());
        languages = history.draft().languages();
        parties = words.plates(history.draft().parties());
        var first = chosen(from, known, known.get(0));
        var second = chosen(to, known, known.get(known.size() - 1));
        from = String.valueOf(first);
        to = String.valueOf(second);
        versions = choices(known);
        comparison = history.between(first, second);
        clauses = comparison.clauses().stream().map(this::clause).toList();
    }

    private static int chosen(String typed, List<Version> known, Version otherwise) {
        return typed == null || typed.isBlank()
                ? otherwise.number()
                : known.stream()
                        .map(Version::number)
                        .filter(number -> typed.equals(String.valueOf(number)))
                        .findFirst()
                        .orElseThrow(() -> new NoSuchRecord("version"));
    }

    private List<Choice> choices(List<Version> known) {
        var names = words.ownNames(known.stream().map(Version::governmentId));
        var choices = new ArrayList<>(known.stream()
                .map(version -> new Choice(String.valueOf(version.number()), version.at(), label(version, names)))
                .toList());
        Collections.reverse(choices);
        return choices;
    }

    private String label(Version version, Map<UUID, String> names) {
        var party = names.getOrDefault(version.governmentId(), "");
        var key = "version." + version.deed();
        return switch (version.deed()) {
            case "clause-reworded" -> words.say(key, version.clause(), words.language(version.language()), party);
            case "clause-added", "clause-removed" -> words.say(key, version.clause(), party);
            case "draft-retitled" -> words.say(key, words.language(version.language()), party);
            default -> words.say(key, party);
        };
    }

    private ChangedClause clause(ClauseChange change) {
        return new ChangedClause(change.kind(), change.number(), inOrder(change.words()));
    }

    /** In the order of the languages of the text. */
    private List<Changed> inOrder(Map<String, Comparison> words) {
        return languages.stream()
                .filter(words::containsKey)
                .map(tongue -> new Changed(tongue, words.get(tongue).segments()))
                .toList();
    }

    /** Of the languages whose title differs. */
    public List<Changed> getTitles() {
        return inOrder(comparison.titles());
    }

    public TextComparison getComparison() {
        return comparison;
    }

    /** The clauses that differ. */
    public List<ChangedClause> getClauses() {
        return clauses;
    }

    /** How many clauses became what, in one line. */
    public String getSummary() {
        return words.say("versions.summary", count(Kind.REWORDED), count(Kind.ADDED), count(Kind.REMOVED));
    }

    private long count(Kind kind) {
        return clauses.stream().filter(clause -> clause.kind() == kind).count();
    }

    /** The latest first. */
    public List<Choice> getVersions() {
        return versions;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    /** The version from which is compared, by its number in the history. */
    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    /** The version with which it is compared. */
    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getTitle() {
        return title;
    }

    public List<Plate> getParties() {
        return parties;
    }

    /** A version to choose. */
    public record Choice(String number, Instant at, String label) {}

    /** A clause that differs. */
    public record ChangedClause(Kind kind, int number, List<Changed> words) {}

    /**
     * Words that became others.
     *
     * @param language ISO 639-1
     */
    public record Changed(String language, List<Segment> segments) {}
}
