package org.twinhall.web.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.keycloak.admin.client.resource.ClientResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.ClientRepresentation;
import org.twinhall.domain.machine.MachineAccounts;

/**
 * Programs in Keycloak: each is a client of its own with a service account and nothing else, so that no browser can sign in with it. It
 * belongs to no organisation; what it may do stands with the portal.
 */
@ApplicationScoped
class KeycloakMachines implements MachineAccounts {
    private static final List<String> SCOPES = List.of("basic", "profile", "twinhall", "twinhall-api");

    @Inject
    KeycloakDirectory directory;

    @Override
    public Opened open(String clientId, String name) {
        return asking(realm -> {
            try (var answer = realm.clients().create(client(clientId, name))) {
                if (answer.getStatus() != Response.Status.CREATED.getStatusCode()) {
                    throw new WebApplicationException(answer.getStatus());
                }
            }
            var made = found(realm, clientId).orElseThrow();
            return new Opened(
                    made.getServiceAccountUser().getId(), made.getSecret().getValue());
        });
    }

    private static ClientRepresentation client(String clientId, String name) {
        var client = new ClientRepresentation();
        client.setClientId(clientId);
        client.setName(name);
        client.setProtocol("openid-connect");
        client.setPublicClient(false);
        client.setServiceAccountsEnabled(true);
        client.setStandardFlowEnabled(false);
        client.setImplicitFlowEnabled(false);
        client.setDirectAccessGrantsEnabled(false);
        client.setFullScopeAllowed(false);
        client.setDefaultClientScopes(SCOPES);
        client.setOptionalClientScopes(List.of());
        return client;
    }

    @Override
    public String renew(String clientId) {
        return asking(realm -> found(realm, clientId)
                .orElseThrow(() -> new WebApplicationException(Response.Status.NOT_FOUND))
                .generateNewSecret()
                .getValue());
    }

    @Override
    public void close(String clientId) {
        asking(realm -> {
            found(realm, clientId).ifPresent(ClientResource::remove);
            return null;
        });
    }

    private static Optional<ClientResource> found(RealmResource realm, String clientId) {
        return realm.clients().findByClientId(clientId).stream().findFirst().map(client -> realm.clients()
                .get(client.getId()));
    }

    private <T> T asking(Function<RealmResource, T> question) {
        return directory.asking("Keycloak does not do what the portal asks of programs", question);
    }
}
