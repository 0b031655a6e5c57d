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

    public PluginException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
