package org.twinhall.domain.registry;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Locale;
import org.twinhall.domain.government.Governments;
import org.twinhall.domain.people.CurrentSeat;
import org.twinhall.domain.people.Role;
import org.twinhall.spi.country.PartyLevel;

/** Takes in what governments are called in other languages and scripts, so that readers find them by these names. */
@ApplicationScoped
@Transactional
public class GovernmentNaming {
    @Inject
    CurrentSeat seat;

    @Inject
    Governments governments;

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
        return CsvReader.builder().ofNamedCsvRecord(new String(csv, UTF_8)).stream()
                .mapToInt(row -> governments
                        .named(
                                row.getField("name"),
                                PartyLevel.valueOf(row.getField("level").toUpperCase(Locale.ROOT)),
                                row.getField("country"),
                                row.getField("subdivision"))
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
}
