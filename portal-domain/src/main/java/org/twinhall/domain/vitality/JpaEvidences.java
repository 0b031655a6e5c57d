package org.twinhall.domain.vitality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.twinhall.domain.people.AboutPerson;
import org.twinhall.domain.people.JpaHeldItems;
import org.twinhall.domain.people.Person;

@ApplicationScoped
@Transactional
class JpaEvidences implements Evidences, AboutPerson {
    private static final String THESE = " = any (string_to_array(?1, ',')::uuid[])";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Override
    public List<Evidence> of(UUID agreementId) {
        return entities.createQuery(
                        "select e from Evidence e where e.agreementId = :agreement order by e.recordedAt desc, e.id",
                        Evidence.class)
                .setParameter("agreement", agreementId)
                .getResultList();
    }

    @Override
    public Optional<EvidenceWithdrawal> withdrawal(UUID evidenceId) {
        return Optional.ofNullable(entities.find(EvidenceWithdrawal.class, evidenceId));
    }

    @Override
    public List<Evidence> standing(Collection<UUID> agreementIds) {
        return agreementIds.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select e from Evidence e where e.agreementId in :agreements and not exists"
                                        + " (select w from EvidenceWithdrawal w where w.evidenceId = e.id)",
                                Evidence.class)
                        .setParameter("agreements", agreementIds)
                        .getResultList();
    }

    @Override
    public Optional<Evidence> find(UUID id) {
        return Optional.ofNullable(id).map(known -> entities.find(Evidence.class, known));
    }

    @Override
    public void queue(UUID agreementId) {
        entities.createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 1))) as locked")
                .setParameter(1, agreementId.toString())
                .getResultList();
    }

    @Override
    public void add(Evidence evidence) {
        entities.persist(evidence);
    }

    @Override
    public void add(EvidenceWithdrawal withdrawal) {
        entities.persist(withdrawal);
    }

    @Override
    public List<ApprovedPlan> approvedPlans(Collection<UUID> agreementIds) {
        return rows(
                "select agreement_id, year, approved_at, lasts_until from approved_plans(string_to_array(?1, ',')::uuid[])",
                agreementIds,
                row -> new ApprovedPlan(
                        (UUID) row[0],
                        ((Number) row[1]).intValue(),
                        moment(row[2]),
                        row[3] == null ? null : LocalDate.parse((String) row[3])));
    }

    @Override
    public List<Written> plansWritten(Collection<UUID> agreementIds) {
        return rows(
                "select p.agreement_id, p.year, max(e.edited_at) from activity_plan p join plan_edit e on e.plan_id = p.id"
                        + " where e.changed and p.agreement_id" + THESE
                        + " group by p.id, p.agreement_id, p.year having count(distinct e.government_id) > 1",
                agreementIds,
                row -> new Written((UUID) row[0], ((Number) row[1]).intValue(), moment(row[2])));
    }

    @Override
    public List<Opinion> opinions(Collection<UUID> relationshipIds) {
        return rows(
                "select d.relationship_id, d.id, max(f.outcome_on) from draft d join filing f on f.draft_id = d.id"
                        + " where f.outcome_on is not null and d.relationship_id" + THESE
                        + " group by d.relationship_id, d.id",
                relationshipIds,
                row -> new Opinion((UUID) row[0], (UUID) row[1], day(row[2])));
    }

    private <T> List<T> rows(String sql, Collection<UUID> ids, Function<Object[], T> read) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<?> rows = entities.createNativeQuery(sql)
                .setParameter(1, ids.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .getResultList();
        return rows.stream().map(row -> read.apply((Object[]) row)).toList();
    }

    /** Which of the two it is the driver decides. */
    private static Instant moment(Object value) {
        return value instanceof OffsetDateTime time ? time.toInstant() : ((Timestamp) value).toInstant();
    }

    private static LocalDate day(Object value) {
        return value instanceof LocalDate day ? day : ((Date) value).toLocalDate();
    }

    @Override
    public String room() {
        return "vitality";
    }

    @Override
    public List<Item> of(Person person) {
        var held = new ArrayList<>(
                JpaHeldItems.of(
                        entities,
                        person,
                        "evidence",
                        "select e.recordedAt, e.agreementId, e.words from Evidence e where e.person = :person order by e.recordedAt"));
        held.addAll(JpaHeldItems.of(
                entities,
                person,
                "evidence-withdrawal",
                "select w.withdrawnAt, w.evidenceId, w.because from EvidenceWithdrawal w where w.person = :person"
                        + " order by w.withdrawnAt"));
        return held;
    }
}
