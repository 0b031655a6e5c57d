package org.twinhall.web.network;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.twinhall.domain.network.CallPublishing;
import org.twinhall.domain.shared.NoSuchRecord;
import org.twinhall.web.page.Language;

/** A secretariat sees its call as readers will, before it publishes it; and takes a published one back. */
@Named
@ViewScoped
public class CallCheckPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String HERE = "/calls/check.xhtml?faces-redirect=true&id=";

    @Inject
    CallPublishing publishing;

    @Inject
    NetworkWords words;

    @Inject
    Language language;

    private UUID id;
    private Long seen;
    private transient CallView call;

    /** Each time anew, because a view keeps no call; what is done is done on the revision that was seen first. */
    public void load() {
        if (id == null) {
            throw new NoSuchRecord("call");
        }
        call = new CallView(publishing.own(id), words, language.getLocale(), Instant.now());
        if (seen == null) {
            seen = call.getRevision();
        }
    }

    public String publish() {
        publishing.publish(id, seen);
        return HERE + id;
    }

    public String withdraw() {
        publishing.withdraw(id, seen);
        return HERE + id;
    }

    public CallView getCall() {
        return call;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
