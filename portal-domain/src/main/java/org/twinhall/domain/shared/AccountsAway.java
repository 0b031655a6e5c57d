package org.twinhall.domain.shared;

/** The service that keeps the accounts does not answer, or not as it should. Nothing is lost; it can be tried again. */
public class AccountsAway extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public AccountsAway(String message, Throwable cause) {
        super(message, cause);
    }
}
