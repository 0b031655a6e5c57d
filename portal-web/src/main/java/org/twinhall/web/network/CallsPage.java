package org.twinhall.web.network;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.twinhall.domain.network.Call;
import org.twinhall.domain.network.Calls;
import org.twinhall.web.page.Language;

/** The public list of calls: those that can still be answered first. */
@Named
@RequestScoped
public class CallsPage {
    private static final int CLOSED_SHOWN = 50;

    @Inject
    Calls calls;

    @Inject
    NetworkWords words;

    @Inject
    Language language;

    private List<CallView> current = List.of();
    private List<CallView> closed = List.of();

    public void load() {
        var now = Instant.now();
        current = views(calls.openOrAnnounced(now), now);
        closed = views(calls.closed(now, CLOSED_SHOWN), now);
    }

    private List<CallView> views(List<Call> found, Instant now) {
        return found.stream()
                .map(call -> new CallView(call, words, language.getLocale(), now))
                .toList();
    }

    /** Open ones, then announced ones. */
    public List<CallView> getCurrent() {
        return current;
    }

    /** The latest closed ones. */
    public List<CallView> getClosed() {
        return closed;
    }
}
