package org.twinhall.domain.government;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.twinhall.domain.government.PlaceFacts.Coordinates;
import org.twinhall.domain.government.PlaceFacts.OtherName;
import org.twinhall.domain.government.PlaceFacts.Population;
import org.twinhall.spi.country.PartyLevel;

@ApplicationScoped
@Transactional
class JpaPlaces implements Places {
    private static final String AMONG = " = any(cast(string_to_array(?1, ',') as uuid[]))";

    /** As the territorial view has it. A ministry is of the country and is not the country: that one has no name of its own. */
    private static final String ABOVE = "from government o join government g on oversees(o, g)"
            + " where g.id = cast(?1 as uuid) and (o.level = 'STATE' or o.name = '')"
            + " order by o.level = 'STATE', o.name, o.id";

    private static final String BELOW = "from government o join government g on oversees(o, g)"
            + " where o.id = cast(?1 as uuid) and coalesce(g.slug, '') <> '" + Platform.SLUG + "'";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Override
    public PlaceFacts of(UUID government) {
        return all(List.of(government)).getOrDefault(government, PlaceFacts.NOTHING);
    }

    @Override
    public Map<UUID, PlaceFacts> all(Collection<UUID> governments) {
        var asked = governments.stream().map(UUID::toString).collect(Collectors.joining(","));
        var names = new HashMap<UUID, List<OtherName>>();
        this.<Object[]>rows(
                        "select government_id::text, language, name from government_name where government_id" + AMONG,
                        asked)
                .forEach(row -> names.computeIfAbsent(id(row[0]), id -> new ArrayList<>())
                        .add(new OtherName(row[1].toString(), row[2].toString())));
        var found = new HashMap<UUID, PlaceFacts>();
        this.<Object[]>rows(
                        "select government_id::text, unlocode, geonames, wikidata, latitude, longitude, population,"
                                + " population_year, population_source from government_place where government_id"
                                + AMONG,
                        asked)
                .forEach(row -> found.put(id(row[0]), facts(row)));
        names.forEach((id, others) ->
                found.put(id, found.getOrDefault(id, PlaceFacts.NOTHING).called(others)));
        return found;
    }

    private static PlaceFacts facts(Object... row) {
        return new PlaceFacts(
                text(row[1]),
                row[2] == null ? null : ((Number) row[2]).intValue(),
                text(row[3]),
                row[4] == null ? null : new Coordinates(degrees(row[4]), degrees(row[5])),
                row[6] == null
                        ? null
                        : new Population(
                                ((Number) row[6]).longValue(), ((Number) row[7]).intValue(), row[8].toString()),
                List.of());
    }

    /** As exact as it was given: the column fills it up with zeros. */
    private static BigDecimal degrees(Object value) {
        var bare = ((BigDecimal) value).stripTrailingZeros();
        return bare.setScale(Math.max(0, bare.scale()));
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    private static UUID id(Object value) {
        return UUID.fromString(value.toString());
    }

    @Override
    public long revision(UUID government) {
        return this.<Object>rows(
                        "select revision from government_place where government_id = cast(?1 as uuid)",
                        government.toString())
                .stream()
                .findFirst()
                .map(revision -> ((Number) revision).longValue())
                .orElse(0L);
    }

    @Override
    public void keep(UUID government, PlaceFacts facts) {
        var point = facts.coordinates();
        var people = facts.population();
        var values = new Object[] {
            government.toString(),
            facts.unlocode(),
            facts.geonames() == null ? null : facts.geonames().toString(),
            facts.wikidata(),
            point == null ? null : point.latitude().toPlainString(),
            point == null ? null : point.longitude().toPlainString(),
            people == null ? null : String.valueOf(people.people()),
            people == null ? null : String.valueOf(people.year()),
            people == null ? null : people.source()
        };
        change(
                "insert into government_place as p (government_id, unlocode, geonames, wikidata, latitude, longitude,"
                        + " population, population_year, population_source) values (cast(?1 as uuid), cast(?2 as text),"
                        + " cast(?3 as integer), cast(?4 as text), cast(?5 as numeric), cast(?6 as numeric),"
                        + " cast(?7 as bigint), cast(?8 as smallint), cast(?9 as text))"
                        + " on conflict (government_id) do update set revision = p.revision + 1,"
                        + " unlocode = excluded.unlocode, geonames = excluded.geonames, wikidata = excluded.wikidata,"
                        + " latitude = excluded.latitude, longitude = excluded.longitude,"
                        + " population = excluded.population, population_year = excluded.population_year,"
                        + " population_source = excluded.population_source",
                values);
        keepNames(government, facts.names());
    }

    private void keepNames(UUID government, List<OtherName> names) {
        var known = of(government).names();
        known.stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> change(
                        "delete from government_name where government_id = cast(?1 as uuid) and language = ?2 and name = ?3",
                        government.toString(),
                        name.language(),
                        name.name()));
        names.stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> change(
                        "insert into government_name (government_id, language, name) values (cast(?1 as uuid), ?2, ?3)",
                        government.toString(),
                        name.language(),
                        name.name()));
    }

    @Override
    public List<Government> above(Government government) {
        return governments("select o.* " + ABOVE, government, Integer.MAX_VALUE);
    }

    @Override
    public List<Government> below(Government government, int most) {
        return isCountryOrState(government)
                ? governments(
                        "select g.* " + BELOW + " order by g.level <> 'STATE', plain_letters(g.name), g.id",
                        government,
                        most)
                : List.of();
    }

    @Override
    public long countBelow(Government government) {
        return isCountryOrState(government)
                ? ((Number) this.<Object>rows(
                                        "select count(*) " + BELOW,
                                        government.id().toString())
                                .get(0))
                        .longValue()
                : 0;
    }

    /** A ministry oversees the country, and nothing of it is a part of the ministry. */
    private static boolean isCountryOrState(Government government) {
        return government.level() == PartyLevel.STATE || government.name().isEmpty();
    }

    @SuppressWarnings("unchecked") // a native query has no type of its own
    private List<Government> governments(String sql, Government of, int most) {
        return entities.createNativeQuery(sql, Government.class)
                .setParameter(1, of.id().toString())
                .setMaxResults(most)
                .getResultList();
    }

    @SuppressWarnings("unchecked") // a native query has no type of its own
    private <T> List<T> rows(String sql, Object value) {
        return entities.createNativeQuery(sql).setParameter(1, value).getResultList();
    }

    private void change(String sql, Object... values) {
        var statement = entities.createNativeQuery(sql);
        for (var place = 0; place < values.length; place++) {
            statement.setParameter(place + 1, values[place]);
        }
        statement.executeUpdate();
    }
}
