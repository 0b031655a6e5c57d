package org.twinhall.domain.reminder;

import java.util.List;

/** What is to be told of filings that nobody answers. Only who works in no seat is handed any. */
interface Reminders {
    /** What was not told yet, the oldest first. */
    List<FilingReminder> due(int most);

    /**
     * Puts on record that it is told.
     *
     * @return false if somebody else tells it, or it has been answered meanwhile
     */
    boolean take(FilingReminder reminder);
}
