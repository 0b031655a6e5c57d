package org.twinhall.web.filing;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Speaks as a ClamAV daemon does when one file is streamed to it, and always says the same of it. */
final class Clamd implements AutoCloseable {
    private final ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private final CompletableFuture<byte[]> received;

    Clamd(String verdict) throws IOException {
        received = CompletableFuture.supplyAsync(() -> serve(verdict));
    }

    private byte[] serve(String verdict) {
        try (var caller = socket.accept()) {
            var in = new DataInputStream(caller.getInputStream());
            in.readNBytes("zINSTREAM\0".length());
            var content = in.readNBytes(in.readInt());
            in.readInt();
            caller.getOutputStream().write((verdict + "\0").getBytes(US_ASCII));
            return content;
        } catch (IOException closed) {
            return new byte[0];
        }
    }

    String address() {
        return socket.getInetAddress().getHostAddress() + ":" + socket.getLocalPort();
    }

    byte[] received() throws Exception {
        return received.get(10, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
