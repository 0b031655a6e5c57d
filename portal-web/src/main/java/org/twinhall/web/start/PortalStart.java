package org.twinhall.web.start;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.twinhall.domain.figure.FigureImport;
import org.twinhall.domain.government.Governments;
import org.twinhall.domain.history.History;
import org.twinhall.domain.history.HistoryEntry.Happening;
import org.twinhall.domain.people.BoundSeat;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.people.Seat;
import org.twinhall.domain.registry.GovernmentNaming;
import org.twinhall.domain.registry.RegistryImport;
import org.twinhall.domain.schema.Schema;
import org.twinhall.web.setting.Setting;

/**
 * Brings the schema up to date before the portal answers, as the role that owns it, and a demonstration gets the agreements
 * that the literature names, by the import that an operator would use. No transaction of the container: the migrations have
 * their own.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class PortalStart {
    private static final Logger LOG = Logger.getLogger(PortalStart.class.getName());
    private static final String PLATFORM = "platform";
    /** The demonstration's network, and what its rows are called there. */
    private static final String NETWORK = "mercociudades";

    private static final UUID MEMBERSHIP = UUID.fromString("00000000-0000-4000-8000-000000000271");
    private static final UUID CALL = UUID.fromString("00000000-0000-4000-8000-000000000272");

    @Inject
    Governments governments;

    @Inject
    RegistryImport registry;

    @Inject
    GovernmentNaming naming;

    @Inject
    FigureImport figures;

    @Inject
    History history;

    @PostConstruct
    void start() {
        var run = Schema.migrate(
                Setting.DB_URL.value(),
                Setting.DB_OWNER_USER.value(),
                Setting.DB_OWNER_PASSWORD.value(),
                Setting.isDemonstration());
        LOG.info(() -> "The schema is up to date; migrations run: " + run);
        if (Setting.isDemonstration()) {
            importTheSample();
            importTheFigures();
            tellOfTheDemonstration();
        }
    }

    /** What the demonstration's rows were written by is a migration, which writes no history: it is told once, when they are new. */
    private void tellOfTheDemonstration() {
        try {
            BoundSeat.during(secretariat(), () -> {
                tell(MEMBERSHIP, Happening.of("membership-recorded", "Bello · 2019"));
                tell(CALL, Happening.of("call-drafted"), Happening.of("call-published"));
                return null;
            });
        } catch (Exception failed) {
            LOG.log(Level.SEVERE, "The history of the demonstration could not be written", failed);
        }
    }

    private void tell(UUID record, Happening... happenings) {
        if (history.of(record).isEmpty()) {
            List.of(happenings).forEach(happening -> history.record(record, happening));
        }
    }

    private Seat secretariat() {
        var government = governments.bySlug(NETWORK).orElseThrow();
        return new Seat("system", "Twinhall", government.id(), NETWORK, Set.of(Role.PUBLISHER));
    }

    /** A second start finds them on record and changes nothing. Without them the portal can still do its work. */
    private void importTheSample() {
        try (var sample = RegistryImport.class.getResourceAsStream("/sample/agreements.csv")) {
            var csv = sample.readAllBytes();
            var report = BoundSeat.during(platform(), () -> registry.run(csv, "en"));
            try (var names = RegistryImport.class.getResourceAsStream("/sample/names.csv")) {
                var called = names.readAllBytes();
                BoundSeat.during(platform(), () -> naming.learn(called));
            }
            try (var places = RegistryImport.class.getResourceAsStream("/sample/places.csv")) {
                var where = places.readAllBytes();
                BoundSeat.during(platform(), () -> naming.locate(where));
            }
            LOG.info(() -> "Sample agreements on record: " + report.rows() + ", new: "
                    + report.agreements().size());
        } catch (Exception failed) {
            LOG.log(Level.SEVERE, "The sample agreements could not be imported", failed);
        }
    }

    /** The same holds of what the literature counts. */
    private void importTheFigures() {
        try (var sample = FigureImport.class.getResourceAsStream("/sample/figures.csv")) {
            var csv = sample.readAllBytes();
            var report = BoundSeat.during(platform(), () -> figures.run(csv));
            LOG.info(() -> "Sample figures on record: " + report.rows() + ", new: " + report.fresh());
        } catch (Exception failed) {
            LOG.log(Level.SEVERE, "The sample figures could not be imported", failed);
        }
    }

    /** The platform itself acts, no person. */
    private Seat platform() {
        var government = governments.bySlug(PLATFORM).orElseThrow();
        return new Seat("system", "Twinhall", government.id(), PLATFORM, Set.of(Role.OPERATOR));
    }
}
