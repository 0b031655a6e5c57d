package org.twinhall.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatchMailCommandTest {
    @TempDir
    Path folder;

    private int port;
    private int pagePort;
    private CatchMailCommand catcher;

    @BeforeEach
    void listen() {
        var ports = new Ports(folder.resolve("ports.properties"));
        port = ports.of("mail");
        pagePort = ports.of("mail-page");
        catcher = new CatchMailCommand(port, pagePort);
    }

    @AfterEach
    void close() {
        catcher.close();
    }

    @Test
    void aMailToAnyoneIsCaught() {
        send("ana@bello.example", "Invitación", "Entre aquí");
        assertThat(catcher.caught())
                .containsExactly(new CaughtMail(List.of("ana@bello.example"), "Invitación", "Entre aquí"));
    }

    @Test
    void theNewestComesFirst() {
        send("ana@bello.example", "one", "");
        send("ana@bello.example", "two", "");
        assertThat(catcher.caught()).extracting(CaughtMail::subject).containsExactly("two", "one");
    }

    @Test
    void aLinkInAMailCanBeFollowedInThePage() throws Exception {
        send("ana@bello.example", "Invitación", "Entre: http://localhost:8080/x?a=1&b=$2 hoy");
        assertThat(page("")).contains("<a href=\"http://localhost:8080/x?a=1&amp;b=$2\">");
    }

    @Test
    void whatAMailSaysIsNeverMarkup() throws Exception {
        send("ana@bello.example", "<script>", "<b>x</b>");
        assertThat(page("")).doesNotContain("<script").doesNotContain("<b");
    }

    @Test
    void programsReadTheMailsAsJson() throws Exception {
        send("ana@bello.example", "Hola", "texto");
        assertThat(page("mails"))
                .isEqualTo("[{\"to\":[\"ana@bello.example\"],\"subject\":\"Hola\",\"text\":\"texto\"}]");
    }

    private void send(String to, String subject, String text) {
        GreenMailUtil.sendTextEmail(
                to, "no-reply@twinhall.example", subject, text, new ServerSetup(port, "127.0.0.1", "smtp"));
    }

    private String page(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(MailCatcher.page(pagePort) + path))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }
}
