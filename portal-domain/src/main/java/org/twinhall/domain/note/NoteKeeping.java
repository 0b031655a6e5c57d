package org.twinhall.domain.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.twinhall.domain.agreement.Agreement;
import org.twinhall.domain.agreement.Agreements;
import org.twinhall.domain.history.History;
import org.twinhall.domain.history.HistoryEntry.Happening;
import org.twinhall.domain.people.Capacity;
import org.twinhall.domain.people.CurrentSeat;
import org.twinhall.domain.people.Persons;
import org.twinhall.domain.people.RecordRights;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.people.Seat;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.domain.shared.NoSuchRecord;

/**
 * A government notes for itself what it has to remember about an agreement. Its seats read it, and nobody else: that a note was written
 * stands in the government's own history and not in that of the agreement, which its parties share.
 */
@ApplicationScoped
@Transactional
public class NoteKeeping {
    /** Every role of people who read for their government; evaluators do not, nor do guests of others who sit in its seats. */
    private static final Role[] READS =
            EnumSet.complementOf(EnumSet.of(Role.EVALUATOR)).toArray(Role[]::new);

    private static final Role[] WRITES = {
        Role.EDITOR, Role.SIGNATORY, Role.REVIEWER, Role.OPINION_REVIEWER, Role.REGISTRAR, Role.GOVERNMENT_ADMINISTRATOR
    };

    @Inject
    CurrentSeat seat;

    @Inject
    Persons persons;

    @Inject
    RecordRights rights;

    @Inject
    Agreements agreements;

    @Inject
    Notes notes;

    @Inject
    History history;

    /**
     * The notes of the seat's government about an agreement, the latest first.
     *
     * @throws NoSuchRecord if there is no such agreement for the seat
     * @throws DeedRefused  if the seat was invited to single records
     */
    public List<Note> of(UUID agreementId) {
        var own = seat.requireWhole(READS).governmentId();
        return notes.of(own, agreement(agreementId).id());
    }

    /** The agreement that notes are about. */
    public Agreement agreement(UUID agreementId) {
        return agreements.find(agreementId).orElseThrow(() -> new NoSuchRecord("agreement"));
    }

    /** Whether the seat may write. */
    public boolean mayWrite() {
        return seat.seat().filter(by -> by.reach().whole() && by.hasAny(WRITES)).isPresent();
    }

    /**
     * Writes one.
     *
     * @throws InvalidInput if it says nothing or too much
     * @throws DeedRefused  if the seat only reads
     */
    public Note write(UUID agreementId, String words) {
        var agreement = agreement(agreementId);
        var by = seat.requireWhole(WRITES);
        var note = new Note(agreement.id(), by.governmentId(), words, persons.present(), Instant.now());
        record(by, "note-written", agreement.reference());
        notes.add(note);
        return note;
    }

    /**
     * Takes one away.
     *
     * @throws NoSuchRecord if it is none of the seat's government's
     */
    public Note takeAway(UUID id) {
        var note = notes.find(seat.required().governmentId(), id).orElseThrow(() -> new NoSuchRecord("note"));
        var by = seat.requireWhole(WRITES);
        notes.remove(note);
        record(by, "note-taken-away", agreement(note.agreementId()).reference());
        return note;
    }

    private void record(Seat by, String deed, String about) {
        rights.grant(by.governmentId(), by.governmentId(), Capacity.KEEPER);
        history.record(by.governmentId(), new Happening(deed, about, null, null));
    }
}
