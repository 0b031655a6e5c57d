package org.twinhall.web.start;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.twinhall.domain.government.Governments;
import org.twinhall.domain.people.BoundSeat;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.people.Seat;
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

    @Inject
    Governments governments;

    @Inject
    RegistryImport registry;

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
        }
    }

    /** A second start finds them on record and changes nothing. Without them the portal can still do its work. */
    private void importTheSample() {
        try (var sample = RegistryImport.class.getResourceAsStream("/sample/agreements.csv")) {
            var csv = sample.readAllBytes();
            var report = BoundSeat.during(platform(), () -> registry.run(csv, "en"));
            LOG.info(() -> "Sample agreements on record: " + report.rows() + ", new: "
                    + report.agreements().size());
        } catch (Exception failed) {
            LOG.log(Level.SEVERE, "The sample agreements could not be imported", failed);
        }
    }

    /** The platform itself acts, no person. */
    private Seat platform() {
        var government = governments.bySlug(PLATFORM).orElseThrow();
        return new Seat("system", "Twinhall", government.id(), PLATFORM, Set.of(Role.OPERATOR));
    }
}
