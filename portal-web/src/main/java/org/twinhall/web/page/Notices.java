package org.twinhall.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.primefaces.component.api.InputHolder;

/** What the reader must know now, for the top of the page: errors, each with the way to its field, and other news. */
@Named
@RequestScoped
public class Notices {

    public List<Notice> getErrors() {
        return all().stream().filter(Notice::error).toList();
    }

    public List<Notice> getNews() {
        return all().stream().filter(notice -> !notice.error()).toList();
    }

    private static List<Notice> all() {
        var faces = FacesContext.getCurrentInstance();
        var notices = new ArrayList<Notice>();
        for (Iterator<String> owners = faces.getClientIdsWithMessages(); owners.hasNext(); ) {
            var owner = owners.next();
            for (var message : faces.getMessageList(owner)) {
                notices.add(new Notice(message.getSummary(), target(faces, owner), tone(message)));
            }
        }
        return notices;
    }

    private static String tone(FacesMessage message) {
        if (message.getSeverity() == FacesMessage.SEVERITY_INFO) {
            return "good";
        }
        return message.getSeverity() == FacesMessage.SEVERITY_WARN ? "warn" : "bad";
    }

    /**
     * Some controls of PrimeFaces take the focus on an element within; a link must lead there. Found by id and not by a visit of
     * the tree: the visit would come to the list of notices and ask for it again. In a row of a table only the id itself is known.
     */
    private static String target(FacesContext faces, String owner) {
        if (owner == null) {
            return null;
        }
        try {
            return faces.getViewRoot().findComponent(owner) instanceof InputHolder input
                    ? input.getInputClientId()
                    : owner;
        } catch (IllegalArgumentException inARow) {
            return owner;
        }
    }

    /**
     * One message.
     *
     * @param text   in the reader's words
     * @param target the element it is about; null if it is about the whole
     * @param tone   of the style sheet: good, warn or bad
     */
    public record Notice(String text, String target, String tone) {
        boolean error() {
            return tone.equals("bad");
        }
    }
}
