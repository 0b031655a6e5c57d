package org.twinhall.domain.staff;

import java.text.MessageFormat;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.twinhall.domain.notice.Letter;

/** The letter of an invitation, in the language of whom it goes to. */
final class InvitationWords {
    private static final List<String> LANGUAGES = List.of("en", "es", "pt-BR", "fr", "zh-CN", "ko");
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private InvitationWords() {}

    /** The languages of letters, as their tags: those of the sign-in pages. */
    static List<String> languages() {
        return LANGUAGES;
    }

    static boolean speaks(String language) {
        return LANGUAGES.contains(language);
    }

    /**
     * The letter.
     *
     * @param inviter name of the government that invites
     * @param what    what the person is invited to work for: the government's own name, or that of the partner
     * @param link    whole address where it is accepted
     */
    static Letter letter(Invitation invitation, String inviter, String what, String link) {
        var language = Locale.forLanguageTag(invitation.language());
        var texts = texts(language);
        var kind = invitation.recordId().isPresent()
                ? "guest"
                : invitation.isOfAdministrator() ? "administrator" : "colleague";
        var until = invitation
                .endsAt()
                .atZone(ZoneOffset.UTC)
                .format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                        .withLocale(language));
        return new Letter(
                invitation.email(),
                invitation.language(),
                say(texts, language, kind + ".subject", inviter, what),
                say(
                        texts,
                        language,
                        kind + ".words",
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
        var tag = speaks(administrator.language()) ? administrator.language() : "en";
        var language = Locale.forLanguageTag(tag);
        var texts = texts(language);
        return new Letter(
                administrator.email(),
                tag,
                say(texts, language, "to-confirm.subject", guest, ours),
                say(texts, language, "to-confirm.words", inviter, ours, administrator.name(), guest, link));
    }

    /**
     * Tells a guest that they may write now.
     *
     * @param ours name of the government in whose name they write
     * @param link whole address of the record
     */
    static Letter confirmed(Invitation invitation, String ours, String link) {
        var language = Locale.forLanguageTag(invitation.language());
        var texts = texts(language);
        return new Letter(
                invitation.email(),
                invitation.language(),
                say(texts, language, "confirmed.subject", ours),
                say(texts, language, "confirmed.words", ours, invitation.name(), link));
    }

    private static ResourceBundle texts(Locale language) {
        return ResourceBundle.getBundle("text.letter", language, InvitationWords.class.getClassLoader(), NO_FALLBACK);
    }

    private static String say(ResourceBundle texts, Locale language, String key, Object... arguments) {
        return new MessageFormat(texts.getString("invitation." + key), language).format(arguments);
    }
}
