package org.twinhall.domain.staff;

import java.util.UUID;

/** One at a time: who takes people away from a government waits for whoever does so at the same moment. */
interface StaffTurn {
    /** Waits for the turn and keeps it until the end of the transaction, on all nodes of the portal. */
    void await(UUID governmentId);
}
