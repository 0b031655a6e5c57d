package org.twinhall.web.drafting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.twinhall.web.page.KeptForms;

/** After a deed: leads on to the draft, so that going back or reloading does not do it again, and says there what was done. */
@RequestScoped
public class Onward {
    @Inject
    DraftWords words;

    @Inject
    KeptForms kept;

    /**
     * Leads on.
     *
     * @param place the element of the draft's page to show; null for its top
     * @param key   of what to say, in the bundle of this room
     */
    public void toDraft(UUID draftId, String place, String key, Object... arguments) {
        kept.saved();
        tell(FacesMessage.SEVERITY_INFO, null, key, arguments);
        var outside = FacesContext.getCurrentInstance().getExternalContext();
        outside.getFlash().setKeepMessages(true);
        try {
            outside.redirect(words.getRoom() + "/draft?id=" + draftId + (place == null ? "" : "#" + place));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Says something on top of the page that is being shown. */
    public void say(String key, Object... arguments) {
        tell(FacesMessage.SEVERITY_INFO, null, key, arguments);
    }

    /**
     * Stays, because somebody else was first, and says so.
     *
     * @param field client id of the field that the words on top of the page lead to: the form can be far below them
     */
    public void stay(String key, String field) {
        tell(FacesMessage.SEVERITY_ERROR, field, key);
    }

    private void tell(Severity severity, String field, String key, Object... arguments) {
        var said = words.say(key, arguments);
        FacesContext.getCurrentInstance().addMessage(field, new FacesMessage(severity, said, said));
    }
}
