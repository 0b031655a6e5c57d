package org.twinhall.web.problem;

import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.twinhall.domain.shared.AccountsAway;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.domain.shared.NoSuchRecord;
import org.twinhall.domain.shared.StaleRevision;

/** The table of what went wrong and what is said of it, for pages and machines alike. */
public final class Problems {
    private static final Logger LOG = Logger.getLogger(Problems.class.getName());
    static final Set<String> LANGUAGES = Set.of("en", "es");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int DEEPEST_CAUSE = 20;

    private Problems() {}

    /** The first of the reader's languages that the portal speaks; English if it speaks none of them. */
    public static Locale language(HttpServletRequest request) {
        return language(Collections.list(request.getLocales()));
    }

    /** The first of these languages that the portal speaks; English if it speaks none of them. */
    public static Locale language(List<Locale> wishes) {
        return wishes.stream()
                .map(Locale::getLanguage)
                .filter(LANGUAGES::contains)
                .findFirst()
                .map(Locale::forLanguageTag)
                .orElse(Locale.ENGLISH);
    }

    /**
     * What to say of a fault. A cause that is known decides, however it is wrapped; any other is our defect: it goes to the
     * log with a number, and the reader gets the number and nothing else.
     */
    public static Problem of(Throwable fault, Locale language) {
        var causes = causes(fault);
        // What broke off the reading of a body is behind what was wrong with the half of it.
        if (causes.stream().anyMatch(BodyTooLarge.class::isInstance)) {
            return Problem.of(413, "too-large", language);
        }
        return causes.stream()
                .flatMap(cause -> known(cause, language).stream())
                .findFirst()
                .orElseGet(() -> unknown(fault, language));
    }

    private static List<Throwable> causes(Throwable fault) {
        var causes = new ArrayList<Throwable>();
        for (var cause = fault; cause != null && causes.size() < DEEPEST_CAUSE; cause = cause.getCause()) {
            causes.add(cause);
        }
        return causes;
    }

    private static Optional<Problem> known(Throwable cause, Locale language) {
        if (cause instanceof NoSuchRecord) {
            return Optional.of(Problem.of(404, "unknown", language));
        }
        if (cause instanceof DeedRefused refusal) {
            return Optional.of(Problem.refused(refusal, language));
        }
        if (cause instanceof AccountsAway) {
            LOG.log(Level.WARNING, "The accounts cannot be asked", cause);
            return Optional.of(Problem.of(503, "accounts-away", language));
        }
        if (cause instanceof StaleRevision || cause instanceof OptimisticLockException) {
            return Optional.of(Problem.of(409, "stale-revision", language));
        }
        if (cause instanceof InvalidInput input) {
            return Optional.of(Problem.of(400, "invalid-input", language).with(Violations.of(input, language)));
        }
        if (cause instanceof ConstraintViolationException input) {
            return Optional.of(Problem.of(400, "invalid-input", language).with(Violations.of(input, language)));
        }
        if (cause instanceof UnreadableBody) {
            return Optional.of(Problem.of(400, "unreadable", language));
        }
        if (cause instanceof WebApplicationException answer) {
            return http(answer, language);
        }
        return Optional.empty();
    }

    /** Faults that JAX-RS itself finds. One that wraps a cause of ours leaves the word to the cause. */
    private static Optional<Problem> http(WebApplicationException answer, Locale language) {
        if (causes(answer).stream().skip(1).anyMatch(cause -> known(cause, language)
                .isPresent())) {
            return Optional.empty();
        }
        var status = answer.getResponse().getStatus();
        return switch (status) {
            case 400 -> Optional.of(Problem.of(400, "unreadable", language));
            case 404 -> Optional.of(Problem.of(404, "unknown", language));
            case 405 -> Optional.of(Problem.of(405, "wrong-method", language));
            case 406 -> Optional.of(Problem.of(406, "no-such-format", language));
            case 413 -> Optional.of(Problem.of(413, "too-large", language));
            case 415 -> Optional.of(Problem.of(415, "wrong-media-type", language));
            default -> status < 500 ? Optional.of(Problem.of(status, "refused", language)) : Optional.empty();
        };
    }

    private static Problem unknown(Throwable fault, Locale language) {
        var number = Long.toString(RANDOM.nextLong(1L << 50), Character.MAX_RADIX);
        LOG.log(Level.SEVERE, "Fault " + number, fault);
        return Problem.of(500, "defect", language, number).numbered(number);
    }

    /** Whether a fault while reading a body is the caller's. */
    public static boolean isUnreadable(Throwable fault) {
        return causes(fault).stream()
                .anyMatch(cause -> cause instanceof JsonbException || cause instanceof JsonException);
    }

    /** Answers a machine from outside JAX-RS. */
    public static void send(Problem problem, HttpServletResponse response) throws IOException {
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setHeader("Content-Language", problem.language().toLanguageTag());
        response.setHeader("Cache-Control", "no-store");
        var body = problem.json().getBytes(StandardCharsets.UTF_8);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.flushBuffer();
    }
}
