package org.twinhall.domain.staff;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who was invited to single records. */
public interface GuestPasses {
    /** For whom a person was invited who waits for a confirmation; whoever asks. */
    List<Waiting> waiting(String personId);

    /** The records on which the person may work, by the government for which; whoever asks. */
    Map<UUID, Set<UUID>> of(String personId);

    Optional<GuestPass> find(UUID id);

    /** Those that the government gave for a record and that have not ended. */
    List<GuestPass> toRecord(UUID inviterId, UUID recordId);

    /** Those by which people work or would work in the name of the government and that have not ended, by name. */
    List<GuestPass> inNameOf(UUID governmentId);

    /** What came of an invitation that was accepted. */
    Optional<GuestPass> ofInvitation(UUID invitationId);

    void add(GuestPass pass);

    /** The parties of the draft, or of the agreement of the plan, that the seat reads; none if it does not read it. */
    List<UUID> partiesOf(UUID recordId);

    /** The tie of a draft; empty for a plan, whose tie is public. */
    Optional<UUID> tieOf(UUID recordId);

    /** Gives a partner that has not joined an address of its own, so that its guests have somewhere to sit. */
    void host(UUID recordId, UUID governmentId, String slug);

    /**
     * Somebody waits.
     *
     * @param government name of the one that has to confirm
     * @param inviter    name of the one that invited
     */
    record Waiting(String government, String inviter) {}
}
