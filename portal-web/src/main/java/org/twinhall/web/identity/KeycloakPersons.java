package org.twinhall.web.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.twinhall.domain.privacy.PersonAccounts;
import org.twinhall.domain.shared.AccountsAway;

/** The accounts of people in Keycloak, where one of them asked to be erased. */
@ApplicationScoped
class KeycloakPersons implements PersonAccounts {
    private static final Logger LOG = Logger.getLogger(KeycloakPersons.class.getName());

    @Inject
    KeycloakDirectory directory;

    @Override
    public void delete(String subject) {
        try {
            directory.realm().users().get(subject).remove();
        } catch (NotFoundException gone) {
            LOG.log(Level.FINE, "The account was closed before", gone);
        } catch (ProcessingException | WebApplicationException e) {
            throw new AccountsAway("Keycloak does not delete the account", e);
        }
    }
}
