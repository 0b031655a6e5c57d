package org.twinhall.domain.filing;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The last day of a term.
 *
 * @param on     the last day on which it is kept
 * @param target whether it is a service target of the portal and not law
 */
public record DueDay(LocalDate on, boolean target) {
    public DueDay {
        Objects.requireNonNull(on, "on");
    }

    /** Whether it is over on that day. */
    public boolean isOver(LocalDate today) {
        return today.isAfter(on);
    }
}
