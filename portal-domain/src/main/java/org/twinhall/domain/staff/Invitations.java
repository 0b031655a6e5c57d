package org.twinhall.domain.staff;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The invitations that the seat's government sent, and those to work for it; the latest first. */
public interface Invitations {
    Optional<Invitation> find(UUID id);

    /** Those of people to work for that government, which the seat's government sent or would have them work for. */
    List<Invitation> ofColleagues(UUID governmentId);

    /** Those that the government sent to partners' people, to a record. */
    List<Invitation> toRecord(UUID inviterId, UUID recordId);

    void add(Invitation invitation);

    /** Who invites by the invitation with that key, whoever asks; empty if there is none. */
    Optional<Lead> byKey(String key);

    /** What leads from a key to its invitation. */
    record Lead(UUID invitationId, UUID inviterId) {}
}
