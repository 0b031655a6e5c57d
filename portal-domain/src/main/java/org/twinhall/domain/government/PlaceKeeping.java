package org.twinhall.domain.government;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.UUID;
import org.twinhall.domain.government.PlaceFacts.Typed;
import org.twinhall.domain.history.History;
import org.twinhall.domain.history.HistoryEntry.Happening;
import org.twinhall.domain.people.Capacity;
import org.twinhall.domain.people.CurrentSeat;
import org.twinhall.domain.people.RecordRights;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.domain.shared.NoSuchRecord;
import org.twinhall.domain.shared.StaleRevision;

/**
 * Where governments are, and what they are called elsewhere: kept by the operator for all of them, and by the administrators of a
 * government for their own.
 */
@ApplicationScoped
@Transactional
public class PlaceKeeping {
    @Inject
    CurrentSeat seat;

    @Inject
    Platform platform;

    @Inject
    Governments governments;

    @Inject
    Places places;

    @Inject
    OwnRecords records;

    @Inject
    RecordRights rights;

    @Inject
    History history;

    /**
     * What is on record, for who may change it.
     *
     * @throws DeedRefused  of reason {@code role-missing} unless the seat is the operator's or administers its government
     * @throws NoSuchRecord if there is no such government, or it is not the administrator's own
     */
    public Kept kept(UUID id) {
        return answer(theirs(id, isOperator()));
    }

    /**
     * Puts something else on record.
     *
     * @param seen the revision that was seen
     * @throws InvalidInput  with all that is wrong
     * @throws StaleRevision if somebody changed it since
     */
    public Kept keep(UUID id, long seen, Typed typed) {
        var operator = isOperator();
        var government = theirs(id, operator);
        governments.oneAtATime();
        StaleRevision.unless(seen, places.revision(id));
        var facts = PlaceFacts.read(typed, government.country(), Year.now(ZoneOffset.UTC));
        var before = places.of(id);
        if (facts.equals(before)) {
            return answer(government);
        }
        places.keep(id, facts);
        if (operator) {
            records.open(government);
        } else {
            rights.grant(id, id, Capacity.KEEPER);
        }
        record(id, "place-corrected", before.inBrief(), facts.inBrief());
        record(id, "names-corrected", before.namesInBrief(), facts.namesInBrief());
        return answer(government);
    }

    private void record(UUID id, String deed, String before, String after) {
        if (!before.equals(after)) {
            history.record(id, new Happening(deed, null, before, after));
        }
    }

    private Kept answer(Government government) {
        return new Kept(government, places.revision(government.id()), places.of(government.id()));
    }

    private boolean isOperator() {
        return seat.requireAny(Role.GOVERNMENT_ADMINISTRATOR, Role.OPERATOR).has(Role.OPERATOR);
    }

    private Government theirs(UUID id, boolean operator) {
        if (operator) {
            platform.operator();
        } else if (!seat.requireWhole(Role.GOVERNMENT_ADMINISTRATOR)
                .governmentId()
                .equals(id)) {
            throw new NoSuchRecord("government");
        }
        return governments.find(id).orElseThrow(() -> new NoSuchRecord("government"));
    }

    /**
     * A government and what is known of its place.
     *
     * @param revision to be handed back with a change
     */
    public record Kept(Government government, long revision, PlaceFacts facts) {}
}
