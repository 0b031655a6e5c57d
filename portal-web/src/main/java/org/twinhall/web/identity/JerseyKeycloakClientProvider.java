package org.twinhall.web.identity;

import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.WebTarget;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import org.glassfish.jersey.client.ClientProperties;
import org.glassfish.jersey.client.JerseyClientBuilder;
import org.glassfish.jersey.client.proxy.WebResourceFactory;
import org.keycloak.admin.client.spi.ResteasyClientProvider;

/** Lets Keycloak's client speak through the server's Jersey: the RESTEasy it brings would take over the server's JAX-RS. */
class JerseyKeycloakClientProvider implements ResteasyClientProvider {
    private static final String JSON = "AdminJson";

    @Override
    public Client newRestEasyClient(Object ignored, SSLContext ssl, boolean trustAnybody) {
        if (trustAnybody) {
            throw new IllegalArgumentException("Keycloak is trusted by its certificate or not at all");
        }
        var builder = new JerseyClientBuilder()
                .connectTimeout(4, TimeUnit.SECONDS)
                .readTimeout(10, TimeUnit.SECONDS)
                // The server's JSON-B wins over any provider that is merely registered, and leaves every field of a
                // token null.
                .property("jersey.config.client.jsonFeature", JSON)
                .property("jersey.config.jsonFeature", JSON)
                .property(ClientProperties.SUPPRESS_HTTP_COMPLIANCE_VALIDATION, true)
                .register(new AdminJson());
        return ssl == null ? builder.build() : builder.sslContext(ssl).build();
    }

    @Override
    public <R> R targetProxy(WebTarget target, Class<R> type) {
        return WebResourceFactory.newResource(type, target);
    }
}
