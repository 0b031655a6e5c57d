package org.twinhall.web;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ejb.Schedule;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Which rooms of the web may know which, and who alone may know the machinery. A new arrow is a decision, made here. */
class WebPlanTest {
    private static final String WEB = "org.twinhall.web.";

    /** Each room and those that it may know. */
    private static final Map<String, List<String>> ARROWS = Map.ofEntries(
            Map.entry("setting", List.of()),
            Map.entry("problem", List.of()),
            Map.entry("identity", List.of("problem", "setting")),
            Map.entry("page", List.of("identity", "problem", "setting")),
            Map.entry("api", List.of("problem")),
            Map.entry("plugin", List.of("api", "setting")),
            Map.entry("outbox", List.of("setting")),
            Map.entry("start", List.of("setting")),
            Map.entry("history", List.of("page", "api")),
            Map.entry("privacy", List.of("api", "identity", "page")),
            Map.entry("office", List.of("api", "page")),
            Map.entry("staff", List.of("api", "identity", "page", "setting")),
            Map.entry("machine", List.of("api", "page", "setting")),
            Map.entry("webhook", List.of("api", "page")),
            Map.entry("statement", List.of("api", "page", "registry")),
            Map.entry("detail", List.of("api", "page")),
            Map.entry("vitality", List.of("api", "page")),
            Map.entry("merging", List.of("api", "identity", "page", "registry")),
            Map.entry("figure", List.of("api", "page", "registry")),
            Map.entry("note", List.of("api", "page")),
            Map.entry("network", List.of("api", "identity", "page")),
            Map.entry("government", List.of("api", "network", "page", "registry", "staff")),
            Map.entry("filing", List.of("api", "page", "setting")),
            Map.entry("law", List.of("api", "page", "registry")),
            Map.entry("intake", List.of("api", "page", "registry")),
            Map.entry("registry", List.of("api", "office", "page", "problem", "setting", "vitality")),
            Map.entry("drafting", List.of("api", "filing", "office", "page", "problem", "registry")),
            Map.entry("discussion", List.of("api", "drafting", "page")),
            Map.entry("plan", List.of("api", "identity", "office", "page", "problem", "setting")),
            Map.entry("desk", List.of("api", "network", "page")));

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.twinhall.web");

    @TestFactory
    Stream<DynamicTest> aRoomKnowsOnlyTheRoomsThatItsArrowsPointTo() {
        return ARROWS.entrySet().stream()
                .map(room -> DynamicTest.dynamicTest(room.getKey(), () -> classes()
                        .that()
                        .resideInAPackage(WEB + room.getKey() + "..")
                        .should()
                        .onlyDependOnClassesThat(resideInAnyPackage(allowed(room.getKey(), room.getValue()))
                                .or(describe("are not of the web", (JavaClass type) -> !type.getPackageName()
                                        .startsWith("org.twinhall.web"))))
                        .check(HOUSE)));
    }

    @Test
    void everyRoomIsInThePlan() {
        classes()
                .should()
                .resideInAnyPackage(
                        ARROWS.keySet().stream().map(room -> WEB + room + "..").toArray(String[]::new))
                .check(HOUSE);
    }

    @Test
    void thereIsNoRingOfRooms() {
        slices().matching("org.twinhall.web.(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void nobodyAsksTheDatabasePastTheDomain() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.eclipse.persistence..", "jakarta.persistence.criteria..")
                .orShould()
                .dependOnClassesThat()
                .haveSimpleName("EntityManager")
                .check(HOUSE);
    }

    @Test
    void onlyTheEarsAndTheReadinessTalkToTheDatabaseThemselves() {
        noClasses()
                .that()
                .haveSimpleNameNotStartingWith("PlanEar")
                .and()
                .haveSimpleNameNotStartingWith("IndexEar")
                .and()
                .haveSimpleNameNotStartingWith("DatabaseReadiness")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.postgresql..")
                .check(HOUSE);
    }

    @Test
    void onlyIdentityKnowsHowPeopleSignIn() {
        noClasses()
                .that()
                .resideOutsideOfPackage(WEB + "identity..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.nimbusds..", "org.keycloak..")
                .check(HOUSE);
    }

    @Test
    void nothingIsCompiledAgainstAPlugin() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.twinhall.country..", "org.twinhall.network..", "org.twinhall.rules..")
                .check(HOUSE);
    }

    /** The document at /openapi knows a shape by its simple name alone: of two with one name it would describe one. */
    /**
     * A timer's method runs in one transaction, whatever attribute its class has: the seat that its first piece of work is done in
     * would be that of all others in the database.
     */
    @Test
    void whoeverAClockRingsForMakesTheirOwnTransactions() {
        methods()
                .that()
                .areAnnotatedWith(Schedule.class)
                .should()
                .beDeclaredInClassesThat(describe(
                        "manage their transactions", type -> type.tryGetAnnotationOfType(TransactionManagement.class)
                                .filter(found -> found.value() == TransactionManagementType.BEAN)
                                .isPresent()))
                .check(HOUSE);
    }

    @Test
    void noTwoShapesOfTheApiHaveOneName() {
        var shapes = HOUSE.stream()
                .map(JavaClass::getSimpleName)
                .filter(name -> name.endsWith("Json"))
                .toList();
        assertThat(shapes).doesNotHaveDuplicates();
    }

    private static String[] allowed(String room, List<String> others) {
        return Stream.concat(Stream.of(room), others.stream())
                .map(name -> WEB + name + "..")
                .toArray(String[]::new);
    }
}
