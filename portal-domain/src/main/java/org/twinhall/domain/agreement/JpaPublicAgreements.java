package org.twinhall.domain.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.twinhall.domain.shared.EdtfDate;
import org.twinhall.spi.country.PartyLevel;

/**
 * Reads what everybody may read, from a view of the database that holds nothing else.
 *
 * <p>One statement with a row for each agreement costs a fraction of what entities with their collections cost under policies that are
 * asked row by row.
 */
@ApplicationScoped
@Transactional
class JpaPublicAgreements implements PublicAgreements {
    private static final String ROWS =
            "select id, reference, relationship_id, kind, status, signed, title, focus, focus_language, source, continues_id, link,"
                    + " in_force_from, ended, signed_at_place, registry_number, registered_on, demonstration, themes, motivations,"
                    + " ids, names, levels, countries, subdivisions, slugs from public_agreement where ";

    private static final String BY_ID = ROWS + "id = any(cast(?1 as uuid[]))";
    private static final String OLDEST_FIRST = " order by signed_first nulls last, reference";
    private static final String CHAIN = ROWS + "relationship_id = cast(?1 as uuid)" + OLDEST_FIRST;
    private static final String CHAIN_WITH =
            ROWS + "relationship_id = (select relationship_id from public_agreement where id = cast(?1 as uuid))"
                    + OLDEST_FIRST;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Override
    public List<AgreementEntry> of(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var found = ask(BY_ID, ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"))).stream()
                .collect(Collectors.toMap(AgreementEntry::id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    @Override
    public List<AgreementEntry> chain(UUID relationshipId) {
        return ask(CHAIN, relationshipId.toString());
    }

    @Override
    public List<AgreementEntry> chainWith(UUID id) {
        return ask(CHAIN_WITH, id.toString());
    }

    @SuppressWarnings("unchecked") // a native query has no type of its own
    private List<AgreementEntry> ask(String statement, String ids) {
        List<Object[]> rows =
                entities.createNativeQuery(statement).setParameter(1, ids).getResultList();
        return rows.stream().map(JpaPublicAgreements::agreement).toList();
    }

    private static AgreementEntry agreement(Object[] row) {
        return new PublicAgreement(
                (UUID) row[0],
                (String) row[1],
                (UUID) row[2],
                parties(row),
                AgreementKind.valueOf((String) row[3]),
                AgreementStatus.valueOf((String) row[4]),
                date(row[5]),
                text(row[6]),
                text(row[7]),
                text(row[8]),
                text(row[9]),
                Optional.ofNullable((UUID) row[10]),
                text(row[11]).map(ChainLink::valueOf),
                date(row[12]),
                date(row[13]),
                text(row[14]),
                text(row[15]),
                Optional.ofNullable((Date) row[16]).map(Date::toLocalDate),
                (Boolean) row[17],
                List.of(texts(row[18])),
                List.of(texts(row[19])));
    }

    private static List<PublicParty> parties(Object[] row) {
        var ids = (UUID[]) row[20];
        if (ids == null) {
            return List.of();
        }
        var names = texts(row[21]);
        var levels = texts(row[22]);
        var countries = texts(row[23]);
        var subdivisions = texts(row[24]);
        var slugs = texts(row[25]);
        var parties = new ArrayList<PublicParty>(ids.length);
        for (var at = 0; at < ids.length; at++) {
            parties.add(new PublicParty(
                    ids[at],
                    names[at],
                    PartyLevel.valueOf(levels[at]),
                    countries[at],
                    Optional.ofNullable(subdivisions[at]),
                    Optional.ofNullable(slugs[at])));
        }
        return List.copyOf(parties);
    }

    private static String[] texts(Object column) {
        return (String[]) column;
    }

    private static Optional<String> text(Object column) {
        return Optional.ofNullable((String) column);
    }

    private static EdtfDate date(Object column) {
        return column == null ? EdtfDate.UNKNOWN : new EdtfDate((String) column);
    }
}
