package org.twinhall.web.drafting;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.twinhall.domain.drafting.EarlierText;
import org.twinhall.domain.drafting.OfferedClause;
import org.twinhall.domain.drafting.TextHistory.Version;
import org.twinhall.spi.country.ClauseKind;
import org.twinhall.web.drafting.DraftJson.ClauseWordsJson;

/** What a draft said at some time. Classes with fields, because JSON-B of this server does not read records. */
public final class TextJson {
    /** By language. */
    public final Map<String, String> titles;
    /** In their order then: heading and words in one piece, by language. */
    public final List<Map<String, String>> clauses;
    /** How long it was to last; 0 for indefinitely, null while nobody had said. */
    @Schema(nullable = true)
    public final Integer months;

    public final List<String> themes;

    TextJson(EarlierText text) {
        titles = new TreeMap<>(text.titles());
        clauses = text.clauses().stream()
                .map(clause -> (Map<String, String>) new TreeMap<>(clause.words()))
                .toList();
        months = text.months();
        themes = text.themes();
    }

    /** After what a draft's text can be looked at. */
    public static final class VersionJson {
        public final int number;
        public final Instant at;
        /** What was done. */
        public final String deed;
        /** The number that the clause had then; null if it was about none. */
        @Schema(nullable = true)
        public final String clause;
        /** The language that was changed; null if it was about none. */
        @Schema(nullable = true)
        public final String language;
        /** Whose deed it was. */
        public final UUID government;

        VersionJson(Version version) {
            number = version.number();
            at = version.at();
            deed = version.deed();
            clause = version.clause().isEmpty() ? null : version.clause();
            language = version.language().isEmpty() ? null : version.language();
            government = version.governmentId();
        }
    }

    /** A clause that can be added to a draft, with its parties put in. */
    public static final class ModelClauseJson {
        /** Names it among those offered. */
        public final String key;
        /** Whose it is, ISO 3166-1 alpha-2. */
        public final String country;
        /** Name of the model text in which it stands, in the asker's language; null for a clause that stands alone. */
        @Schema(nullable = true)
        public final String model;

        public final ClauseKind kind;
        /** By language. */
        public final Map<String, ClauseWordsJson> wordings;

        ModelClauseJson(OfferedClause clause, String model) {
            key = clause.key();
            country = clause.country();
            this.model = model;
            kind = clause.kind();
            wordings = new TreeMap<>();
            clause.wordings().forEach((language, words) -> wordings.put(language, new ClauseWordsJson(words)));
        }
    }
}
