package org.twinhall.web.api.description;

import jakarta.ws.rs.core.Response;
import java.lang.reflect.Type;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/**
 * What a route answers when all is well; and in which statuses it says why not.
 *
 * @param shape empty if there is nothing to tell
 */
record Answer(int status, Optional<Type> shape) {
    /** Names of what a sender saw of a record: it may have changed since. */
    private static final Set<String> SEEN = Set.of("revision", "seen", "base");

    private static final Map<Integer, String> WORDS = Map.ofEntries(
            Map.entry(200, "What was asked for, or what has become of it."),
            Map.entry(201, "It is on record."),
            Map.entry(202, "It is on its way."),
            Map.entry(204, "Done; there is nothing to tell."),
            Map.entry(400, "Something that was sent cannot be read or taken; violations tell which field."),
            Map.entry(401, "No token, or one that does not hold."),
            Map.entry(403, "The seat, or the standing of the record, does not allow it."),
            Map.entry(404, "There is no such thing, or the caller may not see it."),
            Map.entry(409, "Somebody changed it since the caller saw it; nothing was saved."),
            Map.entry(413, "The body is longer than what may be sent."),
            Map.entry(415, "The body is of another media type than the one read here."),
            Map.entry(503, "The service that keeps the accounts cannot be asked now."));

    /** What its method answers, or says to answer where its type does not tell. */
    static Answer of(Route route) {
        var method = route.method();
        var told = method.getAnnotation(APIResponseSchema.class);
        if (told != null) {
            var status = told.responseCode().isEmpty() ? 200 : Integer.parseInt(told.responseCode());
            return new Answer(status, Optional.of(told.value()));
        }
        if (method.getReturnType() == void.class) {
            return new Answer(204, Optional.empty());
        }
        if (Response.class.isAssignableFrom(method.getReturnType())) {
            throw new IllegalStateException(route + " does not say what it answers");
        }
        return new Answer(200, Optional.of(method.getGenericReturnType()));
    }

    /**
     * The statuses of what may be answered instead.
     *
     * @param taken names of what stands in its query or body
     */
    static Set<Integer> problems(Route route, Set<String> taken) {
        var statuses = new TreeSet<>(route.ownProblems().keySet());
        if (route.security().isPresent()) {
            Collections.addAll(statuses, 401, 503);
        }
        if (route.isUnderSeat()) {
            Collections.addAll(statuses, 403, 404);
        }
        if (!route.places().isEmpty()) {
            statuses.add(404);
        }
        if (!route.query().isEmpty()) {
            statuses.add(400);
        }
        if (route.body().isPresent()) {
            Collections.addAll(statuses, 400, 413, 415);
        }
        if (!Collections.disjoint(taken, SEEN) && of(route).status() != 201) {
            statuses.add(409);
        }
        return statuses;
    }

    /** What a status means, whatever was asked. */
    static String words(int status) {
        return Optional.ofNullable(WORDS.get(status))
                .orElseThrow(() -> new IllegalStateException("Nobody says what " + status + " means"));
    }
}
