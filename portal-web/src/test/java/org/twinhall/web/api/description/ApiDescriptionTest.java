package org.twinhall.web.api.description;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.twinhall.domain.machine.Scope;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.staff.Invitee;
import org.twinhall.domain.webhook.WebhookDetails;
import org.twinhall.web.problem.Problem;

/** What /openapi says of every route and of everything that is sent and answered. */
class ApiDescriptionTest {
    private static final String PROBLEM = "#/components/schemas/Problem";

    /** By verb and address. */
    private static final Map<String, Operation> OPERATIONS = new TreeMap<>();

    private static Map<String, Schema> shapes;

    @BeforeAll
    static void describe() {
        PaperModel.unroll();
        var api = OASFactory.createOpenAPI().components(OASFactory.createComponents());
        new ApiDescription(ApiDescriptionTest::resources).filterOpenAPI(api);
        shapes = api.getComponents().getSchemas();
        api.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((verb, operation) -> OPERATIONS.put(verb + " " + path, operation)));
    }

    /** Found in the compiled files, as the container finds them. */
    private static List<Class<?>> resources() {
        var root = Path.of(URI.create(ApiDescription.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString()));
        try (var files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.endsWith(".class"))
                    .map(name -> name.replaceFirst("\\.class$", "").replace(File.separatorChar, '.'))
                    .<Class<?>>map(ApiDescriptionTest::loaded)
                    .filter(type -> type.isAnnotationPresent(jakarta.ws.rs.Path.class))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> loaded(String name) {
        try {
            return Class.forName(name, false, ApiDescriptionTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void noRouteIsLeftOut() {
        var routes = resources().stream().flatMap(Route::of).count();
        assertThat(OPERATIONS).hasSize(Math.toIntExact(routes)).hasSizeGreaterThan(100);
    }

    @Test
    void everyRouteIsSummedUpInOneSentence() {
        var all = new SoftAssertions();
        OPERATIONS.forEach((route, operation) ->
                all.assertThat(operation.getSummary()).as(route).matches("[A-Z][^.]{5,100}\\."));
        all.assertAll();
    }

    @Test
    void everyRouteHasANameOfItsOwn() {
        assertThat(OPERATIONS.values().stream().map(Operation::getOperationId)).doesNotHaveDuplicates();
    }

    @Test
    void everyRouteTellsItsSuccessAndWhatStandsInIt() {
        var all = new SoftAssertions();
        OPERATIONS.forEach((route, operation) -> {
            var good = responses(operation, true);
            all.assertThat(good.keySet()).as(route).hasSize(1).isSubsetOf("200", "201", "202", "204");
            good.forEach((status, answer) ->
                    all.assertThat(answer.getContent() == null).as(route).isEqualTo(status.equals("204")));
        });
        all.assertAll();
    }

    @Test
    void everyProblemHasTheShapeOfProblems() {
        var all = new SoftAssertions();
        OPERATIONS.forEach((route, operation) -> responses(operation, false).forEach((status, answer) -> {
            var media = answer.getContent().getMediaTypes();
            all.assertThat(media.keySet()).as(route).containsExactly(Problem.MEDIA_TYPE);
            var schema = media.get(Problem.MEDIA_TYPE).getSchema();
            var plain = schema.getAllOf() == null ? schema : schema.getAllOf().get(0);
            all.assertThat(plain.getRef()).as(route).isEqualTo(PROBLEM);
            all.assertThat(answer.getDescription()).as(route).isNotBlank();
        }));
        all.assertAll();
    }

    @Test
    void everyRouteTellsTheProblemsOfItsKind() {
        var all = new SoftAssertions();
        OPERATIONS.forEach((route, operation) ->
                all.assertThat(responses(operation, false).keySet()).as(route).containsAll(expected(route, operation)));
        all.assertAll();
    }

    private static Set<String> expected(String route, Operation operation) {
        var statuses = new TreeSet<String>();
        if (operation.getSecurity() != null) {
            statuses.addAll(List.of("401", "503"));
        }
        if (route.contains(" /api/v1/t/")) {
            statuses.addAll(List.of("401", "403", "404"));
        }
        if (route.contains("{")) {
            statuses.add("404");
        }
        if (operation.getRequestBody() != null) {
            statuses.addAll(List.of("400", "413", "415"));
        }
        return statuses;
    }

    @Test
    void aChangeOfWhatWasSeenMayConflict() {
        assertThat(problems("PUT /api/v1/t/{government}/offices/{id}")).contains("409");
        assertThat(problems("PUT /api/v1/t/{government}/plans/{plan}/rows/{row}/cells/{field}"))
                .contains("409");
        assertThat(problems("DELETE /api/v1/t/{government}/drafts/{draft}/clauses/{clause}"))
                .contains("409");
        assertThat(problems("POST /api/v1/t/{government}/offices")).doesNotContain("409");
    }

    private static Set<String> problems(String route) {
        return responses(OPERATIONS.get(route), false).keySet();
    }

    @Test
    void theStatusIsTheOneThatIsAnswered() {
        assertThat(success("POST /api/v1/t/{government}/drafts")).isEqualTo("201");
        assertThat(success("POST /api/v1/t/{government}/webhooks/{webhook}/test"))
                .isEqualTo("202");
        assertThat(success("DELETE /api/v1/t/{government}/members/{person}")).isEqualTo("204");
        assertThat(success("POST /api/v1/t/{government}/plans")).isEqualTo("200");
    }

    private static String success(String route) {
        return responses(OPERATIONS.get(route), true).keySet().iterator().next();
    }

    @Test
    void aProblemHasTheFieldsThatProblemsHave() {
        var problem = new Problem(
                URI.create("/problems/x"),
                400,
                "title",
                "detail",
                Locale.ENGLISH,
                List.of(new Problem.FieldProblem("field", "message")),
                Optional.of("number"));
        try (var reader = Json.createReader(new StringReader(problem.json()))) {
            var json = reader.readObject();
            var shape = shapes.get("Problem");
            assertThat(shape.getProperties().keySet()).containsExactlyInAnyOrderElementsOf(json.keySet());
            assertThat(shape.getProperties()
                            .get("violations")
                            .getItems()
                            .getProperties()
                            .keySet())
                    .containsExactlyInAnyOrderElementsOf(
                            json.getJsonArray("violations").getJsonObject(0).keySet());
        }
    }

    @Test
    void whatIsAnObjectHasMembers() {
        var all = new SoftAssertions();
        everySchema().forEach((place, schema) -> {
            var isObject = schema.getType() == SchemaType.OBJECT;
            var hasMembers = schema.getProperties() != null || schema.getAdditionalPropertiesSchema() != null;
            all.assertThat(!isObject || hasMembers).as(place).isTrue();
            all.assertThat(schema.getType() != SchemaType.ARRAY || schema.getItems() != null)
                    .as(place)
                    .isTrue();
            all.assertThat(schema.getType() != null || schema.getRef() != null || schema.getAllOf() != null)
                    .as(place)
                    .isTrue();
            if (schema.getRef() != null) {
                all.assertThat(shapes).as(place).containsKey(schema.getRef().replaceFirst(".*/", ""));
            }
        });
        all.assertAll();
    }

    /** Of a name that ends so everybody expects it. */
    @Test
    void whatTellsWhenIsAMoment() {
        var all = new SoftAssertions();
        everySchema().forEach((place, schema) -> {
            if (place.matches(".*[a-z]At")) {
                all.assertThat(schema.getFormat()).as(place).isEqualTo("date-time");
            }
        });
        all.assertAll();
    }

    @Test
    void tellsIdsDaysAndMomentsFromText() {
        assertThat(property("FilingView", "id").getFormat()).isEqualTo("uuid");
        assertThat(property("GuestJson", "partner").getFormat()).isEqualTo("uuid");
        assertThat(property("OpinionJson", "on").getFormat()).isEqualTo("date");
        assertThat(property("DraftJson", "begunAt").getFormat()).isEqualTo("date-time");
        assertThat(OPERATIONS.get("GET /api/v1/t/{government}/drafts/{draft}").getParameters().stream()
                        .collect(toMap(
                                each -> each.getName(),
                                each -> String.valueOf(each.getSchema().getFormat()))))
                .isEqualTo(Map.of("government", "null", "draft", "uuid"));
    }

    @Test
    void namesTheWordsThatCanBeSent() {
        assertThat(property("OpinionJson", "outcome").getEnumeration()).contains("FAVOURABLE", "UNFAVOURABLE");
        assertThat(property("GovernmentDetailsJson", "level").getEnumeration())
                .contains("municipality", "city-network");
        assertThat(property("InvitationJson", "roles").getItems().getEnumeration())
                .contains("government-administrator", "editor");
        assertThat(property("AddJson", "kind").getEnumeration()).contains("LEGAL_BASIS");
    }

    @Test
    void namesTheWordsThatAreNoConstantsAsTheirRoomsDo() {
        assertThat(property("NewWebhookJson", "subjects").getItems().getEnumeration())
                .containsExactlyElementsOf(WebhookDetails.SUBJECTS);
        assertThat(property("InvitationJson", "language").getEnumeration())
                .containsExactlyElementsOf(Invitee.languages());
        assertThat(Role.values()).allMatch(role -> property("MemberLine", "roles")
                .getItems()
                .getEnumeration()
                .contains(role.realmRole()));
        assertThat(Scope.values()).allMatch(scope -> property("NewApiClientJson", "scopes")
                .getItems()
                .getEnumeration()
                .contains(scope.word()));
    }

    @Test
    void aConflictTellsBothWordings() {
        var answer = responses(
                        OPERATIONS.get("PUT /api/v1/t/{government}/drafts/{draft}/clauses/{clause}/{language}"), false)
                .get("409");
        assertThat(answer.getContent()
                        .getMediaTypes()
                        .get(Problem.MEDIA_TYPE)
                        .getSchema()
                        .getAllOf())
                .extracting(Schema::getRef)
                .containsExactly(PROBLEM, "#/components/schemas/ClauseConflictJson");
    }

    @Test
    void tellsWhatMustNotBeMissingAndHowLongItMayBe() {
        assertThat(shapes.get("OpinionJson").getRequired())
                .containsExactlyInAnyOrder("revision", "outcome", "number", "on");
        assertThat(property("OpinionJson", "words").getMaxLength()).isEqualTo(4000);
        assertThat(property("OpinionJson", "words").getNullable()).isTrue();
        assertThat(property("ObservationsJson", "observations").getMaxItems()).isEqualTo(200);
        assertThat(property("NewJson", "source").getMaxLength()).isEqualTo(400);
    }

    @Test
    void whatIsAnsweredHasAllItsFields() {
        var shape = shapes.get("FilingView");
        assertThat(shape.getRequired())
                .containsExactlyElementsOf(shape.getProperties().keySet());
        assertThat(property("FilingView", "authority").getNullable()).isTrue();
        assertThat(property("FilingView", "authority").getAllOf()).hasSize(1);
    }

    @Test
    void aListSaysWhatStandsInIt() {
        assertThat(shapes.get("ListJsonOfAgreementJson")
                        .getProperties()
                        .get("items")
                        .getItems()
                        .getRef())
                .isEqualTo("#/components/schemas/AgreementJson");
    }

    private static Schema property(String shape, String name) {
        return shapes.get(shape).getProperties().get(name);
    }

    private static Map<String, APIResponse> responses(Operation operation, boolean good) {
        return operation.getResponses().getAPIResponses().entrySet().stream()
                .filter(answer -> answer.getKey().startsWith("2") == good)
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** All schemas and what is within them, by where they stand. */
    private static Map<String, Schema> everySchema() {
        var all = new TreeMap<String, Schema>();
        shapes.forEach((name, schema) -> collect(name, schema, all));
        OPERATIONS.forEach((route, operation) -> {
            if (operation.getParameters() != null) {
                operation.getParameters().forEach(each -> collect(route + " " + each.getName(), each.getSchema(), all));
            }
            contents(operation).forEach(schema -> collect(route + " content " + all.size(), schema, all));
        });
        return all;
    }

    private static Stream<Schema> contents(Operation operation) {
        return Stream.concat(
                        Stream.ofNullable(operation.getRequestBody()).map(body -> body.getContent()),
                        operation.getResponses().getAPIResponses().values().stream()
                                .flatMap(answer -> Stream.ofNullable(answer.getContent())))
                .map(content -> content.getMediaTypes().values())
                .flatMap(Collection::stream)
                .map(media -> media.getSchema());
    }

    private static void collect(String place, Schema schema, Map<String, Schema> all) {
        all.put(place, schema);
        if (schema.getProperties() != null) {
            schema.getProperties().forEach((name, property) -> collect(place + "." + name, property, all));
        }
        if (schema.getItems() != null) {
            collect(place + "[]", schema.getItems(), all);
        }
        if (schema.getAdditionalPropertiesSchema() != null) {
            collect(place + "{}", schema.getAdditionalPropertiesSchema(), all);
        }
    }
}
