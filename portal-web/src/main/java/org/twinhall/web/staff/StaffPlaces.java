package org.twinhall.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import org.twinhall.domain.people.CurrentSeat;
import org.twinhall.web.page.KeptForms;
import org.twinhall.web.page.Language;
import org.twinhall.web.page.Texts;

/** After a deed of this room: leads on, so that reloading does not do it again, and says what was done. */
@RequestScoped
class StaffPlaces {
    @Inject
    CurrentSeat seat;

    @Inject
    KeptForms kept;

    @Inject
    Language language;

    /**
     * Leads on.
     *
     * @param page after the seat's address, with its slash
     * @param key  of what to say
     */
    void onTo(String page, String key, Object... arguments) {
        kept.saved();
        var faces = FacesContext.getCurrentInstance();
        var said = new MessageFormat(Texts.of("staff", language.getLocale()).getString(key), language.getWriting())
                .format(arguments);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, said, said));
        var outside = faces.getExternalContext();
        outside.getFlash().setKeepMessages(true);
        try {
            outside.redirect("/t/" + seat.required().governmentSlug() + page);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
