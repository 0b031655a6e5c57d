package org.twinhall.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.twinhall.spi.country.ClauseFacts;
import org.twinhall.spi.country.ClauseKind;
import org.twinhall.spi.country.DraftFacts;
import org.twinhall.spi.country.Finding.Place;

/** The words of a draft, folded once for all rules that look into them. */
final class DraftText {

    /** Where something was found, and its words as they stand. The title has no place. */
    record Hit(Optional<Place> place, String quote) {}

    private final List<String> languages;
    private final Section title;
    private final List<Section> clauses;

    /** Several rules look for the same words; a long text is searched for them once. */
    private final IdentityHashMap<Words, Map<FoldedText, Optional<Span>>> found = new IdentityHashMap<>();

    DraftText(DraftFacts draft) {
        languages = draft.languages();
        title = new Section("", null, folded(draft.titles(), Map.of()));
        clauses = draft.clauses().stream().map(this::section).toList();
    }

    /** The language versions that do not say it. In a language whose words are not known, a clause of that kind says it. */
    List<String> languagesWithout(Words words, Optional<ClauseKind> kind) {
        return languages.stream()
                .filter(language -> sections(true, true).stream().noneMatch(part -> part.says(words, kind, language)))
                .toList();
    }

    boolean saysThroughout(Words words) {
        return languagesWithout(words, Optional.empty()).isEmpty();
    }

    boolean saysAnywhere(Words words) {
        return !hits(words, true, true).isEmpty();
    }

    /** The title and every clause that says it in any language, in order. */
    List<Hit> hits(Words words, boolean inTitle, boolean inClauses) {
        return sections(inTitle, inClauses).stream()
                .flatMap(part -> part.hit(words).stream())
                .toList();
    }

    /** The first clause of that kind, as the place for what it lacks in those languages. */
    Optional<Place> placeOf(ClauseKind kind, List<String> lacking) {
        return clauses.stream()
                .filter(clause -> clause.kind == kind)
                .findFirst()
                .map(clause -> clause.place(lacking));
    }

    private List<Section> sections(boolean withTitle, boolean withClauses) {
        var sections = new ArrayList<Section>();
        if (withTitle) {
            sections.add(title);
        }
        if (withClauses) {
            sections.addAll(clauses);
        }
        return sections;
    }

    private Section section(ClauseFacts clause) {
        return new Section(clause.id(), clause.kind(), folded(clause.wordings(), clause.headings()));
    }

    /** The draft's own languages first, in its order: the order of the maps is chance. */
    private Map<String, FoldedText> folded(Map<String, String> wordings, Map<String, String> headings) {
        var order = new ArrayList<>(languages);
        new TreeSet<>(wordings.keySet())
                .stream().filter(language -> !order.contains(language)).forEach(order::add);
        var folded = new LinkedHashMap<String, FoldedText>();
        for (var language : order) {
            var wording = wordings.getOrDefault(language, "");
            if (!wording.isBlank()) {
                folded.put(language, FoldedText.of(headings.getOrDefault(language, "") + "\n" + wording));
            }
        }
        return folded;
    }

    private Optional<Span> first(Words words, FoldedText text, String language) {
        return found.computeIfAbsent(words, any -> new HashMap<>())
                .computeIfAbsent(text, any -> words.firstIn(text, language));
    }

    /** The title or a clause in all its languages. */
    private final class Section {
        private final String clauseId;
        private final ClauseKind kind;
        private final Map<String, FoldedText> versions;

        Section(String clauseId, ClauseKind kind, Map<String, FoldedText> versions) {
            this.clauseId = clauseId;
            this.kind = kind;
            this.versions = versions;
        }

        boolean says(Words words, Optional<ClauseKind> ofKind, String language) {
            var text = versions.get(language);
            if (text == null) {
                return false;
            }
            return words.areKnownIn(language)
                    ? first(words, text, language).isPresent()
                    : ofKind.isPresent() && ofKind.get() == kind;
        }

        /** The first words found, at a language if only one version says it. */
        Optional<Hit> hit(Words words) {
            var saying = versions.entrySet().stream()
                    .filter(version ->
                            first(words, version.getValue(), version.getKey()).isPresent())
                    .toList();
            return saying.stream()
                    .findFirst()
                    .map(version -> new Hit(
                            clauseId.isEmpty()
                                    ? Optional.empty()
                                    : Optional.of(place(saying.stream()
                                            .map(Map.Entry::getKey)
                                            .toList())),
                            first(words, version.getValue(), version.getKey())
                                    .map(version.getValue()::quote)
                                    .orElseThrow()));
        }

        Place place(List<String> concerned) {
            return new Place(clauseId, concerned.size() == 1 ? concerned.get(0) : null);
        }
    }
}
