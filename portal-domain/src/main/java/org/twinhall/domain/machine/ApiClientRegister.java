package org.twinhall.domain.machine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.stream.Collectors;
import org.twinhall.domain.history.History;
import org.twinhall.domain.history.HistoryEntry.Happening;
import org.twinhall.domain.people.Capacity;
import org.twinhall.domain.people.CurrentSeat;
import org.twinhall.domain.people.RecordRights;
import org.twinhall.domain.shared.NoSuchRecord;

/** Puts on record what became of a program's account, once it is done there: each in one transaction. */
@ApplicationScoped
@Transactional
public class ApiClientRegister {
    @Inject
    CurrentSeat seat;

    @Inject
    RecordRights rights;

    @Inject
    ApiClients clients;

    @Inject
    History history;

    void made(ApiClient client) {
        clients.add(client);
        record(new Happening(
                "api-client-made",
                client.clientId(),
                null,
                client.name() + " · "
                        + client.scopes().stream().map(Scope::word).collect(Collectors.joining(" ")) + " · "
                        + client.endsOn()));
    }

    void renewed(ApiClient client) {
        record(new Happening("api-client-renewed", client.clientId(), null, client.name()));
    }

    void ended(ApiClient client) {
        clients.find(client.governmentId(), client.id())
                .orElseThrow(() -> new NoSuchRecord("api client"))
                .end();
        record(new Happening("api-client-ended", client.clientId(), client.name(), null));
    }

    private void record(Happening happening) {
        var government = seat.required().governmentId();
        rights.grant(government, government, Capacity.KEEPER);
        history.record(government, happening);
    }
}
