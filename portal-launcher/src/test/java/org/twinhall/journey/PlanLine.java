package org.twinhall.journey;

import com.microsoft.playwright.BrowserContext;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The line of a page that has a plan open, spoken without the page's script: as a program of somebody else's would. */
final class PlanLine implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 20;
    private static final String ENDED = "ended";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final WebSocket socket;
    private final BlockingQueue<JsonObject> heard;

    private PlanLine(WebSocket socket, BlockingQueue<JsonObject> heard) {
        this.socket = socket;
        this.heard = heard;
    }

    /**
     * Opens it.
     *
     * @param cookies of the window whose login it uses
     * @param origin  the site that the browser would say it comes from
     * @throws Closed if it was not let in
     */
    static PlanLine open(Visit visit, BrowserContext cookies, String origin, String government, String plan)
            throws Closed {
        var cookie = cookies.cookies(visit.address("/")).stream()
                .map(one -> one.name + "=" + one.value)
                .collect(Collectors.joining("; "));
        return open(visit, origin, "Cookie", cookie, government, plan);
    }

    /** The same of a program, which has a token and no login. */
    static PlanLine open(Visit visit, String token, String government, String plan) throws Closed {
        return open(visit, visit.address(""), "Authorization", "Bearer " + token, government, plan);
    }

    private static PlanLine open(
            Visit visit, String origin, String header, String value, String government, String plan) throws Closed {
        var heard = new LinkedBlockingQueue<JsonObject>();
        var address = visit.address("/socket/" + government + "/plan/" + plan).replaceFirst("^http", "ws");
        try {
            var socket = HTTP.newWebSocketBuilder()
                    .header("Origin", origin)
                    .header(header, value)
                    .buildAsync(URI.create(address), new Ear(heard))
                    .join();
            var line = new PlanLine(socket, heard);
            line.heardWhole();
            return line;
        } catch (CompletionException e) {
            if (e.getCause() instanceof WebSocketHandshakeException refused) {
                throw new Closed(refused.getResponse().statusCode());
            }
            throw e;
        }
    }

    /** The plan as it is comes first, and only then the page speaks: what is said before may not be heard. */
    private void heardWhole() {
        while (!next("the plan").getString("is").equals("plan")) {
            // Who else is here may be told before.
        }
    }

    private JsonObject next(String awaited) {
        try {
            var said = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (said == null) throw new IllegalStateException("Nothing came, awaited was " + awaited);
            if (said.containsKey(ENDED)) {
                throw new IllegalStateException(
                        "The line was closed: " + said.getString(ENDED) + "; awaited was " + awaited);
            }
            return said;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Says something and waits for the answer to it, past what is told of others. */
    JsonObject asked(JsonObject message) {
        socket.sendText(message.toString(), true).join();
        while (true) {
            var answer = next("an answer to " + message);
            if (isAnswer(message.getString("do"), answer.getString("is"))) {
                return answer;
            }
        }
    }

    /** What is told to everybody is an answer only to what everybody is told of. */
    private static boolean isAnswer(String asked, String said) {
        return switch (said) {
            case "people" -> asked.equals("at");
            case "plan" -> asked.equals("add");
            case "changed", "standing" -> false;
            default -> true;
        };
    }

    @Override
    public void close() {
        socket.abort();
    }

    /** It was not let in. */
    static final class Closed extends Exception {
        private static final long serialVersionUID = 1L;
        private final int status;

        private Closed(int status) {
            super(String.valueOf(status));
            this.status = status;
        }

        int status() {
            return status;
        }
    }

    private static final class Ear implements WebSocket.Listener {
        private final BlockingQueue<JsonObject> heard;
        private final StringBuilder half = new StringBuilder();

        private Ear(BlockingQueue<JsonObject> heard) {
            this.heard = heard;
        }

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence words, boolean isLast) {
            half.append(words);
            if (isLast) {
                try (var reader = Json.createReader(new StringReader(half.toString()))) {
                    heard.add(reader.readObject());
                }
                half.setLength(0);
            }
            socket.request(1);
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
            ended(status + " " + reason);
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public void onError(WebSocket socket, Throwable why) {
            ended(why.toString());
        }

        private void ended(String how) {
            heard.add(Json.createObjectBuilder().add(ENDED, how).build());
        }
    }
}
