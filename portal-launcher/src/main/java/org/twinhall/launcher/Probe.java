package org.twinhall.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.regex.Pattern;

/** Waits until an address answers 200. */
final class Probe {
    /** Generous on purpose: on a busy machine of two cores a part has been seen to need five minutes. */
    private static final Duration LONGEST = Duration.ofSeconds(400);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final Parts parts;

    Probe(Parts parts) {
        this.parts = parts;
    }

    /**
     * Waits; a part may also live on without hope, which only its log tells.
     *
     * @param hopeless what the part's log says when it will never answer
     * @throws Refusal if any part ends meanwhile, gives up hope, or the address does not answer in 400 s
     */
    void await(Part part, URI address, Pattern hopeless) {
        var until = System.nanoTime() + LONGEST.toNanos();
        while (!answers(address)) {
            parts.fallen().ifPresent(fallen -> {
                throw new Refusal(fallen.name() + " ended while starting: " + LogCause.in(fallen.log())
                        + " (the whole log: " + fallen.log() + ").");
            });
            if (LogCause.says(part.log(), hopeless)) {
                throw new Refusal(part.name() + " cannot start: " + LogCause.in(part.log()) + " (the whole log: "
                        + part.log() + ").");
            }
            if (System.nanoTime() > until) {
                throw new Refusal(part.name() + " did not answer in " + LONGEST.toSeconds() + " s: "
                        + LogCause.in(part.log()) + " (the whole log: " + part.log() + ").");
            }
            pause();
        }
    }

    boolean answers(URI address) {
        try {
            var request = HttpRequest.newBuilder(address)
                    .timeout(Duration.ofSeconds(10))
                    .build();
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("Waiting was interrupted.", e);
        }
    }
}
