package org.twinhall.domain.staff;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.twinhall.domain.notice.Letter;

/** The letter of an invitation, in the language of whom it goes to. */
final class InvitationWords {
    private InvitationWords() {}

    /**
     * The letter.
     *
     * @param inviter name of the government that invites
     * @param what    what the person is invited to work for: the government's own name, or that of the partner
     * @param link    whole address where it is accepted
     */
    static Letter letter(Invitation invitation, String inviter, String what, String link) {
        var words = LetterWords.in(invitation.language());
        var kind = invitation.recordId().isPresent()
                ? "guest"
                : invitation.isOfAdministrator() ? "administrator" : "colleague";
        var until = invitation
                .endsAt()
                .atZone(ZoneOffset.UTC)
                .format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                        .withLocale(words.locale()));
        return new Letter(
                invitation.email(),
                invitation.language(),
                words.say("invitation." + kind + ".subject", inviter, what),
                words.say(
                        "invitation." + kind + ".words",
                        inviter,
                        what,
                        invitation.name(),
                        invitation.invitedBy().name().orElse(inviter),
                        link,
                        until));
    }

    /**
     * Asks an administrator whether somebody may write in their government's name.
     *
     * @param guest   name of who waits
     * @param inviter name of the government that invited them
     * @param ours    name of the administrator's government
     * @param link    whole address where it is confirmed or refused
     */
    static Letter toConfirm(Member administrator, String guest, String inviter, String ours, String link) {
        var words = LetterWords.in(administrator.language());
        return new Letter(
                administrator.email(),
                words.language(),
                words.say("invitation.to-confirm.subject", guest, ours),
                words.say("invitation.to-confirm.words", inviter, ours, administrator.name(), guest, link));
    }

    /**
     * Tells a guest that they may write now.
     *
     * @param ours name of the government in whose name they write
     * @param link whole address of the record
     */
    static Letter confirmed(Invitation invitation, String ours, String link) {
        var words = LetterWords.in(invitation.language());
        return new Letter(
                invitation.email(),
                invitation.language(),
                words.say("invitation.confirmed.subject", ours),
                words.say("invitation.confirmed.words", ours, invitation.name(), link));
    }
}
