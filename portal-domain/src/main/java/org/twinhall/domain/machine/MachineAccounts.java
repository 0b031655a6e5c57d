package org.twinhall.domain.machine;

/**
 * The accounts of programs, which another service keeps. It is asked outside of transactions. Where it does not answer, or not as it
 * should, each deed throws {@link org.twinhall.domain.shared.AccountsAway}.
 */
public interface MachineAccounts {
    /**
     * Opens one.
     *
     * @param clientId what it is to call itself
     * @param name     what it is for, for whoever looks after the accounts
     */
    Opened open(String clientId, String name);

    /** Gives it another secret; the one before counts no more. */
    String renew(String clientId);

    /** Takes it away; does nothing if there is none. */
    void close(String clientId);

    /**
     * An account just opened.
     *
     * @param accountId the subject of its tokens
     * @param secret    told once and kept nowhere else
     */
    record Opened(String accountId, String secret) {}
}
