package org.twinhall.web.network;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.twinhall.domain.network.Calls;
import org.twinhall.domain.network.Networks;
import org.twinhall.domain.shared.NoSuchRecord;
import org.twinhall.spi.Source;
import org.twinhall.web.page.Language;

/** A call as everybody reads it, and how one becomes a member of its network. */
@Named
@RequestScoped
public class CallPage {
    @Inject
    Calls calls;

    @Inject
    Networks networks;

    @Inject
    NetworkWords words;

    @Inject
    Language language;

    private UUID id;
    private CallView call;
    private Joining joining;

    /** Refuses with "no such page" a draft and what does not exist. */
    public void load() {
        if (id == null) {
            throw new NoSuchRecord("call");
        }
        var found = calls.find(id).orElseThrow(() -> new NoSuchRecord("call"));
        call = new CallView(found, words, language.getLocale(), Instant.now());
        joining = networks.of(found.networkId())
                .asked()
                .map(plugin -> plugin.network())
                .map(network -> new Joining(
                        words.say(network.id(), network.joining(), language.getLocale()),
                        network.home(),
                        network.source()))
                .orElse(null);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public CallView getCall() {
        return call;
    }

    /** Null while nobody knows. */
    public Joining getJoining() {
        return joining;
    }

    /**
     * How one becomes a member.
     *
     * @param words  in the reader's language
     * @param home   the network's site, or null
     * @param source where it stands
     */
    public record Joining(String words, URI home, Source source) {}
}
