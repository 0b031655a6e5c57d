package org.twinhall.web.identity;

/** A token that is not to be believed. Its message is for the log; the caller learns only that the token is not valid. */
public class BadToken extends Exception {
    private static final long serialVersionUID = 1L;

    BadToken(String message, Throwable cause) {
        super(message, cause);
    }
}
