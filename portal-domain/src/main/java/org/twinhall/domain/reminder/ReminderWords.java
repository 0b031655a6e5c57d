package org.twinhall.domain.reminder;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.notice.Letter;
import org.twinhall.domain.reminder.FilingReminder.Stage;
import org.twinhall.domain.staff.LetterWords;
import org.twinhall.domain.staff.Member;

/** The letters about a filing that nobody answers. They lead to it and do not say what it is about: drafts do not travel by mail. */
final class ReminderWords {
    private final FilingReminder reminder;
    private final Government applicant;
    private final Optional<Government> authority;
    private final String portal;

    /** @param portal address of the portal, without a slash at its end */
    ReminderWords(FilingReminder reminder, Government applicant, Optional<Government> authority, String portal) {
        this.reminder = reminder;
        this.applicant = applicant;
        this.authority = authority;
        this.portal = portal;
    }

    /** To somebody who answers for the authority. */
    Letter toAnswer(Member to) {
        return letter(
                reminder.stage() == Stage.SOON ? "soon" : "over",
                to,
                seat(authority.orElseThrow()) + "/filing/review?id=" + reminder.filing());
    }

    /** To somebody who administers the authority. */
    Letter escalated(Member to) {
        return letter("escalated", to, seat(authority.orElseThrow()) + "/admin/people");
    }

    /** To somebody who filed. */
    Letter unanswered(Member to) {
        return authority.isPresent()
                ? letter("unanswered", to, seat(applicant) + "/filing/receipt?id=" + reminder.filing())
                : letter("paper", to, seat(applicant) + "/filing/review?id=" + reminder.filing());
    }

    private String seat(Government government) {
        return portal + "/t/" + government.slug().orElseThrow();
    }

    private Letter letter(String kind, Member to, String link) {
        var words = LetterWords.in(to.language());
        var locale = Locale.forLanguageTag(words.language());
        var zone = authority.orElse(applicant).zone();
        Object[] arguments = {
            to.name(),
            applicant.name(locale),
            authority.map(found -> found.name(locale)).orElse(""),
            day(reminder.filedAt().atZone(zone).toLocalDate(), locale),
            reminder.others(),
            day(reminder.due().on(), locale),
            link,
            words.say(reminder.due().target() ? "reminder.target" : "reminder.term")
        };
        return new Letter(
                to.email(),
                words.language(),
                words.say("reminder." + kind + ".subject", arguments),
                words.say("reminder." + kind + ".words", arguments));
    }

    private static String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }
}
