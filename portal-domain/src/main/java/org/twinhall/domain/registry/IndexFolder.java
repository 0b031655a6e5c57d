package org.twinhall.domain.registry;

import java.nio.file.Path;
import java.util.Optional;

/** Where this node may keep its search index. */
public interface IndexFolder {
    /** A folder of its own; empty for an index in memory, which is built at every start. */
    Optional<Path> folder();
}
