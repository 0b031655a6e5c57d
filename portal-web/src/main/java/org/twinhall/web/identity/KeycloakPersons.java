package org.twinhall.web.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.util.Optional;
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

    @Inject
    LiveTokens liveTokens;

    @Override
    public Optional<String> address(String subject) {
        return directory.asking("Keycloak does not tell the address", realm -> address(realm, subject));
    }

    private static Optional<String> address(RealmResource realm, String subject) {
        try {
            return Optional.ofNullable(
                    realm.users().get(subject).toRepresentation().getEmail());
        } catch (NotFoundException gone) {
            LOG.log(Level.FINE, "The account was closed before", gone);
            return Optional.empty();
        }
    }

    @Override
    public void delete(String subject) {
        directory.asking("Keycloak does not delete the account", realm -> delete(realm, subject));
        liveTokens.forget(subject);
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
