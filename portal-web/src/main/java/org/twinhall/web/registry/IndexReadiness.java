package org.twinhall.web.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.twinhall.domain.registry.RegistryIndex;

/** Not ready before the search index holds everything: half a registry must not look like the whole. */
@Readiness
@ApplicationScoped
public class IndexReadiness implements HealthCheck {
    @Inject
    RegistryIndex index;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("search-index")
                .status(index.isComplete())
                .build();
    }
}
