package org.twinhall.web.setting;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.util.logging.Logger;
import org.twinhall.domain.schema.Schema;

/**
 * Brings the schema up to date before the portal answers, as the role that owns it. No transaction of the container: the
 * migrations have their own.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class SchemaAtStart {
    private static final Logger LOG = Logger.getLogger(SchemaAtStart.class.getName());

    @PostConstruct
    void migrate() {
        var run = Schema.migrate(
                Setting.DB_URL.value(),
                Setting.DB_OWNER_USER.value(),
                Setting.DB_OWNER_PASSWORD.value(),
                Setting.isDemonstration());
        LOG.info(() -> "The schema is up to date; migrations run: " + run);
    }
}
