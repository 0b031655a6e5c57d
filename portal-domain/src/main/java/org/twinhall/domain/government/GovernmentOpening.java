package org.twinhall.domain.government;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.twinhall.domain.government.GovernmentKeeping.Wanted;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.domain.shared.InvalidInput.Faults;

/**
 * Opens the portal to a government: first its record, in a short transaction, then its accounts, outside of any. When the accounts
 * cannot be made the government is on record all the same, and they are made later.
 */
@ApplicationScoped
@Transactional(TxType.NEVER)
public class GovernmentOpening {
    @Inject
    GovernmentKeeping keeping;

    @Inject
    Organisations organisations;

    /** As {@link GovernmentKeeping#takeIn}, and makes its accounts. */
    public Opened takeIn(Faults faults, GovernmentDetails details, String slug, Wanted wanted) {
        return opened(keeping.takeIn(faults, details, slug, wanted));
    }

    /** As {@link GovernmentKeeping#join}, and makes its accounts. */
    public Opened join(UUID id, long seen, Faults faults, GovernmentDetails details, String slug, Wanted wanted) {
        return opened(keeping.join(id, seen, faults, details, slug, wanted));
    }

    /**
     * Makes what is missing of a government's accounts, as often as one likes.
     *
     * @throws DeedRefused of reason {@code has-not-joined} for a government that is only spoken of
     */
    public Accounts makeAccounts(UUID id) {
        var government = keeping.government(id);
        if (!government.hasJoined()) {
            throw new DeedRefused("has-not-joined", government.name());
        }
        return opened(government).accounts();
    }

    /** What there is of a government's accounts; MISSING for one that has not joined. */
    public Accounts accounts(UUID id) {
        return keeping.government(id).slug().map(organisations::of).orElse(Accounts.MISSING);
    }

    /** The names in addresses of those that have accounts; empty if they cannot be told. */
    public Optional<Set<String>> withAccounts() {
        return organisations.aliases();
    }

    private Opened opened(Government government) {
        var accounts = organisations.make(government);
        if (accounts == Accounts.MADE) {
            keeping.recordAccounts(government.id());
        }
        return new Opened(government, accounts);
    }

    /** A government on record, and what became of its accounts. */
    public record Opened(Government government, Accounts accounts) {}
}
