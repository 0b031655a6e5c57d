package org.twinhall.domain.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.twinhall.domain.shared.JpaTurn;

@ApplicationScoped
@Transactional
class JpaPlans implements Plans {
    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Override
    public Optional<ActivityPlan> find(UUID id) {
        return Optional.ofNullable(id).map(known -> entities.find(ActivityPlan.class, known));
    }

    @Override
    public Optional<ActivityPlan> findToEdit(UUID id) {
        // JPA's own shared lock becomes an exclusive one on this database. The row-level check hides a frozen plan from
        // a
        // locking read: it is looked up again without a lock, so that the refusal can say that it is frozen.
        List<?> held = entities.createNativeQuery(
                        "select * from activity_plan where id = ?1 for share", ActivityPlan.class)
                .setParameter(1, id)
                .getResultList();
        return held.isEmpty() ? find(id) : Optional.of((ActivityPlan) held.get(0));
    }

    @Override
    public Optional<ActivityPlan> findToDecide(UUID id) {
        var held = entities.createQuery("select p from ActivityPlan p where p.id = :id", ActivityPlan.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        return held.isEmpty() ? find(id) : Optional.of(held.get(0));
    }

    @Override
    public Optional<ActivityPlan> ofYear(UUID agreementId, int year) {
        return entities.createQuery(
                        "select p from ActivityPlan p where p.agreementId = :agreement and p.year = :year",
                        ActivityPlan.class)
                .setParameter("agreement", agreementId)
                .setParameter("year", year)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void queueToAdd(UUID to) {
        JpaTurn.await(entities, "new in " + to);
    }

    @Override
    public List<ActivityPlan> ofAgreements(Collection<UUID> agreementIds) {
        if (agreementIds.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select p from ActivityPlan p where p.agreementId in :agreements order by p.year desc, p.id",
                        ActivityPlan.class)
                .setParameter("agreements", agreementIds)
                .getResultList();
    }

    @Override
    public Optional<PlanRow> row(UUID rowId) {
        return Optional.ofNullable(rowId).map(known -> entities.find(PlanRow.class, known));
    }

    @Override
    public List<PlanRow> rows(UUID planId) {
        return entities.createQuery(
                        "select r from PlanRow r where r.planId = :plan order by r.place, r.id", PlanRow.class)
                .setParameter("plan", planId)
                .getResultList();
    }

    @Override
    public List<PlanCell> cells(UUID planId) {
        return entities.createQuery("select c from PlanCell c where c.planId = :plan", PlanCell.class)
                .setParameter("plan", planId)
                .getResultList();
    }

    @Override
    public List<PlanCell> cellsOfRow(UUID rowId) {
        return entities.createQuery("select c from PlanCell c where c.rowId = :row", PlanCell.class)
                .setParameter("row", rowId)
                .getResultList();
    }

    @Override
    public Optional<PlanCell> cell(UUID rowId, String field) {
        return cellQuery(rowId, field, LockModeType.NONE);
    }

    @Override
    public Optional<PlanCell> cellToEdit(UUID rowId, String field) {
        return cellQuery(rowId, field, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<PlanCell> cellQuery(UUID rowId, String field, LockModeType lock) {
        return entities.createQuery(
                        "select c from PlanCell c where c.rowId = :row and c.field = :field", PlanCell.class)
                .setParameter("row", rowId)
                .setParameter("field", field)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<PlanEdit> accepted(UUID editId, UUID cellId) {
        return Optional.ofNullable(entities.find(PlanEdit.class, new PlanEdit.Key(editId, cellId)));
    }

    @Override
    public Optional<String> wording(UUID cellId, long revision) {
        return entities.createQuery(
                        "select e.value from PlanEdit e where e.cellId = :cell and e.revision = :revision and e.changed = true",
                        String.class)
                .setParameter("cell", cellId)
                .setParameter("revision", revision)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Approval> approvals(UUID planId) {
        return entities.createQuery(
                        "select a from Approval a where a.planId = :plan order by a.approvedAt, a.id", Approval.class)
                .setParameter("plan", planId)
                .getResultList();
    }

    @Override
    public List<Approval> standingToWithdraw(UUID planId) {
        return entities.createQuery(
                        "select a from Approval a where a.planId = :plan and a.withdrawnAt is null order by a.id",
                        Approval.class)
                .setParameter("plan", planId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    @Override
    public void add(ActivityPlan plan) {
        entities.persist(plan);
        // Its rows are checked against it by row-level security: it has to be there first.
        entities.flush();
    }

    @Override
    public void add(PlanRow row, List<PlanCell> cells) {
        entities.persist(row);
        entities.flush();
        cells.forEach(entities::persist);
    }

    @Override
    public void add(Approval approval) {
        entities.persist(approval);
        // Before the plan is frozen: row-level security takes no approval of a frozen one.
        entities.flush();
    }

    @Override
    public void add(PlanEdit edit) {
        entities.persist(edit);
    }

    @Override
    public void announce(PlanChanged change) {
        entities.createNativeQuery("select 1 from (select pg_notify(?1, ?2)) as told")
                .setParameter(1, PlanChanged.CHANNEL)
                .setParameter(2, change.payload())
                .getResultList();
    }
}
