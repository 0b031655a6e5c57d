package org.twinhall.domain.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.twinhall.domain.agreement.Demonstration;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.government.Governments;
import org.twinhall.domain.history.History;
import org.twinhall.domain.history.HistoryEntry.Happening;
import org.twinhall.domain.people.Capacity;
import org.twinhall.domain.people.RecordRights;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.domain.shared.EdtfDate;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.domain.shared.NoSuchRecord;
import org.twinhall.domain.shared.StaleRevision;

/** A network's secretariat keeps the list of its members. */
@ApplicationScoped
@Transactional
public class MembershipKeeping {
    private static final int LONGEST_SOURCE = 400;

    @Inject
    Secretariat secretariat;

    @Inject
    RecordRights rights;

    @Inject
    Governments governments;

    @Inject
    Memberships memberships;

    @Inject
    Demonstration demonstration;

    @Inject
    History history;

    /**
     * Puts a member on record.
     *
     * @param since  as precisely as is known
     * @param source where it stands; needed
     * @throws DeedRefused  unless the seat is a publisher's in the secretariat of a network; or the membership is on record
     *                      already and has not ended
     * @throws InvalidInput if the government is unknown or the source missing
     */
    public NetworkMembership record(UUID government, EdtfDate since, String source) {
        var network = secretariat.ofSeat();
        var member = governments.find(government).orElseThrow(() -> new InvalidInput("government", "unknown"));
        requireNotYet(network, member);
        var membership = new NetworkMembership(network, member, since, required(source), demonstration.isOn());
        rights.grant(membership.id(), secretariat.governmentId(), Capacity.PARTY);
        rights.grant(membership.id(), member.id(), Capacity.GUEST);
        memberships.add(membership);
        history.record(membership.id(), new Happening("membership-recorded", "member", null, member.name()));
        history.record(membership.id(), new Happening("membership-recorded", "since", null, since.text()));
        history.record(membership.id(), new Happening("membership-recorded", "source", null, membership.source()));
        return membership;
    }

    private void requireNotYet(String network, Government member) {
        var lasting = memberships.ofNetwork(network).stream()
                .anyMatch(other -> other.government().id().equals(member.id())
                        && !other.until().isKnown());
        if (lasting) {
            throw new DeedRefused("already-a-member", member.name());
        }
    }

    private static String required(String source) {
        if (source == null || source.isBlank()) {
            throw new InvalidInput("source", "required");
        }
        if (source.strip().length() > LONGEST_SOURCE) {
            throw new InvalidInput("source", "too-long", String.valueOf(LONGEST_SOURCE));
        }
        return source.strip();
    }

    /**
     * Puts on record that a membership ended.
     *
     * @throws NoSuchRecord if there is no such membership of the seat's network
     */
    public NetworkMembership end(UUID id, long revision, EdtfDate on) {
        var network = secretariat.ofSeat();
        var membership = memberships
                .find(id)
                .filter(found -> found.networkId().equals(network))
                .orElseThrow(() -> new NoSuchRecord("membership"));
        StaleRevision.unless(revision, membership.revision());
        var before = membership.until();
        membership.end(on);
        history.record(
                id, new Happening("membership-ended", "until", before.isKnown() ? before.text() : null, on.text()));
        return membership;
    }
}
