package org.twinhall.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.twinhall.spi.filing.Outbound;

/** A way out that leads nowhere: it answers what it was told to and remembers what it was asked. */
public final class RecordedOutbound implements Outbound {

    /** What a plugin asked for. {@code body} is empty for a {@code GET}. */
    public record Call(String method, URI address, Map<String, String> headers, String body) {}

    private record Prepared(int status, String text) implements Answer {
        @Override
        public byte[] body() {
            return text.getBytes(UTF_8);
        }
    }

    private final Map<URI, Prepared> prepared = new HashMap<>();
    private final List<Call> calls = new ArrayList<>();

    /** What that address answers; an address without an answer lets the caller wait until time is out. */
    public RecordedOutbound answering(URI address, int status, String body) {
        prepared.put(address, new Prepared(status, body));
        return this;
    }

    /** What was asked, in order. */
    public List<Call> calls() {
        return List.copyOf(calls);
    }

    @Override
    public Answer get(URI address) throws IOException {
        calls.add(new Call("GET", address, Map.of(), ""));
        return answer(address);
    }

    @Override
    public Answer post(URI address, Map<String, String> headers, byte[] body) throws IOException {
        calls.add(new Call("POST", address, headers, new String(body, UTF_8)));
        return answer(address);
    }

    private Answer answer(URI address) throws IOException {
        var answer = prepared.get(address);
        if (answer == null) {
            throw new InterruptedIOException("No answer from " + address);
        }
        return answer;
    }
}
