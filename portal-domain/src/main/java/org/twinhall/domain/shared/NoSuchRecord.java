package org.twinhall.domain.shared;

/** There is no such record, or the seat may not know of it: both are told in the same words. */
public class NoSuchRecord extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NoSuchRecord(String what) {
        super("No such " + what);
    }
}
