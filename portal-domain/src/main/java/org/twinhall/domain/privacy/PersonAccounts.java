package org.twinhall.domain.privacy;

/** The accounts that people sign in with. */
public interface PersonAccounts {
    /**
     * Deletes the account with that subject, whatever it was a member of; does nothing if there is none.
     *
     * @throws org.twinhall.domain.shared.AccountsAway if the accounts cannot be asked
     */
    void delete(String subject);
}
