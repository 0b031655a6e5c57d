package org.twinhall.domain.schema;

import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;

/** Brings the schema up to date. Only the migrations change it; the application's own role could not. */
public final class Schema {
    private Schema() {}

    /**
     * Runs what has not been run. Several portals that start together wait for each other.
     *
     * @param url       JDBC address
     * @param owner     the role that owns the schema
     * @param demo      whether the demonstration's governments belong into it
     * @return how many migrations were run
     */
    public static int migrate(String url, String owner, String password, boolean demo) {
        List<String> locations = new ArrayList<>(List.of("classpath:db/migration"));
        if (demo) {
            locations.add("classpath:db/demo");
        }
        return Flyway.configure(Thread.currentThread().getContextClassLoader())
                .dataSource(url, owner, password)
                .locations(locations.toArray(String[]::new))
                .load()
                .migrate()
                .migrationsExecuted;
    }
}
