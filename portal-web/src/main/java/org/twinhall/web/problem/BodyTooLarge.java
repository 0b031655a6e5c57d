package org.twinhall.web.problem;

import java.io.IOException;

/** A body is longer than what may be sent there. */
public class BodyTooLarge extends IOException {
    private static final long serialVersionUID = 1L;

    BodyTooLarge(long limit) {
        super("A body is longer than " + limit + " bytes");
    }
}
