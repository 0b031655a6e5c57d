package org.twinhall.launcher;

import java.util.List;
import java.util.Map;

/** The part that takes every mail of a development portal and sends none on; a person reads them in a browser. */
final class MailCatcher {
    static final String NAME = "mail";
    static final String PAGE = "mail-page";
    private static final String SENDER = "no-reply@twinhall.example";

    private final Settings settings;
    private final DataFolder folder;
    private final int port;
    private final int pagePort;

    MailCatcher(Settings settings, DataFolder folder, int port, int pagePort) {
        this.settings = settings;
        this.folder = folder;
        this.port = port;
        this.pagePort = pagePort;
    }

    Child start(Java java) {
        return Child.start(
                NAME,
                folder.log(NAME),
                settings.data(),
                Map.of(),
                java.jar(
                        settings.installation().resolve("twinhall.jar"),
                        List.of("-Xmx64m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData"),
                        List.of("catch-mail", String.valueOf(port), String.valueOf(pagePort))));
    }

    Mail mail() {
        return new Mail("localhost", port, SENDER);
    }

    /** Where a person reads what was caught. */
    static String page(int port) {
        return "http://localhost:" + port + "/";
    }
}
