package org.twinhall.launcher;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/**
 * The process of {@link MailCatcher}. Takes mail to whomever by SMTP, keeps it in memory until it ends, and shows it:
 * newest first, as a page at {@code /} and as JSON at {@code /mails}.
 */
final class CatchMailCommand implements AutoCloseable {
    /** Held here: a logger that nobody holds forgets its level. */
    private static final Logger LIBRARY_LOG = Logger.getLogger("com.icegreen");

    private static final String BEFORE = "<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\">"
            + "<title>Caught mail</title><style>body{max-width:50rem;margin:2rem auto;padding:0 1rem;"
            + "font-family:sans-serif}pre{white-space:pre-wrap;overflow-wrap:anywhere}</style><h1>Caught mail</h1>\n";

    private final GreenMail smtp;
    private final HttpServer pages;

    CatchMailCommand(int port, int pagePort) {
        // It would log every address, and a password it makes of it.
        LIBRARY_LOG.setLevel(Level.WARNING);
        smtp = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        smtp.withConfiguration(new GreenMailConfiguration().withDisabledAuthentication());
        smtp.start();
        try {
            pages = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), pagePort), 0);
        } catch (IOException e) {
            smtp.stop();
            throw new Refusal("The page of caught mail cannot listen on port " + pagePort + ".", e);
        }
        pages.createContext("/mails", exchange -> answer(exchange, "application/json", json()));
        pages.createContext("/", exchange -> answer(exchange, "text/html", html()));
        pages.start();
    }

    /** Runs until the process is ended from outside. */
    static int run(List<String> words) {
        try (var catcher = new CatchMailCommand(Integer.parseInt(words.get(0)), Integer.parseInt(words.get(1)))) {
            catcher.stay();
        }
        return 0;
    }

    List<CaughtMail> caught() {
        var mails =
                Arrays.stream(smtp.getReceivedMessages()).map(CaughtMail::of).collect(Collectors.toList());
        Collections.reverse(mails);
        return mails;
    }

    @Override
    public void close() {
        pages.stop(0);
        smtp.stop();
    }

    private void stay() {
        try {
            Thread.currentThread().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String json() {
        var array = Json.createArrayBuilder();
        caught().forEach(mail -> array.add(mail.json()));
        return array.build().toString();
    }

    private String html() {
        var mails = caught();
        return mails.isEmpty()
                ? BEFORE + "<p>None yet.</p>"
                : BEFORE + mails.stream().map(CaughtMail::html).collect(Collectors.joining());
    }

    private static void answer(HttpExchange exchange, String type, String text) throws IOException {
        try (exchange) {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
