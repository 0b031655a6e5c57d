package org.twinhall.spi.country;

/** How much a finding weighs, the heaviest first. */
public enum Severity {
    /** The law forbids it: nothing but another text helps. Stops the signature. */
    BLOCKER,
    /** The law is not met; the text or a document has to be mended. Stops the signature. */
    ERROR,
    /** A legal officer ought to look. */
    WARNING,
    /** Good to know. */
    INFO,
    /** The rules cannot decide; a person has to, and the case waits for it. Stops the signature until then. */
    NEEDS_A_PERSON;

    /**
     * Whether an agreement with such a finding may not be signed.
     *
     * @return true for {@link #BLOCKER}, {@link #ERROR} and {@link #NEEDS_A_PERSON}
     */
    public boolean stopsSignature() {
        return this == BLOCKER || this == ERROR || this == NEEDS_A_PERSON;
    }
}
