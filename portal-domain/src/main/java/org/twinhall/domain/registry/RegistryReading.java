package org.twinhall.domain.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.twinhall.domain.agreement.Agreement;
import org.twinhall.domain.agreement.AgreementEntry;
import org.twinhall.domain.agreement.Agreements;
import org.twinhall.domain.agreement.PublicAgreements;
import org.twinhall.domain.agreement.Relationship;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.government.Governments;
import org.twinhall.domain.government.PlaceFacts;
import org.twinhall.domain.government.Places;
import org.twinhall.domain.history.History;
import org.twinhall.domain.history.HistoryEntry;
import org.twinhall.domain.people.CurrentSeat;
import org.twinhall.domain.people.RecordRights;
import org.twinhall.domain.shared.NoSuchRecord;

/** Reads one thing of the registry with all that belongs to it, as far as the reader may see it. */
@ApplicationScoped
@Transactional
public class RegistryReading {
    /** A sheet names so many that belong to a government; the directory has them all. */
    private static final int MOST_BELOW = 24;

    @Inject
    CurrentSeat seat;

    @Inject
    RecordRights rights;

    @Inject
    PublicAgreements published;

    @Inject
    TerritoryReading territory;

    @Inject
    Governments governments;

    @Inject
    Places places;

    @Inject
    Agreements agreements;

    @Inject
    History history;

    /**
     * An agreement.
     *
     * @throws NoSuchRecord if there is none, or it is not public, not the seat's and not of its territory
     */
    public AgreementSheet agreement(UUID id) {
        return seat.seat().isEmpty() ? everybodys(id) : agreementOfSeat(id);
    }

    private AgreementSheet everybodys(UUID id) {
        var chain = published.chainWith(id);
        var agreement = chain.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchRecord("agreement"));
        return new AgreementSheet(agreement, chain, List.of());
    }

    private AgreementSheet agreementOfSeat(UUID id) {
        var agreement = agreements.find(id).orElseThrow(() -> new NoSuchRecord("agreement"));
        var ours = !rights.capacities(id).isEmpty();
        if (!agreement.isPublished() && !ours && !territory.holds(agreement)) {
            throw new NoSuchRecord("agreement");
        }
        var chain = agreements.chain(agreement.relationship().id());
        return new AgreementSheet(agreement, chain, ours ? history.of(id) : List.of());
    }

    /**
     * A tie.
     *
     * @throws NoSuchRecord if there is none, or nothing of it is public and it is not the seat's
     */
    public RelationshipSheet relationship(UUID id) {
        var tie = agreements.findTie(id).orElseThrow(() -> new NoSuchRecord("relationship"));
        if (!tie.isPublished() && rights.capacities(id).isEmpty()) {
            throw new NoSuchRecord("relationship");
        }
        var chain = seat.seat().isEmpty() ? published.chain(id) : agreements.chain(id);
        if (chain.isEmpty() && tie.isPublished() && rights.capacities(id).isEmpty()) {
            // All that it had was merged into agreements of another tie.
            throw new NoSuchRecord("relationship");
        }
        return new RelationshipSheet(tie, chain);
    }

    /**
     * A government.
     *
     * @throws NoSuchRecord if there is none
     */
    public GovernmentSheet government(UUID id) {
        var government = governments.find(id).orElseThrow(() -> new NoSuchRecord("government"));
        var signed = agreements.ofGovernment(id);
        return new GovernmentSheet(
                government,
                signed,
                places.of(id),
                places.above(government),
                places.below(government, MOST_BELOW),
                places.countBelow(government));
    }

    /**
     * An agreement.
     *
     * @param chain   all agreements of its tie that the reader may see, the oldest first
     * @param history the oldest first; empty for a reader whose government has nothing to do with it
     */
    public record AgreementSheet(
            AgreementEntry agreement, List<? extends AgreementEntry> chain, List<HistoryEntry> history) {}

    /**
     * A tie.
     *
     * @param chain its agreements that the reader may see, the oldest first
     */
    public record RelationshipSheet(Relationship tie, List<? extends AgreementEntry> chain) {}

    /**
     * A government.
     *
     * @param agreements to which it is a party, as far as the reader may see them, the newest first
     * @param place      what is known of it
     * @param above      what it is a part of, the widest first
     * @param below      what belongs to it, the first {@value #MOST_BELOW}
     * @param countBelow all that belong to it
     */
    public record GovernmentSheet(
            Government government,
            List<Agreement> agreements,
            PlaceFacts place,
            List<Government> above,
            List<Government> below,
            long countBelow) {}
}
