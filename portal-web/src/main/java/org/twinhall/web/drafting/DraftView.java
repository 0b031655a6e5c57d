package org.twinhall.web.drafting;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.twinhall.domain.drafting.Clause;
import org.twinhall.domain.drafting.Comparison;
import org.twinhall.domain.drafting.Comparison.Segment;
import org.twinhall.domain.drafting.Draft;
import org.twinhall.domain.drafting.DraftState;
import org.twinhall.domain.drafting.OutOfStep;
import org.twinhall.domain.drafting.Terms;
import org.twinhall.domain.drafting.Wording;
import org.twinhall.domain.shared.NoSuchRecord;
import org.twinhall.spi.country.DraftFacts.Duration;
import org.twinhall.spi.country.InstrumentType;

/**
 * A draft as its page shows it: values only, which a page may keep between two requests.
 *
 * @param versions the languages in the order of the text, each with the title
 * @param months   from signature; 0 for indefinitely, null while nobody has said
 */
public record DraftView(
        UUID id,
        InstrumentType instrument,
        DraftState state,
        Instant changedAt,
        boolean demonstration,
        List<Version> versions,
        Integer months,
        List<String> themes,
        List<ClauseView> clauses)
        implements Serializable {

    static DraftView of(Draft draft) {
        var titles = draft.titles();
        return new DraftView(
                draft.id(),
                draft.instrument(),
                draft.state(),
                draft.changedAt(),
                draft.isDemonstration(),
                draft.languages().stream()
                        .map(language -> new Version(language, titles.get(language)))
                        .toList(),
                draft.duration().map(Duration::months).orElse(null),
                draft.themes(),
                draft.clauses().stream()
                        .map(clause -> ClauseView.of(clause, draft.languages()))
                        .toList());
    }

    /** The title in that language, or in the first one of the text. */
    String title(String language) {
        return versions.stream()
                .filter(version -> version.language().equals(language))
                .findFirst()
                .orElse(versions.get(0))
                .title();
    }

    /** How many clauses do not say the same in every language. */
    long countOutOfStep() {
        return clauses.stream().filter(ClauseView::isOutOfStep).count();
    }

    Terms terms() {
        return Terms.of(months, themes);
    }

    ClauseView clause(UUID clauseId) {
        return clauses.stream()
                .filter(clause -> clause.id().equals(clauseId))
                .findFirst()
                .orElseThrow(() -> new NoSuchRecord("clause"));
    }

    /**
     * A language of the text.
     *
     * @param language ISO 639-1
     */
    public record Version(String language, String title) implements Serializable {}

    /**
     * A clause.
     *
     * @param number   in the text, from 1
     * @param wordings in the order of the languages
     */
    public record ClauseView(UUID id, long revision, int number, List<Words> wordings) implements Serializable {

        static ClauseView of(Clause clause, List<String> languages) {
            return new ClauseView(
                    clause.id(),
                    clause.revision(),
                    clause.number(),
                    languages.stream()
                            .map(language -> Words.of(clause, language))
                            .toList());
        }

        /** What became of the words in the other language since both said the same. */
        public List<Segment> changes(OutOfStep behind) {
            return Comparison.of(
                            behind.was(), in(behind.changedLanguage()).wording().whole())
                    .segments();
        }

        /** Whether some language does not say what another one says. */
        boolean isOutOfStep() {
            return wordings.stream().anyMatch(words -> !words.behind().isEmpty());
        }

        /** The words in that language. */
        Words in(String language) {
            return wordings.stream()
                    .filter(words -> words.language().equals(language))
                    .findFirst()
                    .orElseThrow(() -> new NoSuchRecord("language version"));
        }
    }

    /**
     * The words of a clause in one language.
     *
     * @param wording null while nobody has written any
     * @param behind  after what they have to be looked at again; empty if they say what the other languages say
     */
    public record Words(String language, Wording wording, List<OutOfStep> behind) implements Serializable {
        static Words of(Clause clause, String language) {
            return new Words(language, clause.wording(language).orElse(null), clause.behind(language));
        }

        public String heading() {
            return wording == null ? "" : wording.heading();
        }

        public String text() {
            return wording == null ? "" : wording.text();
        }
    }
}
