package org.twinhall.spi.country;

import java.util.Objects;
import java.util.Optional;
import org.twinhall.spi.Source;
import org.twinhall.spi.Text;

/**
 * Something a country's rules note about a draft.
 *
 * <p>A rule that is not {@linkplain org.twinhall.spi.Verification#isBinding() known well enough} never stops a signature: a
 * finding that would is refused here, so that no plugin can do so by mistake.
 *
 * @param code     the rule's name in the rule base, such as {@code MX-C12}; stable over versions
 * @param severity how much it weighs
 * @param place    where in the draft, or null if it concerns the draft as a whole
 * @param text     what to tell the reader, and how to mend it
 * @param source   where the rule stands
 */
public record Finding(String code, Severity severity, Place place, Text text, Source source) {

    public Finding {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(source, "source");
        if (severity.stopsSignature() && !source.verification().isBinding()) {
            throw new IllegalArgumentException(
                    code + " would stop a signature, but is only known by " + source.verification());
        }
    }

    /**
     * Where in the draft; empty if it concerns the draft as a whole.
     *
     * @return empty if it concerns the draft as a whole
     */
    public Optional<Place> where() {
        return Optional.ofNullable(place);
    }

    /**
     * A place in a draft.
     *
     * @param clauseId {@link ClauseFacts#id()}
     * @param language the language version, or null for all of them
     */
    public record Place(String clauseId, String language) {
        public Place {
            Objects.requireNonNull(clauseId, "clauseId");
        }
    }
}
