package org.twinhall.web.api.description;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Parameter;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.twinhall.web.problem.Problem;

/**
 * Puts what the methods and shapes of the resources say in the place of what the server reads off their bytes: that knows neither what
 * a status is nor what stands in a list, and takes ids and days for objects.
 */
public class ApiDescription implements OASFilter {
    private static final String PROBLEM = "Problem";

    private final Supplier<List<Class<?>>> resources;

    public ApiDescription() {
        this(ResourceClasses::found);
    }

    ApiDescription(Supplier<List<Class<?>>> resources) {
        this.resources = resources;
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        var shapes = new Shapes();
        shapes.put(PROBLEM, problem());
        var paths = OASFactory.createPaths();
        resources.get().stream()
                .flatMap(Route::of)
                .sorted(Comparator.comparing(Route::template))
                .forEach(route -> add(route, shapes, paths));
        api.setPaths(paths);
        api.getComponents().setSchemas(shapes.named());
    }

    private static void add(Route route, Shapes shapes, Paths paths) {
        var item = paths.getPathItem(route.template());
        if (item == null) {
            item = OASFactory.createPathItem();
            paths.addPathItem(route.template(), item);
        }
        item.setOperation(HttpMethod.valueOf(route.verb().orElseThrow()), operation(route, shapes));
    }

    private static Operation operation(Route route, Shapes shapes) {
        var operation = OASFactory.createOperation()
                .operationId(route.id())
                .summary(route.summary())
                .responses(responses(route, shapes));
        route.places().forEach(place -> operation.addParameter(ofPath(route, place, shapes)));
        route.query().forEach(parameter -> operation.addParameter(ofQuery(parameter, shapes)));
        route.body()
                .ifPresent(body -> operation.setRequestBody(OASFactory.createRequestBody()
                        .required(true)
                        .content(content(route.consumes(), shapes.of(body.getParameterizedType(), body)))));
        route.security()
                .ifPresent(scheme -> operation.addSecurityRequirement(
                        OASFactory.createSecurityRequirement().addScheme(scheme)));
        return operation;
    }

    private static org.eclipse.microprofile.openapi.models.parameters.Parameter ofPath(
            Route route, String place, Shapes shapes) {
        return OASFactory.createParameter()
                .name(place)
                .in(In.PATH)
                .required(true)
                .schema(route.taking(place)
                        .map(parameter -> shapes.of(parameter.getParameterizedType(), parameter))
                        .orElseGet(ApiDescription::text));
    }

    private static org.eclipse.microprofile.openapi.models.parameters.Parameter ofQuery(
            Parameter parameter, Shapes shapes) {
        var schema = shapes.of(parameter.getParameterizedType(), parameter);
        var otherwise = parameter.getAnnotation(DefaultValue.class);
        if (otherwise != null) {
            schema.setDefaultValue(value(schema.getType(), otherwise.value()));
        }
        var required = parameter.getAnnotation(org.eclipse.microprofile.openapi.annotations.parameters.Parameter.class);
        return OASFactory.createParameter()
                .name(parameter.getAnnotation(QueryParam.class).value())
                .in(In.QUERY)
                .required(required != null && required.required())
                .schema(schema);
    }

    private static Object value(SchemaType type, String text) {
        return switch (type) {
            case INTEGER -> Integer.valueOf(text);
            case BOOLEAN -> Boolean.valueOf(text);
            default -> text;
        };
    }

    private static APIResponses responses(Route route, Shapes shapes) {
        var responses = OASFactory.createAPIResponses();
        var answer = Answer.of(route);
        var success = OASFactory.createAPIResponse().description(Answer.words(answer.status()));
        answer.shape()
                .ifPresent(shape -> success.setContent(content(route.produces(), shapes.of(shape, route.method()))));
        responses.addAPIResponse(String.valueOf(answer.status()), success);
        for (var status : Answer.problems(route, taken(route))) {
            responses.addAPIResponse(
                    String.valueOf(status),
                    OASFactory.createAPIResponse()
                            .description(Answer.words(status))
                            .content(content(Problem.MEDIA_TYPE, problem(route, status, shapes))));
        }
        return responses;
    }

    private static Schema problem(Route route, int status, Shapes shapes) {
        var problem = Shapes.reference(PROBLEM);
        return route.ownProblems()
                .getOrDefault(status, Optional.empty())
                .map(more -> OASFactory.createSchema().addAllOf(problem).addAllOf(shapes.of(more, more)))
                .orElse(problem);
    }

    /** Names of what stands in its query or body. */
    private static Set<String> taken(Route route) {
        var names = new HashSet<String>();
        route.query()
                .forEach(parameter ->
                        names.add(parameter.getAnnotation(QueryParam.class).value()));
        route.body().ifPresent(body -> names.addAll(Shapes.fields(body.getType())));
        return names;
    }

    private static Content content(String mediaType, Schema schema) {
        return OASFactory.createContent()
                .addMediaType(mediaType, OASFactory.createMediaType().schema(schema));
    }

    /** As {@link Problem#json()} writes it. */
    private static Schema problem() {
        var violation = OASFactory.createSchema()
                .type(SchemaType.OBJECT)
                .addProperty("field", text().description("Its name as the caller sent it."))
                .addProperty("message", text().description("In the caller's language."))
                .required(List.of("field", "message"));
        return OASFactory.createSchema()
                .type(SchemaType.OBJECT)
                .description("Why something was not done, as in RFC 9457. It may have members besides these.")
                .addProperty("type", text().format("uri-reference").description("What a program goes by."))
                .addProperty("title", text().description("What kind of problem, in the caller's language."))
                .addProperty(
                        "status",
                        OASFactory.createSchema().type(SchemaType.INTEGER).format("int32"))
                .addProperty("detail", text().description("This problem, in the caller's language."))
                .addProperty("number", text().description("Stands in the log beside the cause of a defect."))
                .addProperty(
                        "violations",
                        OASFactory.createSchema().type(SchemaType.ARRAY).items(violation))
                .required(List.of("type", "title", "status", "detail"))
                .additionalPropertiesBoolean(true);
    }

    private static Schema text() {
        return OASFactory.createSchema().type(SchemaType.STRING);
    }
}
