package org.twinhall.domain.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.twinhall.domain.agreement.AgreementKind;
import org.twinhall.domain.agreement.AgreementStatus;
import org.twinhall.domain.agreement.ChainLink;
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
class PublicAgreements {
    private static final String ROWS =
            "select id, reference, relationship_id, kind, status, signed, title, focus, focus_language, source, continues_id, link,"
                    + " in_force_from, ended, signed_at_place, registry_number, registered_on, demonstration, themes, motivations,"
                    + " ids, names, levels, countries, subdivisions, slugs from public_agreement where ";

    private static final String BY_ID = ROWS + "id = any(?)";
    private static final String CHAIN_OF = ROWS
            + "relationship_id = (select relationship_id from public_agreement where id = ?)"
            + " order by signed_first nulls last, reference";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** In the order of the ids; what is not public is left out. */
    List<PublicAgreement> of(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var found = ask(BY_ID, ids.toArray(UUID[]::new)).stream()
                .collect(Collectors.toMap(PublicAgreement::id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** The public agreements of the tie of a public one, itself among them, the oldest first; none if that one is not public. */
    List<PublicAgreement> chainWith(UUID id) {
        return ask(CHAIN_OF, id);
    }

    private List<PublicAgreement> ask(String statement, Object value) {
        var connection = entities.unwrap(Connection.class);
        try (var prepared = connection.prepareStatement(statement)) {
            if (value instanceof UUID[] ids) {
                prepared.setArray(1, connection.createArrayOf("uuid", ids));
            } else {
                prepared.setObject(1, value);
            }
            try (var rows = prepared.executeQuery()) {
                var found = new ArrayList<PublicAgreement>();
                while (rows.next()) {
                    found.add(agreement(rows));
                }
                return found;
            }
        } catch (SQLException refused) {
            throw new PersistenceException(refused);
        }
    }

    private static PublicAgreement agreement(ResultSet row) throws SQLException {
        return new PublicAgreement(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getObject(3, UUID.class),
                parties(row),
                AgreementKind.valueOf(row.getString(4)),
                AgreementStatus.valueOf(row.getString(5)),
                date(row.getString(6)),
                text(row, 7),
                text(row, 8),
                text(row, 9),
                text(row, 10),
                Optional.ofNullable(row.getObject(11, UUID.class)),
                text(row, 12).map(ChainLink::valueOf),
                date(row.getString(13)),
                date(row.getString(14)),
                text(row, 15),
                text(row, 16),
                Optional.ofNullable(row.getObject(17, LocalDate.class)),
                row.getBoolean(18),
                List.of(texts(row, 19)),
                List.of(texts(row, 20)));
    }

    private static List<PublicParty> parties(ResultSet row) throws SQLException {
        var ids = (UUID[]) row.getArray(21).getArray();
        var names = texts(row, 22);
        var levels = texts(row, 23);
        var countries = texts(row, 24);
        var subdivisions = texts(row, 25);
        var slugs = texts(row, 26);
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

    private static String[] texts(ResultSet row, int column) throws SQLException {
        return (String[]) row.getArray(column).getArray();
    }

    private static Optional<String> text(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    private static EdtfDate date(String text) {
        return EdtfDate.read(text).orElse(EdtfDate.UNKNOWN);
    }
}
