package org.twinhall.web.setting;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Whether the database answers: without it no page does. */
@Readiness
@ApplicationScoped
class DatabaseReadiness implements HealthCheck {
    private static final int PATIENCE_SECONDS = 2;

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("database");
        try (var connection = database.getConnection()) {
            return answer.status(connection.isValid(PATIENCE_SECONDS)).build();
        } catch (SQLException e) {
            return answer.down().build();
        }
    }
}
