package org.twinhall.domain.government;

/** What a plugin speaks for. */
public enum PluginKind {
    /** A country's law. */
    COUNTRY,
    /** A network of cities and its calls. */
    NETWORK
}
