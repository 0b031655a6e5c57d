package org.twinhall.domain.webhook;

import java.net.URI;
import java.util.Optional;

/** Where the portal may call out to. */
public interface Destinations {
    /** The reason, as of invalid input, why that address is never called; empty if it may be. Whom its name leads to is asked when it is called. */
    Optional<String> refusal(URI address);
}
