package org.twinhall.web.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.twinhall.domain.people.KeptFor;
import org.twinhall.domain.privacy.Erasure;
import org.twinhall.domain.privacy.ErasureRequest;
import org.twinhall.domain.privacy.OwnData;
import org.twinhall.domain.privacy.OwnData.Count;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.web.page.Language;
import org.twinhall.web.page.Texts;

/** What is held about the person who is signed in, and how they leave. */
@Named
@RequestScoped
public class MePage {
    @Inject
    OwnData data;

    @Inject
    Erasure erasure;

    @Inject
    Language language;

    private List<Count> counts = List.of();
    private Instant askedAt;
    private boolean sure;

    public void load() {
        counts = data.counts();
        askedAt = erasure.waiting().map(ErasureRequest::askedAt).orElse(null);
    }

    /** Asks to be erased; only somebody who said that they read what that means. */
    public void ask() {
        if (!sure) {
            throw new InvalidInput("sure", "not-sure");
        }
        erasure.ask();
        done("erase.asked");
    }

    public void takeBack() {
        erasure.takeBack();
        done("erase.taken-back");
    }

    private void done(String key) {
        sure = false;
        load();
        FacesContext.getCurrentInstance()
                .addMessage(
                        null,
                        new FacesMessage(
                                Texts.of("privacy", language.getLocale()).getString(key)));
    }

    /** How much each room holds, without rooms that hold nothing. */
    public List<Count> getCounts() {
        return counts;
    }

    /** When the person asked to be erased; null if nothing waits. */
    public Instant getAskedAt() {
        return askedAt;
    }

    /** What goes when somebody is erased. */
    public List<KeptFor> getGoes() {
        return Kept.ofPortal().filter(KeptFor::isErasable).toList();
    }

    /** What stays when somebody is erased. */
    public List<KeptFor> getStays() {
        return Kept.ofPortal().filter(kept -> !kept.isErasable()).toList();
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
