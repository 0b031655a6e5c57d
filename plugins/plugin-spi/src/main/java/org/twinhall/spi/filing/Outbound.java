package org.twinhall.spi.filing;

import java.io.IOException;
import java.net.URI;
import java.util.Map;

/** The portal's guarded way out: hosts on the plugin's list only, with time-outs and limits on size. */
public interface Outbound {

    /**
     * Fetches an address.
     *
     * @param address whole, with a host on the list
     * @return what came back, whatever its status
     * @throws IOException if the host is not on the list, does not answer in time, or answers more than the limit
     */
    Answer get(URI address) throws IOException;

    /**
     * Sends a body.
     *
     * @param address whole, with a host on the list
     * @param headers names and values; the portal adds its own and refuses those that steer the connection
     * @param body what is sent
     * @return what came back, whatever its status
     * @throws IOException as in {@link #get}
     */
    Answer post(URI address, Map<String, String> headers, byte[] body) throws IOException;

    /** An answer from outside. */
    interface Answer {
        /**
         * The HTTP status.
         *
         * @return such as 200
         */
        int status();

        /**
         * What came back, a copy at every call; never null.
         *
         * @return empty if nothing came
         */
        byte[] body();
    }
}
