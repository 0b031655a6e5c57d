package org.twinhall.web.plugin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/**
 * Says in {@code /health} that a plugin is broken. Not in {@code /health/ready}: the rest of the portal works, and a balancer
 * must not take it away.
 */
@Liveness
@ApplicationScoped
class PluginsHealth implements HealthCheck {
    @Inject
    Plugins plugins;

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("plugins")
                .status(plugins.broken().isEmpty())
                .withData("loaded", plugins.all().size() - plugins.broken().size());
        plugins.broken()
                .forEach(
                        plugin -> answer.withData(plugin.file(), plugin.reason().orElse("")));
        return answer.build();
    }
}
