package org.twinhall.web.outbox;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.twinhall.domain.notice.Letter;
import org.twinhall.domain.notice.PostOffice;
import org.twinhall.web.setting.Setting;

/** Carries the letters to the mail server, every two seconds those that are due. Who writes a letter never waits for it. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class LetterCarrier {
    private static final Logger LOG = Logger.getLogger(LetterCarrier.class.getName());
    private static final String PATIENCE_MILLIS = "10000";
    /** Then the next round; a server that is slow must not keep this one for ever. */
    private static final int A_ROUND = 50;

    @Inject
    PostOffice postOffice;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void carry() {
        if (Setting.SMTP_HOST.find().isEmpty()) {
            return;
        }
        for (int carried = 0; carried < A_ROUND; carried++) {
            var letter = postOffice.next();
            if (letter.isEmpty()) {
                return;
            }
            carry(letter.get());
        }
    }

    private void carry(Letter letter) {
        try {
            send(letter);
            postOffice.sent(letter.id());
        } catch (MessagingException e) {
            var again = postOffice.failed(letter);
            // The address is somebody's and does not belong in a log.
            LOG.log(Level.WARNING, "Letter " + letter.id() + " was not taken" + (again ? "" : ", and is given up"), e);
        }
    }

    private static void send(Letter letter) throws MessagingException {
        var message = new MimeMessage(Session.getInstance(server()));
        message.setFrom(new InternetAddress(Setting.SMTP_FROM.value()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to(), true));
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setText(letter.words(), StandardCharsets.UTF_8.name());
        message.setHeader("Content-Language", letter.language());
        message.setHeader("Auto-Submitted", "auto-generated");
        Transport.send(message);
    }

    private static Properties server() {
        var server = new Properties();
        server.setProperty("mail.smtp.host", Setting.SMTP_HOST.value());
        server.setProperty("mail.smtp.port", Setting.SMTP_PORT.value());
        server.setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        server.setProperty("mail.smtp.timeout", PATIENCE_MILLIS);
        server.setProperty("mail.smtp.writetimeout", PATIENCE_MILLIS);
        return server;
    }
}
