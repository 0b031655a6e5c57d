package org.twinhall.web.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.keycloak.admin.client.resource.UserResource;
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
        return of(subject, "Keycloak does not tell the address", account -> account.toRepresentation()
                .getEmail());
    }

    @Override
    public void delete(String subject) {
        of(subject, "Keycloak does not delete the account", account -> {
            account.remove();
            return subject;
        });
        liveTokens.forget(subject);
    }

    /** What the account answers; empty if there is none any more. */
    private Optional<String> of(String subject, String otherwise, Function<UserResource, String> question) {
        return directory.asking(otherwise, realm -> {
            try {
                return Optional.ofNullable(question.apply(realm.users().get(subject)));
            } catch (NotFoundException gone) {
                LOG.log(Level.FINE, "The account was closed before", gone);
                return Optional.empty();
            }
        });
    }
}
