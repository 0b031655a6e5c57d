package org.twinhall.web.government;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.UUID;
import org.twinhall.domain.government.Accounts;
import org.twinhall.domain.government.PluginKind;
import org.twinhall.domain.government.PluginSwitch;
import org.twinhall.domain.people.CurrentSeat;
import org.twinhall.web.network.NetworkWords;
import org.twinhall.web.page.KeptForms;
import org.twinhall.web.page.Language;
import org.twinhall.web.page.Texts;
import org.twinhall.web.page.Words;

/** What the operator's pages about governments say, where they are, and the way on after a deed. */
@Named
@RequestScoped
public class GovernmentWords {
    @Inject
    Language language;

    @Inject
    Words words;

    @Inject
    NetworkWords networks;

    @Inject
    CurrentSeat seat;

    @Inject
    KeptForms kept;

    /** A text of this room as a message format: its apostrophes are doubled. */
    public String say(String key, Object... arguments) {
        return new MessageFormat(Texts.of("government", language.getLocale()).getString(key), language.getWriting())
                .format(arguments);
    }

    /** The country's name, or the network's. */
    public String subject(PluginKind kind, String subject) {
        return kind == PluginKind.COUNTRY ? words.country(subject) : networks.name(subject);
    }

    /** How a state of accounts looks. */
    public String tone(Accounts accounts) {
        return switch (accounts) {
            case COMPLETE, MADE -> "good";
            case INCOMPLETE, MISSING, REFUSED -> "bad";
            case AWAY, NOT_SET_UP -> "warn";
        };
    }

    /** How a switch looks: what is on and cannot be asked stops signatures. */
    public String tone(PluginSwitch plugin) {
        return !plugin.on() ? "quiet" : plugin.presence() == PluginSwitch.Presence.WORKS ? "good" : "bad";
    }

    /** The end of the key of the word for a switch. */
    public String key(PluginSwitch plugin) {
        return !plugin.on() ? "off" : "on." + plugin.presence();
    }

    /** The address of the seat's own administration. */
    public String getRoom() {
        return "/t/" + seat.required().governmentSlug() + "/admin";
    }

    /** Leads to the government's page, so that reloading it does not do the deed again, and says there what was done. */
    void onTo(UUID id, FacesMessage.Severity severity, String key, Object... arguments) {
        onTo("/government?id=" + id, severity, key, arguments);
    }

    /** The same to any page of the seat's administration. */
    void onTo(String page, FacesMessage.Severity severity, String key, Object... arguments) {
        kept.saved();
        var said = say(key, arguments);
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, said, said));
        var outside = FacesContext.getCurrentInstance().getExternalContext();
        outside.getFlash().setKeepMessages(true);
        try {
            outside.redirect(getRoom() + page);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** The same after accounts were, or should have been, made. */
    void onTo(UUID id, String key, String name, Accounts accounts) {
        var well = accounts == Accounts.COMPLETE || accounts == Accounts.MADE;
        onTo(
                id,
                well ? FacesMessage.SEVERITY_INFO : FacesMessage.SEVERITY_WARN,
                key + (well ? "" : ".without-accounts"),
                name,
                say("accounts.why." + accounts));
    }
}
