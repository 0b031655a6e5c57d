package org.twinhall.domain.filing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Where a stretch of an authority's queue ended.
 *
 * @param due     the last day of its last filing; {@link #NEVER} if it has none
 * @param filedAt when that went out
 * @param id      its id
 */
public record QueuePlace(LocalDate due, Instant filedAt, UUID id) {
    /** Comes after every day. The database says so too, {@code due_key}. */
    public static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    public static QueuePlace of(Filing filing) {
        return new QueuePlace(filing.due().map(DueDay::on).orElse(NEVER), filing.filedAt(), filing.id());
    }
}
