package org.twinhall.launcher;

import java.io.PrintStream;
import java.time.Duration;

/** Lines that tell a waiting person what is being done, each with the seconds since the start. */
final class Progress {
    private final PrintStream out;
    private final long began = System.nanoTime();

    Progress(PrintStream out) {
        this.out = out;
    }

    synchronized void say(String what) {
        out.printf("%5d s  %s%n", seconds(), what);
        out.flush();
    }

    static boolean isLineOfIt(String line) {
        return line.matches(" *[0-9]+ s  .*");
    }

    private long seconds() {
        return Duration.ofNanos(System.nanoTime() - began).toSeconds();
    }
}
