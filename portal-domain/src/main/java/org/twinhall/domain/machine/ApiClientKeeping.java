package org.twinhall.domain.machine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.twinhall.domain.government.Governments;
import org.twinhall.domain.people.CurrentSeat;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.people.Seat;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.domain.shared.InvalidInput.Faults;
import org.twinhall.domain.shared.NoSuchRecord;

/**
 * The administrators of a government keep its programs. The accounts are another service's: it is asked outside of any transaction, and
 * what was done is put on record afterwards.
 */
@ApplicationScoped
public class ApiClientKeeping {
    private static final int MOST = 20;
    private static final int SHORT = 8;

    @Inject
    CurrentSeat seat;

    @Inject
    Governments governments;

    @Inject
    ApiClients clients;

    @Inject
    MachineAccounts accounts;

    @Inject
    ApiClientRegister register;

    @Inject
    AccountClosing closing;

    /**
     * The programs, the latest first.
     *
     * @throws DeedRefused unless the seat administers its government
     */
    public List<ApiClient> list() {
        return clients.of(administrator().governmentId());
    }

    /** The present day in the government's zone. */
    public LocalDate today() {
        return LocalDate.now(
                governments.find(seat.required().governmentId()).orElseThrow().zone());
    }

    /**
     * Makes one.
     *
     * @param endsOn ISO 8601, at most a year ahead
     * @return it, with its secret
     * @throws DeedRefused  unless the seat administers its government, or of reason {@code too-many-api-clients}
     * @throws InvalidInput with all that is wrong
     */
    public Keyed make(String name, Collection<String> scopes, String endsOn) {
        var by = administrator();
        var details = ApiClientDetails.read(new Faults(), name, scopes, endsOn, today());
        if (clients.of(by.governmentId()).stream()
                        .filter(client -> client.state(today()) == ApiClient.State.WORKS)
                        .count()
                >= MOST) {
            throw new DeedRefused("too-many-api-clients", String.valueOf(MOST));
        }
        var clientId = "machine-" + by.governmentSlug() + "-"
                + UUID.randomUUID().toString().substring(0, SHORT);
        var opened = accounts.open(clientId, details.name());
        var client = new ApiClient(by.governmentId(), details, clientId, opened.accountId());
        try {
            register.made(client);
        } catch (RuntimeException notOnRecord) {
            accounts.close(clientId);
            throw notOnRecord;
        }
        return new Keyed(client, opened.secret());
    }

    /**
     * Gives it another secret; the one before counts no more.
     *
     * @throws NoSuchRecord if it is not the seat's government's
     * @throws DeedRefused  also of reason {@code api-client-over}
     */
    public Keyed renew(UUID id) {
        var client = own(id);
        if (client.state(today()) != ApiClient.State.WORKS) {
            throw new DeedRefused("api-client-over");
        }
        var secret = accounts.renew(client.clientId());
        register.renewed(client);
        return new Keyed(client, secret);
    }

    /**
     * Ends it: at once it has no seat any more. Its account is taken away too, later if the service that keeps it does not answer now.
     *
     * @throws NoSuchRecord if it is not the seat's government's
     */
    public void end(UUID id) {
        var client = own(id);
        if (client.state(today()) != ApiClient.State.ENDED) {
            register.ended(client);
            closing.close(client.clientId());
        }
    }

    private ApiClient own(UUID id) {
        return clients.find(administrator().governmentId(), id).orElseThrow(() -> new NoSuchRecord("api client"));
    }

    private Seat administrator() {
        return seat.requireWhole(Role.GOVERNMENT_ADMINISTRATOR);
    }

    /**
     * A program and its secret, which is told this once.
     *
     * @param secret in plain words
     */
    public record Keyed(ApiClient client, String secret) {}
}
