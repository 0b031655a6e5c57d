package org.twinhall.web.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.keycloak.admin.client.resource.RealmResource;
import org.twinhall.domain.privacy.PersonAccounts;

/** The accounts of people in Keycloak, where one of them asked to be erased. */
@ApplicationScoped
class KeycloakPersons implements PersonAccounts {
    private static final Logger LOG = Logger.getLogger(KeycloakPersons.class.getName());

    @Inject
    KeycloakDirectory directory;

    @Override
    public void delete(String subject) {
        directory.asking("Keycloak does not delete the account", realm -> delete(realm, subject));
    }

    private static Void delete(RealmResource realm, String subject) {
        try {
            realm.users().get(subject).remove();
        } catch (NotFoundException gone) {
            LOG.log(Level.FINE, "The account was closed before", gone);
        }
        return null;
    }
}
