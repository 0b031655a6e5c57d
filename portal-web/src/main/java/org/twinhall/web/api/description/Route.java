package org.twinhall.web.api.description;

import static java.util.stream.Collectors.toMap;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.twinhall.web.api.PortalApi;

/** A method that answers requests, as its annotations and types tell of it. */
record Route(Class<?> resource, Method method) {
    private static final Pattern PLACE = Pattern.compile("\\{([^}]+)}");

    /** Those of a resource. */
    static Stream<Route> of(Class<?> resource) {
        return Arrays.stream(resource.getDeclaredMethods())
                .map(method -> new Route(resource, method))
                .filter(route -> route.verb().isPresent());
    }

    /** Such as GET; empty for a method that answers no requests. */
    Optional<String> verb() {
        return Arrays.stream(method.getAnnotations())
                .flatMap(each -> Stream.ofNullable(each.annotationType().getAnnotation(HttpMethod.class)))
                .map(HttpMethod::value)
                .findFirst();
    }

    /** The address, with its places in braces. */
    String template() {
        return Stream.of(
                        PortalApi.class.getAnnotation(ApplicationPath.class).value(),
                        resource.getAnnotation(Path.class).value(),
                        Optional.ofNullable(method.getAnnotation(Path.class))
                                .map(Path::value)
                                .orElse(""))
                .map(part -> part.replaceAll("^/|/$", ""))
                .filter(part -> !part.isEmpty())
                .reduce("", (before, part) -> before + "/" + part);
    }

    /** A name that no other route has. */
    String id() {
        var room = resource.getSimpleName().replaceFirst("Resource$", "");
        return room.substring(0, 1).toLowerCase(Locale.ROOT) + room.substring(1) + "-" + method.getName();
    }

    /** One sentence; empty if nobody wrote it. */
    String summary() {
        var operation = method.getAnnotation(Operation.class);
        return operation == null ? "" : operation.summary();
    }

    /** Name of the scheme by which callers say who they are; empty for what everybody may ask. */
    Optional<String> security() {
        return Optional.ofNullable(resource.getAnnotation(SecurityRequirement.class))
                .map(SecurityRequirement::name);
    }

    /** Whether it is asked in a seat. */
    boolean isUnderSeat() {
        return template().startsWith("/api/v1/t/");
    }

    /** The places of the address, in their order. */
    List<String> places() {
        return PLACE.matcher(template())
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    /** What takes the value of a place; empty if it is taken elsewhere, such as the government of the seat. */
    Optional<Parameter> taking(String place) {
        return parameters(PathParam.class)
                .filter(parameter ->
                        parameter.getAnnotation(PathParam.class).value().equals(place))
                .findFirst();
    }

    /** What it takes from the query. */
    List<Parameter> query() {
        return parameters(QueryParam.class).toList();
    }

    /** What takes the body, if it reads one. */
    Optional<Parameter> body() {
        return Arrays.stream(method.getParameters())
                .filter(parameter -> !parameter.isAnnotationPresent(PathParam.class)
                        && !parameter.isAnnotationPresent(QueryParam.class))
                .findFirst();
    }

    private Stream<Parameter> parameters(Class<? extends Annotation> from) {
        return Arrays.stream(method.getParameters()).filter(parameter -> parameter.isAnnotationPresent(from));
    }

    /** The media type of the body. */
    String consumes() {
        return Optional.ofNullable(method.getAnnotation(Consumes.class))
                .or(() -> Optional.ofNullable(resource.getAnnotation(Consumes.class)))
                .map(type -> type.value()[0])
                .orElseThrow(() -> new IllegalStateException(this + " reads a body of no type"));
    }

    /** The media type of the answer. */
    String produces() {
        return Optional.ofNullable(method.getAnnotation(Produces.class))
                .or(() -> Optional.ofNullable(resource.getAnnotation(Produces.class)))
                .map(type -> type.value()[0])
                .orElseThrow(() -> new IllegalStateException(this + " answers with no type"));
    }

    /** Problems that it tells of besides those that all its like have, by status; with what they tell besides what all problems do. */
    Map<Integer, Optional<Class<?>>> ownProblems() {
        return Arrays.stream(method.getAnnotationsByType(APIResponse.class))
                .collect(toMap(
                        problem -> Integer.valueOf(problem.responseCode()), problem -> Arrays.stream(problem.content())
                                .<Class<?>>map(content -> content.schema().implementation())
                                .findFirst()));
    }
}
