package org.twinhall.web.problem;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.twinhall.domain.shared.DeedRefused;

/**
 * Why something was not done, as RFC 9457 tells it.
 *
 * @param type       relative address {@code /problems/<reason>}; what a program goes by
 * @param status     HTTP status
 * @param title      what kind of problem, the same words every time
 * @param detail     this problem, in the reader's language
 * @param language   of the words
 * @param violations what is wrong with which field; empty if the problem is not one of fields
 * @param number     stands in the log beside the cause; empty if there is nothing in the log to look for
 */
public record Problem(
        URI type,
        int status,
        String title,
        String detail,
        Locale language,
        List<FieldProblem> violations,
        Optional<String> number) {

    /** The media type of a problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        violations = List.copyOf(violations);
    }

    /**
     * What is wrong with one field.
     *
     * @param field   the field's name as the caller sent it
     * @param message in the reader's language
     */
    public record FieldProblem(String field, String message) {}

    /** A problem whose words stand in {@code text/problem} under {@code reason.title} and {@code reason.detail}. */
    public static Problem of(int status, String reason, Locale language, String... arguments) {
        return new Problem(
                URI.create("/problems/" + reason.replace('.', '-')),
                status,
                ProblemTexts.find(reason + ".title", language, List.of()).orElse(reason),
                ProblemTexts.find(reason + ".detail", language, List.of(arguments))
                        .orElse(""),
                language,
                List.of(),
                Optional.empty());
    }

    static Problem refused(DeedRefused refusal, Locale language) {
        var arguments = refusal.arguments().stream()
                .map(argument -> ProblemTexts.find(refusal.reason() + "." + argument, language, List.of())
                        .orElse(argument))
                .toList();
        var title = of(403, "refused", language).title();
        return new Problem(
                URI.create("/problems/" + refusal.reason()),
                403,
                title,
                ProblemTexts.find("refused." + refusal.reason(), language, arguments)
                        .orElse(title),
                language,
                List.of(),
                Optional.empty());
    }

    Problem with(List<FieldProblem> wrong) {
        return new Problem(type, status, title, detail, language, wrong, number);
    }

    Problem numbered(String ofTheLog) {
        return new Problem(type, status, title, detail, language, violations, Optional.of(ofTheLog));
    }

    /** The problem as machines get it. */
    public String json() {
        var json = Json.createObjectBuilder()
                .add("type", type.toString())
                .add("title", title)
                .add("status", status)
                .add("detail", detail);
        number.ifPresent(value -> json.add("number", value));
        if (!violations.isEmpty()) {
            var list = Json.createArrayBuilder();
            violations.forEach(violation -> list.add(
                    Json.createObjectBuilder().add("field", violation.field()).add("message", violation.message())));
            json.add("violations", list);
        }
        JsonObject built = json.build();
        return built.toString();
    }
}
