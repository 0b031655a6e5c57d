package org.twinhall.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.IntPredicate;

/**
 * The loopback ports of the inner parts, chosen free once and kept, so that addresses stay the same from start to
 * start. Chosen below 32768: above it the system hands ports to outgoing connections at any moment.
 */
final class Ports {
    private static final int LOWEST = 18_000;
    private static final int HIGHEST = 28_000;

    private final KeptProperties kept;
    private final IntPredicate free;
    private final Set<Integer> given = new HashSet<>();

    Ports(Path file) {
        this(file, Ports::isFree);
    }

    Ports(Path file, IntPredicate free) {
        this.kept = new KeptProperties(file);
        this.free = free;
    }

    /** The kept port if it is still free, else another one, which is kept from now on. */
    int of(String part) {
        var port = known(part);
        if (port == 0 || !free.test(port) || given.contains(port)) {
            port = another();
            kept.put(part, String.valueOf(port));
        }
        given.add(port);
        return port;
    }

    /** The kept port, free or not; 0 if none was chosen yet. */
    int known(String part) {
        var value = kept.get(part);
        return value != null && value.matches("[0-9]{1,5}") ? Integer.parseInt(value) : 0;
    }

    /** Keeps a port that was chosen by somebody else, so that {@code status} can name it. */
    void note(String part, int port) {
        kept.put(part, String.valueOf(port));
    }

    private int another() {
        for (int tried = 0; tried < 1_000; tried++) {
            var port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
            if (!given.contains(port) && free.test(port)) return port;
        }
        throw new Refusal("No free port was found between " + LOWEST + " and " + HIGHEST + ".");
    }

    /** Whether one may listen there and nobody answers; asked both ways, because a wildcard listener may hide. */
    static boolean isFree(int port) {
        var four = loopback(new byte[] {127, 0, 0, 1});
        var six = loopback(new byte[] {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1});
        try (var socket = new ServerSocket(port, 1, four)) {
            if (!socket.isBound()) return false;
        } catch (IOException e) {
            return false;
        }
        return !answers(four, port) && !answers(six, port);
    }

    private static boolean answers(InetAddress host, int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), 300);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static InetAddress loopback(byte[] address) {
        try {
            return InetAddress.getByAddress(address);
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }
}
