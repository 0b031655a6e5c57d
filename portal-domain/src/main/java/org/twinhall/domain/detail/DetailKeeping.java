package org.twinhall.domain.detail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.twinhall.domain.agreement.Agreement;
import org.twinhall.domain.agreement.AgreementEntry;
import org.twinhall.domain.agreement.Agreements;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.history.History;
import org.twinhall.domain.history.HistoryEntry.Happening;
import org.twinhall.domain.people.Capacity;
import org.twinhall.domain.people.CurrentSeat;
import org.twinhall.domain.people.RecordRights;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.people.Seat;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.domain.shared.NoSuchRecord;
import org.twinhall.domain.shared.StaleRevision;

/** The parties of an agreement, and who keeps what others published, say what else is known of it. */
@ApplicationScoped
@Transactional
public class DetailKeeping {
    private static final Role[] WRITES = {Role.EDITOR, Role.SIGNATORY, Role.GOVERNMENT_ADMINISTRATOR, Role.OPERATOR};

    @Inject
    CurrentSeat seat;

    @Inject
    RecordRights rights;

    @Inject
    Agreements agreements;

    @Inject
    DetailsOnRecord details;

    @Inject
    History history;

    /**
     * What else is known; of revision 0 and with nothing in it if nobody said anything.
     *
     * @throws NoSuchRecord if the reader may not see the agreement
     */
    public Details of(UUID agreementId) {
        return of(agreement(agreementId));
    }

    /** The same of an agreement that the reader has read already. */
    public Details of(AgreementEntry agreement) {
        return details.of(agreement.id()).orElseGet(() -> new Details(agreement.id()));
    }

    /** The agreement that it is about. */
    public Agreement agreement(UUID agreementId) {
        return agreements.find(agreementId).orElseThrow(() -> new NoSuchRecord("agreement"));
    }

    /**
     * The same, for a seat of a government that has to do with it: a party, or who keeps what others published.
     *
     * @throws NoSuchRecord also if the seat's government is neither
     */
    public Agreement own(UUID agreementId) {
        var agreement = agreement(agreementId);
        if (!concerns(agreement, seat.required())) {
            throw new NoSuchRecord("agreement");
        }
        return agreement;
    }

    /** Whether the seat may say something of it. */
    public boolean mayWrite(UUID agreementId) {
        return seat.seat()
                .filter(by -> by.reach().whole() && by.hasAny(WRITES))
                .filter(by -> concerns(agreement(agreementId), by))
                .isPresent();
    }

    /**
     * Puts on record what is known, all of it at once; what is left empty is not known any more.
     *
     * @param seen the revision that was read
     * @throws InvalidInput  with all that is wrong
     * @throws StaleRevision if somebody changed it meanwhile
     * @throws DeedRefused   of reason {@code parties-only} if the seat's government has no part in the agreement
     */
    public Details settle(UUID agreementId, DetailsForm form, long seen) {
        var agreement = agreement(agreementId);
        var by = seat.requireWhole(WRITES);
        if (!concerns(agreement, by)) {
            throw new DeedRefused("parties-only");
        }
        if (isParty(agreement, by)) {
            rights.grant(agreement.id(), by.governmentId(), Capacity.PARTY);
        }
        var onRecord = details.of(agreementId);
        StaleRevision.unless(seen, onRecord.map(Details::revision).orElse(0L));
        return settle(agreement, form);
    }

    /** The same of an agreement that is taken over with it, by who takes it over and has asked for rights. */
    public Details takeOver(Agreement agreement, DetailsForm form) {
        return settle(agreement, form);
    }

    private Details settle(Agreement agreement, DetailsForm form) {
        var known = form.known(
                agreement.relationship().parties().stream().map(Government::id).toList());
        var found = details.of(agreement.id()).orElse(null);
        var settled = found == null ? new Details(agreement.id()) : found;
        settled.settle(known)
                .forEach((field, change) -> history.record(
                        agreement.id(),
                        new Happening("details-settled", field, said(change.before()), said(change.after()))));
        if (found == null) {
            details.add(settled);
        }
        return settled;
    }

    private static String said(String value) {
        return value.isEmpty() ? null : value;
    }

    private boolean concerns(Agreement agreement, Seat by) {
        return isParty(agreement, by)
                || rights.capacities(agreement.id()).stream().anyMatch(Capacity::writes);
    }

    private static boolean isParty(Agreement agreement, Seat by) {
        return agreement.relationship().parties().stream()
                .anyMatch(party -> party.id().equals(by.governmentId()));
    }
}
