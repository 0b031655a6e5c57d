package org.twinhall.domain.government;

import java.util.List;

/** The plugins that there are on this portal. Declared by the domain, implemented where plugins are loaded. */
public interface KnownPlugins {

    /** Those that could say, or whose file's name says, for what they speak; the broken ones too. Each subject once. */
    List<KnownPlugin> all();
}
