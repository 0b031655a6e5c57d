package org.twinhall.domain.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.twinhall.domain.history.History;
import org.twinhall.domain.history.HistoryEntry.Happening;
import org.twinhall.domain.people.CurrentSeat;
import org.twinhall.domain.people.Persons;
import org.twinhall.domain.people.RecordRights;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.domain.shared.InvalidInput.Faults;
import org.twinhall.domain.shared.NoSuchRecord;

/** Answering what an authority observed; every observation before the text is filed again. */
@ApplicationScoped
@Transactional
public class ObservationAnswers {
    @Inject
    CurrentSeat seat;

    @Inject
    Persons persons;

    @Inject
    RecordRights rights;

    @Inject
    Filings filings;

    @Inject
    History history;

    /**
     * Answers several observations, all or none of them.
     *
     * @param written one for each row of the reader's list; those that are not to be changed have no words
     */
    public void answer(List<Written> written) {
        var faults = new Faults();
        faults.takingEach(
                "lines", written, line -> line.words() == null ? null : answer(line.observationId(), line.words()));
        faults.tell();
    }

    /**
     * An answer as it is written.
     *
     * @param words null if it is not to be changed
     */
    public record Written(UUID observationId, String words) {}

    /** Answers an observation about what the seat's government filed; an answer may be bettered until it is filed again. */
    public Filing answer(UUID observationId, String words) {
        var filing = filings.withObservation(observationId).orElseThrow(() -> new NoSuchRecord("observation"));
        rights.requireWriter(filing.draftId());
        var by = seat.requireAny(Role.EDITOR);
        if (!filing.government().id().equals(by.governmentId())) {
            throw new DeedRefused(
                    "the-filing-party-answers", filing.government().name());
        }
        if (filing.state() != FilingState.RETURNED) {
            throw new DeedRefused("filing-is-not-returned");
        }
        var observation = filing.observation(observationId);
        var before = observation.answer().orElse(null);
        observation.answer(words, persons.present(), Instant.now());
        history.record(
                filing.draftId(),
                new Happening(
                        "observation-answered",
                        String.valueOf(observation.number()),
                        before,
                        observation.answer().orElseThrow()));
        return filing;
    }
}
