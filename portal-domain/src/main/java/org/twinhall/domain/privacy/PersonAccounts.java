package org.twinhall.domain.privacy;

import java.util.Optional;

/** The accounts that people sign in with. */
public interface PersonAccounts {
    /**
     * The e-mail address of the account with that subject; empty if it has none, or there is no such account.
     *
     * @throws org.twinhall.domain.shared.AccountsAway if the accounts cannot be asked
     */
    Optional<String> address(String subject);

    /**
     * Deletes the account with that subject, whatever it was a member of; does nothing if there is none.
     *
     * @throws org.twinhall.domain.shared.AccountsAway if the accounts cannot be asked
     */
    void delete(String subject);
}
