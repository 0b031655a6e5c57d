package org.twinhall.domain.vitality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.twinhall.domain.agreement.Agreement;
import org.twinhall.domain.agreement.AgreementEntry;
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
import org.twinhall.domain.vitality.Evidence.Told;

/** The parties put on record what they did together. Everybody reads it who may read the agreement. */
@ApplicationScoped
@Transactional
public class EvidenceKeeping {
    private static final Role[] WRITES = {Role.EDITOR, Role.SIGNATORY, Role.GOVERNMENT_ADMINISTRATOR};

    /** Where the day begins first: what happened there is over nowhere sooner. */
    private static final ZoneOffset EARLIEST = ZoneOffset.ofHours(14);

    @Inject
    CurrentSeat seat;

    @Inject
    Persons persons;

    @Inject
    RecordRights rights;

    @Inject
    Agreements agreements;

    @Inject
    Evidences evidences;

    @Inject
    History history;

    /**
     * What parties put on record of an agreement, what was withdrawn included, the latest recorded first.
     *
     * @throws NoSuchRecord if the reader may not see the agreement
     */
    public List<Recorded> of(UUID agreementId) {
        return of(agreement(agreementId));
    }

    /** The same of an agreement that the reader has read already. */
    public List<Recorded> of(AgreementEntry agreement) {
        return evidences.of(agreement.id()).stream()
                .map(evidence -> new Recorded(evidence, evidences.withdrawal(evidence.id())))
                .toList();
    }

    /** The agreement that it belongs to. */
    public Agreement agreement(UUID agreementId) {
        return agreements.find(agreementId).orElseThrow(() -> new NoSuchRecord("agreement"));
    }

    /**
     * The same, for a seat of a party.
     *
     * @throws NoSuchRecord also if the seat's government is no party
     */
    public Agreement own(UUID agreementId) {
        var agreement = agreement(agreementId);
        if (!isParty(agreement, seat.required())) {
            throw new NoSuchRecord("agreement");
        }
        return agreement;
    }

    /** Whether the seat may put something on record about it. */
    public boolean mayRecord(UUID agreementId) {
        return seat.seat()
                .filter(by -> by.reach().whole() && by.hasAny(WRITES))
                .filter(by -> isParty(agreement(agreementId), by))
                .isPresent();
    }

    /**
     * Puts evidence on record.
     *
     * @throws InvalidInput with all that is wrong, also if the same is on record already
     * @throws DeedRefused  of reason {@code parties-only} if the seat's government is no party
     */
    public Recorded record(UUID agreementId, EvidenceForm typed) {
        var agreement = agreement(agreementId);
        var by = party(agreement);
        var told = Told.read(typed, LocalDate.now(EARLIEST));
        evidences.queue(agreementId);
        if (of(agreementId).stream().anyMatch(each -> each.stands() && each.saysTheSameAs(told))) {
            throw new InvalidInput("words", "recorded-already");
        }
        var evidence = new Evidence(agreementId, told, by.governmentId(), persons.present(), Instant.now());
        evidences.add(evidence);
        history.record(
                agreementId,
                new Happening(
                        "evidence-recorded",
                        told.kind().word(),
                        null,
                        told.happened().text() + " — " + told.words()));
        return new Recorded(evidence, Optional.empty());
    }

    /**
     * Withdraws evidence that the seat's own government put on record.
     *
     * @param because why, in words
     * @throws InvalidInput without a reason
     * @throws DeedRefused  of reason {@code withdrawn-already}, or {@code others-evidence} if another party put it on record
     * @throws NoSuchRecord if there is none for the seat
     */
    public Recorded withdraw(UUID evidenceId, String because) {
        var evidence = evidences.find(evidenceId).orElseThrow(() -> new NoSuchRecord("evidence"));
        var by = party(agreement(evidence.agreementId()));
        if (!evidence.governmentId().equals(by.governmentId())) {
            throw new DeedRefused("others-evidence");
        }
        evidences.queue(evidence.agreementId());
        if (evidences.withdrawal(evidenceId).isPresent()) {
            throw new DeedRefused("withdrawn-already");
        }
        var withdrawal = new EvidenceWithdrawal(evidence, because, persons.present(), Instant.now());
        evidences.add(withdrawal);
        history.record(
                evidence.agreementId(),
                new Happening(
                        "evidence-withdrawn",
                        evidence.kind().word(),
                        evidence.happened().text() + " — " + evidence.words(),
                        withdrawal.because()));
        return new Recorded(evidence, Optional.of(withdrawal));
    }

    /** The seat, which must write for a party; one that others put on record takes its place. */
    private Seat party(Agreement agreement) {
        var by = seat.requireWhole(WRITES);
        if (!isParty(agreement, by)) {
            throw new DeedRefused("parties-only");
        }
        rights.grant(agreement.id(), by.governmentId(), Capacity.PARTY);
        return by;
    }

    private static boolean isParty(Agreement agreement, Seat by) {
        return agreement.relationship().parties().stream()
                .anyMatch(party -> party.id().equals(by.governmentId()));
    }

    /**
     * Evidence on record.
     *
     * @param withdrawal empty while it stands
     */
    public record Recorded(Evidence evidence, Optional<EvidenceWithdrawal> withdrawal) {
        /** Whether it counts. */
        public boolean stands() {
            return withdrawal.isEmpty();
        }

        private boolean saysTheSameAs(Told told) {
            return evidence.kind() == told.kind()
                    && evidence.happened().equals(told.happened())
                    && evidence.words().equals(told.words());
        }
    }
}
