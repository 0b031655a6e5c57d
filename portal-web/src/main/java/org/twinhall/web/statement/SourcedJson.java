package org.twinhall.web.statement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.twinhall.domain.statement.Sourced;

/** A field of an agreement with all that is said of it, as machines see it. */
public final class SourcedJson {
    /** Such as {@code signed}. */
    public final String field;
    /** What counts; null if nothing is known. */
    @Schema(nullable = true)
    public final String onRecord;
    /** Whether sources differ. */
    public final boolean conflict;
    /** What counts first, then the oldest first. */
    public final List<SourcedLineJson> said;

    SourcedJson(Sourced sourced) {
        field = sourced.field().word();
        onRecord = sourced.onRecord().orElse(null);
        conflict = sourced.isInConflict();
        said = sourced.said().stream().map(SourcedLineJson::new).toList();
    }

    /** What one source says. */
    public static final class SourcedLineJson {
        /** Null for what the agreement was put on record with. */
        @Schema(nullable = true)
        public final UUID statement;

        public final String value;
        /** Null for what was made on this portal. */
        @Schema(nullable = true)
        public final String source;

        @Schema(nullable = true)
        public final String remark;

        public final boolean counts;
        /** The government that put it on record; null for what was there from the start. */
        @Schema(nullable = true)
        public final UUID government;

        @Schema(nullable = true)
        public final Instant recordedAt;
        /** Why it was made to count; null if nobody chose it. */
        @Schema(nullable = true)
        public final String because;

        SourcedLineJson(Sourced.Line line) {
            statement = line.statement().orElse(null);
            value = line.value();
            source = line.source().orElse(null);
            remark = line.remark().orElse(null);
            counts = line.counts();
            government = line.by().map(Sourced.By::governmentId).orElse(null);
            recordedAt = line.by().map(Sourced.By::at).orElse(null);
            because = line.accepted().map(Sourced.Chosen::because).orElse(null);
        }
    }
}
