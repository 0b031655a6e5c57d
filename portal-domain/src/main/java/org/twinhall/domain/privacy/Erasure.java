package org.twinhall.domain.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.twinhall.domain.history.History;
import org.twinhall.domain.history.HistoryEntry.Happening;
import org.twinhall.domain.people.AboutPerson;
import org.twinhall.domain.people.Capacity;
import org.twinhall.domain.people.CurrentSeat;
import org.twinhall.domain.people.Persons;
import org.twinhall.domain.people.RecordRights;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.people.Seat;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.domain.shared.NoSuchRecord;

/** A person asks to be erased, in no seat; the operator of the platform carries it out. */
@ApplicationScoped
@Transactional
public class Erasure {
    private static final String PLATFORM = "platform";

    @Inject
    CurrentSeat seat;

    @Inject
    Persons persons;

    @Inject
    RecordRights rights;

    @Inject
    ErasureRequests requests;

    @Inject
    Instance<AboutPerson> rooms;

    @Inject
    History history;

    @Inject
    PersonAccounts accounts;

    /**
     * The person who is signed in asks to be erased; asking again changes nothing.
     *
     * @throws NoSuchRecord if nobody signed in
     */
    public ErasureRequest ask() {
        var person = persons.present();
        return requests.waiting(person).orElseGet(() -> {
            var request = new ErasureRequest(person, now());
            requests.add(request);
            return request;
        });
    }

    /**
     * The person takes back what they asked.
     *
     * @throws NoSuchRecord if nothing was asked, or it was carried out
     */
    public void takeBack() {
        requests.takeBack(waiting().orElseThrow(() -> new NoSuchRecord("request")));
    }

    /** What the person who is signed in has asked and is not carried out yet. */
    public Optional<ErasureRequest> waiting() {
        return persons.known().flatMap(requests::waiting);
    }

    /**
     * All requests: those that wait, the longest first, then those carried out, the latest first.
     *
     * @throws DeedRefused of reason {@code role-missing} unless the seat is the operator's
     */
    public List<ErasureRequest> all() {
        operator();
        return requests.all();
    }

    /**
     * Erases the person who asked for it, together with the account they sign in with. Their deeds stay under a pseudonym that leads
     * to nobody.
     *
     * @throws org.twinhall.domain.shared.AccountsAway if the accounts cannot be asked; then nothing was erased
     * @throws DeedRefused  of reason {@code role-missing} unless the seat is the operator's, {@code erasure-is-done} if it was
     *     carried out before, {@code erasure-is-own} if the operator asked it themselves: what is written of it needs somebody
     * @throws NoSuchRecord if there is no such request
     */
    public ErasureRequest carryOut(UUID id) {
        var by = operator();
        var request = requests.find(id).orElseThrow(() -> new NoSuchRecord("request"));
        request.requireOpen();
        var person = request.person();
        if (persons.known().filter(person::equals).isPresent()) {
            throw new DeedRefused("erasure-is-own");
        }
        var account = person.subject();
        account.flatMap(accounts::address)
                .ifPresent(address -> rooms.forEach(room -> room.forgetAddress(person, address)));
        rooms.forEach(room -> room.forget(person));
        persons.erase(person.id());
        request.done(persons.present(), now());
        rights.grant(id, by.governmentId(), Capacity.PARTY);
        history.record(id, new Happening("person-erased", person.id().toString(), null, null));
        // Last: it cannot be taken back, and what comes before it can.
        account.ifPresent(accounts::delete);
        return request;
    }

    private Seat operator() {
        var by = seat.requireAny(Role.OPERATOR);
        if (!by.governmentSlug().equals(PLATFORM) || !by.reach().whole()) {
            throw new DeedRefused("role-missing", Role.OPERATOR.realmRole());
        }
        return by;
    }

    /** The database keeps microseconds. */
    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
