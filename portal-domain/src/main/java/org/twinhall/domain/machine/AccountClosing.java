package org.twinhall.domain.machine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.twinhall.domain.shared.AccountsAway;

/**
 * Takes away the accounts of programs that are over. They have no seat any more; this is so that nothing is left that could ask for
 * tokens.
 */
@ApplicationScoped
public class AccountClosing {
    private static final Logger LOG = Logger.getLogger(AccountClosing.class.getName());

    @Inject
    ApiClients clients;

    @Inject
    MachineAccounts accounts;

    /** Takes away what is left of those that were ended or are past their last day; what cannot be is left for the next time. */
    public void closeAll() {
        clients.toClose().forEach(this::close);
    }

    /** Whether it is gone. */
    boolean close(String clientId) {
        try {
            accounts.close(clientId);
        } catch (AccountsAway away) {
            LOG.log(Level.WARNING, "The account of " + clientId + " is taken away later", away);
            return false;
        }
        clients.closed(clientId);
        return true;
    }
}
