package org.twinhall.domain.agreement;

import java.util.List;
import java.util.UUID;

/** What everybody may read of agreements. A seat finds no more in here than anybody does. */
public interface PublicAgreements {

    /** In the order of the ids; what is not public is left out. */
    List<AgreementEntry> of(List<UUID> ids);

    /** The public agreements of a tie, the oldest first. */
    List<AgreementEntry> chain(UUID relationshipId);

    /** The public agreements of the tie of a public one, itself among them, the oldest first; none if that one is not public. */
    List<AgreementEntry> chainWith(UUID id);
}
