package org.twinhall.domain.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.twinhall.domain.agreement.AgreementKind;
import org.twinhall.domain.agreement.AgreementStatus;
import org.twinhall.domain.agreement.ChainLink;
import org.twinhall.domain.agreement.InForce;
import org.twinhall.domain.shared.EdtfDate;

@ApplicationScoped
@Transactional
class JpaHoldings implements Holdings {
    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Override
    public List<Alike> published(Optional<String> territory) {
        List<?> rows = entities.createNativeQuery(
                        "select a.kind, a.status, a.link, a.signed, a.in_force_from, a.ended, count(*) from agreement a"
                                + " where a.published and not a.demonstration and (?1 = '' or exists (select from"
                                + " relationship_party p join government g on g.id = p.government_id"
                                + " where p.relationship_id = a.relationship_id and (g.country = ?1 or g.subdivision = ?1)))"
                                + " group by a.kind, a.status, a.link, a.signed, a.in_force_from, a.ended")
                .setParameter(1, territory.orElse(""))
                .getResultList();
        return rows.stream().map(row -> alike((Object[]) row)).toList();
    }

    private static Alike alike(Object... row) {
        return new Alike(
                new InForce.OnRecord(
                        AgreementKind.valueOf((String) row[0]),
                        AgreementStatus.valueOf((String) row[1]),
                        Optional.ofNullable((String) row[2]).map(ChainLink::valueOf),
                        new EdtfDate((String) row[3]),
                        new EdtfDate((String) row[4]),
                        new EdtfDate((String) row[5])),
                ((Number) row[6]).longValue());
    }
}
