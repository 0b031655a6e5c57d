package org.twinhall.launcher;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/** One running thing the supervisor owns. */
interface Part {
    /** The word used in logs and by {@code status}. */
    String name();

    Path log();

    ProcessHandle process();

    /** Returns when it has ended; kills it if it does not end in time. Asking twice does no harm. */
    void stop();

    default CompletableFuture<ProcessHandle> ended() {
        return process().onExit();
    }
}
