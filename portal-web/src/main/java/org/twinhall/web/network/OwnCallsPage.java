package org.twinhall.web.network;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.twinhall.domain.network.CallPublishing;
import org.twinhall.web.page.Language;

/** The calls of a secretariat, drafts included. */
@Named
@RequestScoped
public class OwnCallsPage {
    @Inject
    CallPublishing publishing;

    @Inject
    NetworkWords words;

    @Inject
    Language language;

    private List<CallView> calls = List.of();

    public void load() {
        var now = Instant.now();
        calls = publishing.own().stream()
                .map(call -> new CallView(call, words, language.getLocale(), now))
                .toList();
    }

    public List<CallView> getCalls() {
        return calls;
    }
}
