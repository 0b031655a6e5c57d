package org.twinhall.domain.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.twinhall.domain.agreement.Demonstration;
import org.twinhall.domain.history.History;
import org.twinhall.domain.history.HistoryEntry.Happening;
import org.twinhall.domain.people.Capacity;
import org.twinhall.domain.people.CurrentSeat;
import org.twinhall.domain.people.Persons;
import org.twinhall.domain.people.RecordRights;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.domain.shared.NoSuchRecord;
import org.twinhall.domain.shared.StaleRevision;

/**
 * A network's secretariat writes a call, publishes it, and takes it back.
 *
 * <p>Every deed is refused unless the seat is a publisher's in the secretariat of a network. A call whose rules nobody can read
 * is not published: while the network's plugin is broken, only taking back is possible.
 */
@ApplicationScoped
@Transactional
public class CallPublishing {
    private static final DateTimeFormatter TO_THE_SECOND =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    @Inject
    CurrentSeat seat;

    @Inject
    Secretariat secretariat;

    @Inject
    Persons persons;

    @Inject
    RecordRights rights;

    @Inject
    Calls calls;

    @Inject
    Demonstration demonstration;

    @Inject
    History history;

    /** The secretariat's calls, drafts included, the last to close first. */
    public List<Call> own() {
        return calls.ofNetwork(secretariat.ofSeat());
    }

    /**
     * A call of the secretariat's own.
     *
     * @throws NoSuchRecord if it has no such call
     */
    public Call own(UUID id) {
        var network = secretariat.ofSeat();
        return calls.find(id)
                .filter(call -> call.networkId().equals(network))
                .orElseThrow(() -> new NoSuchRecord("call"));
    }

    /**
     * Begins a call.
     *
     * @throws InvalidInput if something is missing or wrong; a draft may still lack words
     */
    public Call draft(CallDetails details) {
        var network = secretariat.ofSeat();
        details.requireSound();
        requireKnownFamily(details.family());
        var call = Call.draft(network, details, demonstration.isOn());
        rights.grant(call.id(), seat.required().governmentId(), Capacity.PARTY);
        calls.add(call);
        history.record(call.id(), Happening.of("call-drafted", inBrief(call)));
        return call;
    }

    /**
     * Says a draft anew.
     *
     * @throws DeedRefused of reason {@code call-already-published}
     */
    public Call revise(UUID id, long revision, CallDetails details) {
        var call = own(id);
        details.requireSound();
        requireKnownFamily(details.family());
        StaleRevision.unless(revision, call.revision());
        var before = fields(call);
        call.revise(details);
        var after = fields(call);
        var changed = new TreeSet<>(before.keySet());
        changed.addAll(after.keySet());
        changed.removeIf(field -> Objects.equals(before.get(field), after.get(field)));
        changed.forEach(
                field -> history.record(id, new Happening("call-revised", field, before.get(field), after.get(field))));
        return call;
    }

    /** All that is laid down, field by field; the words by language. */
    private static Map<String, String> fields(Call call) {
        var fields = new TreeMap<String, String>();
        fields.put("family", call.family());
        fields.put("opens", TO_THE_SECOND.format(call.opens().atZone(call.zone())));
        fields.put("closes", TO_THE_SECOND.format(call.closes().atZone(call.zone())));
        fields.put("zone", call.zone().getId());
        call.words().forEach((language, said) -> {
            fields.put("title " + language, said.title());
            fields.put("summary " + language, said.summary());
        });
        return fields;
    }

    /**
     * Makes a draft public.
     *
     * @throws InvalidInput if it is not complete, or would already be closed
     */
    public Call publish(UUID id, long revision) {
        var call = own(id);
        requireKnownFamily(call.family());
        StaleRevision.unless(revision, call.revision());
        call.publish(Instant.now().truncatedTo(ChronoUnit.MICROS), persons.present());
        history.record(id, Happening.of("call-published", inBrief(call)));
        return call;
    }

    /**
     * Takes a published call back.
     *
     * @throws DeedRefused of reason {@code call-not-published}
     */
    public Call withdraw(UUID id, long revision) {
        var call = own(id);
        StaleRevision.unless(revision, call.revision());
        call.withdraw(Instant.now().truncatedTo(ChronoUnit.MICROS));
        history.record(id, Happening.of("call-withdrawn"));
        return call;
    }

    private void requireKnownFamily(String family) {
        if (!Secretariat.knows(secretariat.plugin(), family)) {
            throw new InvalidInput("family", "unknown");
        }
    }

    /** The whole of what was laid down, so that the history can be held against what was published. */
    private static String inBrief(Call call) {
        var text = new StringBuilder()
                .append(TO_THE_SECOND.format(call.opens().atZone(call.zone())))
                .append(" – ")
                .append(TO_THE_SECOND.format(call.closes().atZone(call.zone())))
                .append(' ')
                .append(call.zone());
        call.words().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(said -> text.append("\n")
                .append(said.getKey())
                .append(": ")
                .append(said.getValue().title())
                .append("\n")
                .append(said.getValue().summary()));
        return text.toString();
    }
}
