package org.twinhall.spi;

import java.net.URI;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a rule stands.
 *
 * @param act          the act's name in its own language, such as <i>Ley sobre la Celebración de Tratados</i>; of a portal
 *                     default, what the default is called
 * @param article      article and paragraph as lawyers cite them; empty if the source has none
 * @param url          where the official text can be read, or null if no stable address is known
 * @param readOn       the day the text was read
 * @param verification how well it was read
 */
public record Source(String act, String article, URI url, LocalDate readOn, Verification verification) {

    public Source {
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(readOn, "readOn");
        Objects.requireNonNull(verification, "verification");
    }

    /**
     * Where the official text can be read, if a stable address is known.
     *
     * @return empty if no stable address is known
     */
    public Optional<URI> address() {
        return Optional.ofNullable(url);
    }
}
