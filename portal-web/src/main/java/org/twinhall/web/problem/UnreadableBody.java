package org.twinhall.web.problem;

/** A body, or a value of the query, is not what it says it is: broken JSON, another shape, nothing at all. */
public class UnreadableBody extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnreadableBody(String message, Throwable cause) {
        super(message, cause);
    }
}
