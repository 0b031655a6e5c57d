package org.twinhall.web.plugin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.twinhall.domain.government.PluginsGone;

/**
 * Says in {@code /health} that a plugin is broken, or switched on for a government and not there. Not in {@code /health/ready}: the
 * rest of the portal works, and a balancer must not take it away.
 */
@Liveness
@ApplicationScoped
class PluginsHealth implements HealthCheck {
    @Inject
    Plugins plugins;

    @Inject
    PluginsGone gone;

    @Override
    public HealthCheckResponse call() {
        var missed = gone.list();
        var answer = HealthCheckResponse.named("plugins")
                .status(plugins.broken().isEmpty() && missed.isEmpty())
                .withData("loaded", plugins.all().size() - plugins.broken().size());
        plugins.broken()
                .forEach(
                        plugin -> answer.withData(plugin.file(), plugin.reason().orElse("")));
        missed.forEach(plugin ->
                answer.withData(plugin.kind().name().toLowerCase(Locale.ROOT) + " " + plugin.subject(), "plugin.gone"));
        return answer.build();
    }
}
