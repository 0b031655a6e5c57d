package org.twinhall.domain.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.government.Governments;
import org.twinhall.domain.notice.Letter;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.reminder.FilingReminder.Stage;
import org.twinhall.domain.shared.AccountsAway;
import org.twinhall.domain.staff.Accounts;
import org.twinhall.domain.staff.Member;
import org.twinhall.domain.staff.PortalAddress;

/**
 * Writes to those who let a day pass: before the last day for an answer to those who give it, after it to them and to the party that
 * waits, a week later to those who administer the authority. Nothing is unlocked by a day that passes.
 */
@ApplicationScoped
public class Reminding {
    private static final Logger LOG = Logger.getLogger(Reminding.class.getName());
    /** What is more waits for the next round. */
    private static final int A_ROUND = 100;

    @Inject
    Reminders reminders;

    @Inject
    Governments governments;

    @Inject
    Accounts accounts;

    @Inject
    PortalAddress portal;

    @Inject
    ReminderPosting posting;

    /** Tells what is to be told now; what cannot be is left for the next time, and keeps nothing else. */
    public void remind() {
        reminders.due(A_ROUND).forEach(this::tell);
    }

    private void tell(FilingReminder reminder) {
        try {
            var letters = letters(reminder);
            if (letters.isEmpty()) {
                LOG.warning("Nobody can be told that filing " + reminder.filing() + " waits");
            }
            posting.post(reminder, letters);
        } catch (AccountsAway away) {
            LOG.log(Level.WARNING, "The reminder of filing " + reminder.filing() + " is written later", away);
        }
    }

    private List<Letter> letters(FilingReminder reminder) {
        var applicant = governments.find(reminder.applicantId()).orElseThrow();
        var authority = reminder.authority().flatMap(governments::find);
        var words = new ReminderWords(reminder, applicant, authority, portal.address());
        var toAuthority = authority.stream()
                .flatMap(found -> reminder.stage() == Stage.ESCALATED
                        ? write(found, Set.of(Role.GOVERNMENT_ADMINISTRATOR), words::escalated)
                        : write(found, reminder.step().answeredBy(), words::toAnswer));
        var toApplicant = reminder.stage() == Stage.OVER
                ? write(applicant, Set.of(Role.EDITOR), words::unanswered)
                : Stream.<Letter>empty();
        return Stream.concat(toAuthority, toApplicant).toList();
    }

    private Stream<Letter> write(Government to, Set<Role> roles, Function<Member, Letter> words) {
        // A partner that was invited to single records has no accounts of its own.
        if (!to.hasJoined() || to.isGuest()) {
            return Stream.empty();
        }
        return accounts.at(to.slug().orElseThrow()).stream()
                .filter(member -> member.isOpen() && !member.email().isEmpty())
                .filter(member -> member.roles().stream().anyMatch(roles::contains))
                .map(words);
    }
}
