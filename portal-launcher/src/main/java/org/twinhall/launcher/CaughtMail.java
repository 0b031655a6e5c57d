package org.twinhall.launcher;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A mail as a person reads it.
 *
 * @param to      the addresses it went to
 * @param subject never null
 * @param text    its plain text, or its HTML if it has no other; never null
 */
record CaughtMail(List<String> to, String subject, String text) {
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");

    static CaughtMail of(MimeMessage message) {
        try {
            var recipients = message.getRecipients(RecipientType.TO);
            var to = recipients == null
                    ? List.<String>of()
                    : Arrays.stream(recipients).map(String::valueOf).toList();
            var subject = message.getSubject();
            return new CaughtMail(to, subject == null ? "" : subject, text(message));
        } catch (MessagingException | IOException e) {
            return new CaughtMail(List.of(), "A mail that cannot be read", String.valueOf(e.getMessage()));
        }
    }

    JsonObject json() {
        return Json.createObjectBuilder()
                .add("to", Json.createArrayBuilder(to))
                .add("subject", subject)
                .add("text", text)
                .build();
    }

    /** Everything in it is escaped; its addresses can be followed. */
    String html() {
        return "<article><h2>" + escaped(subject) + "</h2><p>" + escaped(String.join(", ", to)) + "</p><pre>" + linked()
                + "</pre></article>\n";
    }

    private String linked() {
        var html = new StringBuilder();
        var links = LINK.matcher(text);
        var done = 0;
        while (links.find()) {
            var address = escaped(links.group());
            html.append(escaped(text.substring(done, links.start())))
                    .append("<a href=\"" + address + "\">" + address + "</a>");
            done = links.end();
        }
        return html.append(escaped(text.substring(done))).toString();
    }

    /** The parts of a mail say the same in several forms; the first plain text is the one to read. */
    private static String text(Part part) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart parts) {
            var first = "";
            for (int i = 0; i < parts.getCount(); i++) {
                var text = text(parts.getBodyPart(i));
                if (parts.getBodyPart(i).isMimeType("text/plain")) return text;
                if (first.isEmpty()) first = text;
            }
            return first;
        }
        return part.isMimeType("text/*") ? String.valueOf(part.getContent()) : "";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
