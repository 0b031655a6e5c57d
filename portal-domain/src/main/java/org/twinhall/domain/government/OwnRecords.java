package org.twinhall.domain.government;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.twinhall.domain.people.Capacity;
import org.twinhall.domain.people.RecordRights;

/** The record of a government itself, under its own id: what was done about it. The platform keeps it, the government reads it. */
@ApplicationScoped
class OwnRecords {
    @Inject
    Platform platform;

    @Inject
    RecordRights rights;

    /** Sees to it that the platform may write there; doing it again changes nothing. */
    void open(Government government) {
        rights.grant(government.id(), platform.id(), Capacity.KEEPER);
        if (government.hasJoined()) {
            rights.grant(government.id(), government.id(), Capacity.PARTY);
        }
    }
}
