package org.twinhall.web.identity;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.OrganizationRepresentation;
import org.twinhall.domain.shared.AccountsAway;
import org.twinhall.web.setting.Setting;

/** What Keycloak knows of governments: each is an organisation whose alias is the government's slug. */
@ApplicationScoped
class KeycloakDirectory {
    private static final int MORE_THAN_THERE_ARE = 5000;

    private Keycloak keycloak;
    private String realm;

    @PostConstruct
    void readSettings() {
        var issuer = Setting.OIDC_INTERNAL_ISSUER.find().orElseGet(Setting.OIDC_ISSUER::value);
        var realms = issuer.lastIndexOf("/realms/");
        realm = issuer.substring(realms + "/realms/".length());
        Keycloak.setClientProvider(new JerseyKeycloakClientProvider());
        keycloak = Setting.OIDC_ADMIN_CLIENT_SECRET
                .find()
                .map(secret -> KeycloakBuilder.builder()
                        .serverUrl(issuer.substring(0, realms))
                        .realm(realm)
                        .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                        .clientId(Setting.OIDC_ADMIN_CLIENT_ID.value())
                        .clientSecret(secret)
                        .build())
                .orElse(null);
    }

    @PreDestroy
    void close() {
        if (keycloak != null) {
            keycloak.close();
        }
    }

    /** The realm, to be administered; empty if the portal was not given the means. */
    Optional<RealmResource> administered() {
        return Optional.ofNullable(keycloak).map(client -> client.realm(realm));
    }

    /**
     * What the admin client asks of the realm.
     *
     * @throws AccountsAway if the portal was not given the means to ask
     */
    RealmResource realm() {
        if (keycloak == null) {
            throw new AccountsAway("The portal was given no means to ask Keycloak", null);
        }
        return keycloak.realm(realm);
    }

    /**
     * What comes of asking the realm.
     *
     * @param otherwise what it means if Keycloak does not answer or refuses
     * @throws AccountsAway in that case, and if the portal was not given the means to ask
     */
    <T> T asking(String otherwise, Function<RealmResource, T> question) {
        try {
            return question.apply(realm());
        } catch (ProcessingException | WebApplicationException e) {
            throw new AccountsAway(otherwise, e);
        }
    }

    /**
     * The ids of all organisations by their aliases; empty if the portal was not given the means to ask.
     *
     * @throws KeycloakAway if Keycloak does not answer or refuses
     */
    Optional<Map<String, String>> organisations() throws KeycloakAway {
        if (keycloak == null) {
            return Optional.empty();
        }
        try {
            var ids = new TreeMap<String, String>();
            for (OrganizationRepresentation one :
                    keycloak.realm(realm).organizations().list(0, MORE_THAN_THERE_ARE)) {
                ids.put(one.getAlias(), one.getId());
            }
            return Optional.of(ids);
        } catch (ProcessingException | WebApplicationException e) {
            throw new KeycloakAway("Keycloak does not tell its organisations", e);
        }
    }
}
