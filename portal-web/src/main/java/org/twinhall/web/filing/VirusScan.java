package org.twinhall.web.filing;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.web.setting.Setting;

/**
 * Asks the operator's ClamAV daemon about a file, in its own words ({@code INSTREAM}, clamd(8)). Where none is set nothing is asked; where
 * one is set and does not answer, nothing is taken.
 */
@ApplicationScoped
class VirusScan {
    private static final Logger LOG = Logger.getLogger(VirusScan.class.getName());
    private static final Pattern ADDRESS = Pattern.compile("\\[?([^\\[\\]]+)]?:(\\d{1,5})");
    private static final Pattern FOUND = Pattern.compile("stream: (.+) FOUND");
    private static final int CONNECT_MILLISECONDS = 2_000;
    /** A file of 15 MB that unpacks to a hundred takes a small machine some seconds. */
    private static final int ANSWER_MILLISECONDS = 30_000;

    private static final int LAST_PORT = 65_535;
    private static final int LONGEST_ANSWER = 4_096;

    private InetSocketAddress daemon;

    @PostConstruct
    void readSetting() {
        Setting.CLAMD.find().ifPresent(this::ask);
    }

    /**
     * From now on that daemon is asked.
     *
     * @param address as {@code host:port}
     * @throws IllegalStateException if it is not written so
     */
    void ask(String address) {
        var parts = ADDRESS.matcher(address.strip());
        var port = parts.matches() ? Integer.parseInt(parts.group(2)) : LAST_PORT + 1;
        if (port > LAST_PORT) {
            throw new IllegalStateException(Setting.CLAMD.key() + ": " + address + " is not host:port");
        }
        daemon = InetSocketAddress.createUnresolved(parts.group(1), port);
    }

    /**
     * Lets a file pass that nothing is known against.
     *
     * @throws InvalidInput of the field {@code file} and reason {@code holds-a-virus}, with what it is called, or {@code scanner-away}
     */
    void requireClean(byte[] content) {
        if (daemon == null) {
            return;
        }
        String answer;
        try {
            answer = answerOn(content);
        } catch (IOException away) {
            LOG.log(Level.WARNING, "The virus scanner at " + daemon + " does not answer", away);
            throw (InvalidInput) new InvalidInput("file", "scanner-away").initCause(away);
        }
        var found = FOUND.matcher(answer);
        if (found.matches()) {
            LOG.log(Level.WARNING, "A scan was refused: {0}", found.group(1));
            throw new InvalidInput("file", "holds-a-virus", found.group(1));
        }
        if (!answer.equals("stream: OK")) {
            LOG.log(Level.WARNING, "The virus scanner at {0} said: {1}", new Object[] {daemon, answer});
            throw new InvalidInput("file", "scanner-away");
        }
    }

    private String answerOn(byte[] content) throws IOException {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(daemon.getHostString(), daemon.getPort()), CONNECT_MILLISECONDS);
            socket.setSoTimeout(ANSWER_MILLISECONDS);
            var out = new DataOutputStream(socket.getOutputStream());
            out.write("zINSTREAM\0".getBytes(US_ASCII));
            out.writeInt(content.length);
            out.write(content);
            out.writeInt(0);
            out.flush();
            return new String(socket.getInputStream().readNBytes(LONGEST_ANSWER), US_ASCII)
                    .replace("\0", "")
                    .strip();
        }
    }
}
