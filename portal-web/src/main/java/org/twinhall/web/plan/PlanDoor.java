package org.twinhall.web.plan;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Looks every ten seconds whether those who have a plan open may still stay. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class PlanDoor {
    @Inject
    OpenPlans openPlans;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void look() {
        openPlans.closeWhereTheSeatIsGone();
    }
}
