package org.twinhall.web.intake;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.twinhall.domain.agreement.AgreementKind;
import org.twinhall.domain.agreement.AgreementStatus;
import org.twinhall.domain.registry.intake.Field;
import org.twinhall.domain.registry.intake.ImportLine;
import org.twinhall.domain.registry.intake.ImportRun;
import org.twinhall.domain.registry.intake.Mapping;
import org.twinhall.domain.registry.intake.Place;
import org.twinhall.domain.registry.intake.RowState;
import org.twinhall.domain.registry.intake.RunState;
import org.twinhall.domain.registry.intake.Suggestion;
import org.twinhall.domain.registry.intake.UndoPreview;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.spi.country.PartyLevel;
import org.twinhall.web.api.WordOf;

/** An import, and how far it is. */
public final class ImportRunJson {
    public final UUID id;
    public final String fileName;
    /** {@code CSV} or {@code XLSX}. */
    public final String form;
    /** Of its letters; empty where the form says it. */
    public final String encoding;

    public final List<String> headings;

    @WordOf(value = RunState.class, published = true)
    public final String state;

    /** Which column is which field, from 0; before it was said, as it is proposed. */
    public final Map<String, Integer> columns;

    /** Whether somebody chose since it was checked. */
    public final boolean stale;
    /** Why the last piece of work came to nothing. */
    @Schema(nullable = true)
    public final String problem;

    public final Instant madeAt;
    /** How many rows are in which state. */
    public final Map<String, Integer> rows;
    /** How many governments are new. */
    public final int governments;
    /** How much of what was ready is on record, from 0 to 100. */
    public final int progress;

    ImportRunJson(ImportRun run) {
        id = run.id();
        fileName = run.fileName();
        form = run.form();
        encoding = run.encoding();
        headings = run.headings();
        state = run.state().word();
        columns = new TreeMap<>();
        run.mapping().columns().forEach((field, column) -> columns.put(field.word(), column));
        stale = run.stale();
        problem = run.problem();
        madeAt = run.madeAt();
        rows = new TreeMap<>();
        for (var each : RowState.values()) {
            rows.put(each.word(), run.count(each));
        }
        governments = run.governments();
        progress = run.progress();
    }

    /** A row as it stood in the file. */
    public static final class LineJson {
        /** Counted as a spreadsheet does: the heading is row 1. */
        public final int number;

        public final List<String> cells;

        @WordOf(value = RowState.class, published = true)
        public final String state;
        /** The number of the row that says the same. */
        @Schema(nullable = true)
        public final Integer firstRow;
        /** Under which the agreement is on record. */
        @Schema(nullable = true)
        public final String reference;
        /** In the caller's language. */
        public final List<String> remarks;

        LineJson(ImportLine line, IntakeWords words) {
            number = line.number();
            cells = line.cells();
            state = line.state().word();
            firstRow = line.firstRow();
            reference = line.onRecord();
            remarks = line.remarks().stream().map(words::remark).toList();
        }
    }

    /** A place as the file spells it. */
    public static final class PlaceJson {
        public final int number;
        public final String name;
        /** What the file calls its country. */
        public final String label;
        /** In how many rows it stands. */
        public final int uses;
        /** ISO 3166-1 alpha-2. */
        @Schema(nullable = true)
        public final String country;
        /** Why it waits, in the caller's language. */
        public final String why;

        public final List<SuggestionJson> suggestions;

        PlaceJson(Place place, IntakeWords words) {
            number = place.number();
            name = place.name();
            label = place.label();
            uses = place.uses();
            country = place.country();
            why = place.why() == null ? "" : words.why(place.why());
            suggestions = place.suggestions().stream()
                    .map(suggestion -> new SuggestionJson(suggestion, words))
                    .toList();
        }
    }

    /** What a spelling may be. */
    public static final class SuggestionJson {
        @Schema(nullable = true)
        public final UUID government;
        /** The number of another spelling of the same file. */
        @Schema(nullable = true)
        public final Integer spelling;
        /** ISO 3166-1 alpha-2. */
        @Schema(nullable = true)
        public final String country;
        /** ISO 3166-2. */
        @Schema(nullable = true)
        public final String subdivision;
        /** In the caller's language. */
        public final String why;
        /** From 0 to 100. */
        public final int score;

        SuggestionJson(Suggestion suggestion, IntakeWords words) {
            government = suggestion.government();
            spelling = suggestion.place();
            country = suggestion.country();
            subdivision = suggestion.subdivision();
            why = words.why(suggestion.why());
            score = suggestion.score();
        }
    }

    /** What taking it back would do. */
    public static final class UndoJson {
        public final long agreements;
        public final long ties;
        public final long governments;
        /** Governments that others name by now. */
        public final long staying;
        /** Whether nothing stands against it. */
        public final boolean possible;
        /** Agreements and ties that somebody has worked with since. */
        public final long workedOn;

        public final long drafted;
        public final long noted;
        public final long carriedOn;

        UndoJson(UndoPreview preview) {
            agreements = preview.agreements();
            ties = preview.ties();
            governments = preview.governments();
            staying = preview.staying();
            possible = preview.isPossible();
            workedOn = preview.workedOn();
            drafted = preview.drafted();
            noted = preview.noted();
            carriedOn = preview.carriedOn();
        }
    }

    /** What the columns are, and what holds for the whole file. */
    public static final class MappingJson {
        /** The place of a column, from 0, for each field that has one. */
        @Schema(required = true)
        public Map<String, Integer> columns;

        @WordOf(value = AgreementKind.class, published = true)
        @Size(max = 40)
        public String kind;

        @WordOf(value = AgreementStatus.class, published = true)
        @Size(max = 40)
        public String status;

        /** Of parties of which no column says it; a municipality if this is missing. */
        @WordOf(value = PartyLevel.class, published = true)
        @Size(max = 40)
        public String level;

        @Size(max = 200)
        public String source;

        /** BCP 47. */
        @Size(max = 40)
        public String language;

        Mapping mapping() {
            var found = new EnumMap<Field, Integer>(Field.class);
            if (columns != null) {
                columns.forEach((word, column) -> found.put(
                        Field.of(word).orElseThrow(() -> new InvalidInput("columns", "unknown-word", word)),
                        column == null ? -1 : column));
            }
            return new Mapping(found, Given.of(kind, status, level, source, language));
        }
    }

    /** What a place is. */
    public static final class ChoiceJson {
        /** {@code government}, {@code spelling}, {@code country}, {@code new} or {@code out}. */
        @Schema(required = true)
        @Size(max = 20)
        public String decision;

        @Schema(format = "uuid")
        @Size(max = 40)
        public String government;

        /** The number of another spelling of the same file. */
        public Integer spelling;

        /** ISO 3166-1 alpha-2. */
        @Size(max = 2)
        public String country;

        /** ISO 3166-2. */
        @Size(max = 6)
        public String subdivision;

        String decision() {
            return decision == null ? "" : decision;
        }

        UUID governmentId() {
            try {
                return UUID.fromString(government == null ? "" : government);
            } catch (IllegalArgumentException e) {
                throw (InvalidInput) new InvalidInput("government", "not-an-id").initCause(e);
            }
        }
    }
}
