package org.twinhall.domain.staff;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The invitations of the seat's government, the latest first. */
public interface Invitations {
    Optional<Invitation> find(UUID id);

    /** Those of colleagues. */
    List<Invitation> ofColleagues();

    /** Those of partners' people to a record. */
    List<Invitation> toRecord(UUID recordId);

    void add(Invitation invitation);

    /** Who invites by the invitation with that key, whoever asks; empty if there is none. */
    Optional<Lead> byKey(String key);

    /** What leads from a key to its invitation. */
    record Lead(UUID invitationId, UUID inviterId) {}
}
