package org.twinhall.spi;

/** A plugin's way to say that it cannot answer. Any other exception is taken for a defect of the plugin. */
public class PluginException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Whose problem it is: it decides what the reader is told. */
    public enum Kind {
        /** The day asked about lies outside the law known to the plugin. */
        RULES_OUTDATED,
        /** What it was given cannot be read. */
        INPUT,
        /** Another system did not answer, or not as agreed. */
        EXTERNAL
    }

    private final Kind kind;

    /**
     * A plugin cannot answer.
     *
     * @param kind    whose problem it is
     * @param message what is wrong, for the log; readers are told in the portal's own words
     */
    public PluginException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    /**
     * Whose problem it is.
     *
     * @return as the plugin gave it
     */
    public Kind kind() {
        return kind;
    }
}
