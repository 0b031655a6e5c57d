package org.twinhall.domain.government;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.twinhall.domain.people.Capacity;
import org.twinhall.domain.people.RecordRights;

/** The record of a government itself, under its own id: what was done about it. The platform keeps it, the government reads it. */
@ApplicationScoped
class OwnRecords {
    @Inject
    Platform platform;

    @Inject
    RecordRights rights;

    /** Whether the platform keeps it already. */
    boolean isOpen(UUID governmentId) {
        return !rights.capacities(governmentId).isEmpty();
    }

    /** Sees to it that the platform may write there; doing it again changes nothing. */
    void open(Government government) {
        rights.grant(government.id(), platform.id(), Capacity.KEEPER);
        if (government.hasJoined()) {
            rights.grant(government.id(), government.id(), Capacity.PARTY);
        }
    }
}
