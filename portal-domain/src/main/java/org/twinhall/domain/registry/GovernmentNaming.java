package org.twinhall.domain.registry;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.government.Governments;
import org.twinhall.domain.government.PlaceFacts;
import org.twinhall.domain.government.PlaceFacts.Typed;
import org.twinhall.domain.government.PlaceKeeping;
import org.twinhall.domain.government.Places;
import org.twinhall.domain.people.CurrentSeat;
import org.twinhall.domain.people.Role;
import org.twinhall.spi.country.PartyLevel;

/** Takes in files of what governments are called in other languages and scripts, so that readers find them by these names, and of where they are. */
@ApplicationScoped
@Transactional
public class GovernmentNaming {
    @Inject
    CurrentSeat seat;

    @Inject
    Governments governments;

    @Inject
    Places places;

    @Inject
    PlaceKeeping keeping;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /**
     * Takes in a file of names; what is known already and governments that are not on record are passed over.
     *
     * @param csv in UTF-8 with the headings country, subdivision, level, name (its own), language (as a tag of BCP 47) and called
     * @return how many names were new
     * @throws org.twinhall.domain.shared.DeedRefused of reason {@code role-missing} without the role of an operator
     */
    public int learn(byte[] csv) {
        seat.requireAny(Role.OPERATOR);
        return rows(csv)
                .mapToInt(row -> named(row)
                        .map(government -> entities.createNativeQuery(
                                        "insert into government_name (government_id, language, name)"
                                                + " values (cast(?1 as uuid), ?2, ?3) on conflict do nothing")
                                .setParameter(1, government.id().toString())
                                .setParameter(2, row.getField("language"))
                                .setParameter(3, row.getField("called"))
                                .executeUpdate())
                        .orElse(0))
                .sum();
    }

    /**
     * Takes in a file of where governments are; those of which something is known already and those that are not on record are
     * passed over.
     *
     * @param csv in UTF-8 with the headings country, subdivision, level, name (its own), unlocode, geonames, wikidata, latitude,
     *            longitude, population, population_year and population_source
     * @return of how many governments something was taken in
     * @throws org.twinhall.domain.shared.DeedRefused  of reason {@code role-missing} without the role of an operator
     * @throws org.twinhall.domain.shared.InvalidInput if a value cannot be; then nothing is taken in
     */
    public int locate(byte[] csv) {
        seat.requireAny(Role.OPERATOR);
        return rows(csv)
                .mapToInt(row -> named(row)
                        .filter(government -> places.revision(government.id()) == 0)
                        .map(government -> keeping.keep(government.id(), 0, typed(row, places.of(government.id()))))
                        .map(kept -> 1)
                        .orElse(0))
                .sum();
    }

    private static Typed typed(NamedCsvRecord row, PlaceFacts known) {
        return new Typed(
                row.getField("unlocode"),
                row.getField("geonames"),
                row.getField("wikidata"),
                row.getField("latitude"),
                row.getField("longitude"),
                row.getField("population"),
                row.getField("population_year"),
                row.getField("population_source"),
                known.names());
    }

    private static Stream<NamedCsvRecord> rows(byte[] csv) {
        return CsvReader.builder().ofNamedCsvRecord(new String(csv, UTF_8)).stream();
    }

    private Optional<Government> named(NamedCsvRecord row) {
        return governments.named(
                row.getField("name"),
                PartyLevel.valueOf(row.getField("level").toUpperCase(Locale.ROOT)),
                row.getField("country"),
                row.getField("subdivision"));
    }
}
