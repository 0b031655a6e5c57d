package org.twinhall.domain.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.twinhall.domain.notice.Letter;
import org.twinhall.domain.notice.PostOffice;

/** Posts the letters of a reminder and puts on record that they are, both or neither. */
@ApplicationScoped
@Transactional
public class ReminderPosting {
    @Inject
    Reminders reminders;

    @Inject
    PostOffice postOffice;

    /** Nothing is posted if another node tells it, or the filing has been answered meanwhile. */
    void post(FilingReminder reminder, List<Letter> letters) {
        if (reminders.take(reminder)) {
            letters.forEach(postOffice::post);
        }
    }
}
