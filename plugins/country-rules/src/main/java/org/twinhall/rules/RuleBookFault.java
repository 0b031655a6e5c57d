package org.twinhall.rules;

/** A mistake in a country's data. It names file and key, and it is thrown at loading: no half-read law ever answers. */
public final class RuleBookFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RuleBookFault(String file, String key, String what) {
        super(file + ", " + key + ": " + what);
    }
}
