package org.twinhall.web.network;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.twinhall.domain.government.Governments;
import org.twinhall.domain.network.Calls;
import org.twinhall.domain.network.Networks;
import org.twinhall.domain.network.OfferedNetworks;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.shared.NoSuchRecord;
import org.twinhall.spi.Source;
import org.twinhall.web.identity.CurrentPerson;
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
    OfferedNetworks offered;

    @Inject
    Governments governments;

    @Inject
    CurrentPerson person;

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

    /** The reader's seats as editor in governments that work with the network. */
    public List<CurrentPerson.Choice> getSeats() {
        return seats().filter(this::isOffered).toList();
    }

    /** Whether the reader edits for a government with which the network does not work here. */
    public boolean isNotOffered() {
        return seats().anyMatch(seat -> !isOffered(seat));
    }

    private Stream<CurrentPerson.Choice> seats() {
        return person.getSeats().stream().filter(seat -> seat.getRoles().contains(Role.EDITOR.realmRole()));
    }

    private boolean isOffered(CurrentPerson.Choice seat) {
        return governments
                .bySlug(seat.getSlug())
                .filter(government -> offered.to(government.id(), call.getNetworkId()))
                .isPresent();
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
