package org.twinhall.web.merging;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.twinhall.domain.merging.Merge;
import org.twinhall.domain.merging.Subject;
import org.twinhall.web.api.WordOf;

/** A merge as machines see it. */
public final class MergeJson {
    public final UUID id;

    @WordOf(value = Subject.class, published = true)
    public final String of;

    /** The record that stays. */
    public final UUID kept;

    public final String keptName;
    /** The record that was merged into it. */
    public final UUID away;

    public final String awayName;

    @Schema(nullable = true)
    public final String because;

    /** The government for which it was done. */
    public final UUID government;

    public final Instant mergedAt;

    /** Null while it stands. */
    @Schema(nullable = true)
    public final Instant undoneAt;

    /** How many of the statements that it brought stayed when it was undone, because somebody had made them count. */
    public final int stayed;

    MergeJson(Merge merge) {
        id = merge.id();
        of = merge.subject().word();
        kept = merge.keptId();
        keptName = merge.keptName();
        away = merge.awayId();
        awayName = merge.awayName();
        because = merge.because().orElse(null);
        government = merge.governmentId();
        mergedAt = merge.mergedAt();
        undoneAt = merge.undoneAt().orElse(null);
        stayed = merge.stayed();
    }
}
