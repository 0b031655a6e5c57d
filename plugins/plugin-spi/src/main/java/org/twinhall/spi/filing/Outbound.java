package org.twinhall.spi.filing;

import java.io.IOException;
import java.net.URI;
import java.util.Map;

/** The portal's guarded way out: hosts on the plugin's list only, with time-outs and limits on size. */
public interface Outbound {

    /**
     * Fetches an address.
     *
     * @throws IOException if the host is not on the list, does not answer in time, or answers more than the limit
     */
    Answer get(URI address) throws IOException;

    /**
     * Sends a body.
     *
     * @param headers names and values; the portal adds its own and refuses those that steer the connection
     * @throws IOException as in {@link #get}
     */
    Answer post(URI address, Map<String, String> headers, byte[] body) throws IOException;

    /** An answer from outside. */
    interface Answer {
        /** The HTTP status. */
        int status();

        /** What came back, a copy at every call; never null. */
        byte[] body();
    }
}
