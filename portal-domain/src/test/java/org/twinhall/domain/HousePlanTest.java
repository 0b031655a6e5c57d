package org.twinhall.domain;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who may know whom. The table is the plan: a new arrow is a decision, made here and said in {@code docs/adr/}. */
class HousePlanTest {
    private static final String DOMAIN = "org.twinhall.domain.";

    /** Each room and the rooms below it that it may know. Nothing points up, so that there is no ring. */
    private static final Map<String, List<String>> ARROWS = Map.ofEntries(
            Map.entry("shared", List.of()),
            Map.entry("schema", List.of()),
            Map.entry("print", List.of()),
            Map.entry("law", List.of("shared", "people", "history", "government")),
            Map.entry("people", List.of("shared")),
            Map.entry("government", List.of("shared", "people", "history")),
            Map.entry("history", List.of("shared", "people")),
            Map.entry("notice", List.of("shared", "people")),
            Map.entry("staff", List.of("shared", "people", "government", "history", "notice")),
            Map.entry("machine", List.of("shared", "people", "government", "history")),
            Map.entry("webhook", List.of("shared", "people", "history")),
            Map.entry("document", List.of("shared", "people")),
            Map.entry("office", List.of("shared", "people", "government", "history")),
            Map.entry("privacy", List.of("shared", "people", "history")),
            Map.entry("agreement", List.of("shared", "people", "government", "history")),
            Map.entry("drafting", List.of("shared", "people", "government", "history", "law", "agreement")),
            Map.entry(
                    "filing",
                    List.of(
                            "shared",
                            "people",
                            "government",
                            "history",
                            "document",
                            "law",
                            "agreement",
                            "drafting",
                            "print")),
            Map.entry(
                    "discussion", List.of("shared", "people", "government", "history", "notice", "staff", "drafting")),
            Map.entry("reminder", List.of("shared", "people", "government", "notice", "staff", "filing")),
            Map.entry("statement", List.of("shared", "people", "government", "history", "agreement")),
            Map.entry("detail", List.of("shared", "people", "government", "history", "agreement")),
            Map.entry("vitality", List.of("shared", "people", "government", "history", "agreement")),
            Map.entry("figure", List.of("shared", "people", "government", "history", "agreement", "registry")),
            Map.entry("note", List.of("shared", "people", "history", "agreement")),
            Map.entry("plan", List.of("shared", "people", "government", "history", "agreement")),
            Map.entry("network", List.of("shared", "people", "government", "history", "agreement")),
            Map.entry(
                    "desk",
                    List.of(
                            "shared",
                            "people",
                            "government",
                            "history",
                            "law",
                            "agreement",
                            "drafting",
                            "filing",
                            "plan",
                            "network",
                            "vitality",
                            "merging")),
            Map.entry(
                    "merging",
                    List.of("shared", "people", "government", "history", "agreement", "statement", "registry")),
            Map.entry("registry", List.of("shared", "people", "government", "history", "agreement", "detail")));

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.twinhall.domain");

    @TestFactory
    Stream<DynamicTest> aRoomKnowsOnlyTheRoomsThatItsArrowsPointTo() {
        return ARROWS.entrySet().stream()
                .map(room -> DynamicTest.dynamicTest(room.getKey(), () -> classes()
                        .that()
                        .resideInAPackage(DOMAIN + room.getKey() + "..")
                        .should()
                        .onlyDependOnClassesThat(resideInAnyPackage(allowed(room.getKey(), room.getValue()))
                                .or(isNotOurs()))
                        .check(HOUSE)));
    }

    @Test
    void everyRoomIsInThePlan() {
        classes()
                .should()
                .resideInAnyPackage(ARROWS.keySet().stream()
                        .map(room -> DOMAIN + room + "..")
                        .toArray(String[]::new))
                .check(HOUSE);
    }

    @Test
    void thereIsNoRingOfRooms() {
        slices().matching("org.twinhall.domain.(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void aModelClassKnowsNoMachinery() {
        noClasses()
                .that()
                .areAnnotatedWith(Entity.class)
                .or()
                .areAnnotatedWith(Embeddable.class)
                .or()
                .areRecords()
                .or()
                .areEnums()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.enterprise..", "jakarta.inject..", "jakarta.transaction..", "org.eclipse..")
                .orShould()
                .dependOnClassesThat()
                .haveSimpleName("EntityManager")
                .check(HOUSE);
    }

    @Test
    void onlyRepositoriesAndTheReadSideTouchTheDatabase() {
        noClasses()
                .that()
                .haveSimpleNameNotStartingWith("Jpa")
                .and()
                .resideOutsideOfPackage("org.twinhall.domain.registry..")
                .should()
                .dependOnClassesThat()
                .haveSimpleName("EntityManager")
                .check(HOUSE);
    }

    @Test
    void onlyOneClassKnowsTheProvider() {
        noClasses()
                .that()
                .doNotHaveSimpleName("SeatOnTheConnection")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.eclipse.persistence..")
                .check(HOUSE);
    }

    @Test
    void theDomainKnowsNoPageAndNoRequest() {
        noClasses()
                .that(alwaysTrue())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.faces..",
                        "jakarta.servlet..",
                        "jakarta.ws..",
                        "jakarta.websocket..",
                        "org.primefaces..")
                .check(HOUSE);
    }

    private static String[] allowed(String room, List<String> below) {
        return Stream.concat(Stream.of(room), below.stream())
                .map(name -> DOMAIN + name + "..")
                .toArray(String[]::new);
    }

    private static com.tngtech.archunit.base.DescribedPredicate<JavaClass> isNotOurs() {
        return com.tngtech.archunit.base.DescribedPredicate.describe(
                "is not of the domain", type -> !type.getPackageName().startsWith("org.twinhall.domain"));
    }
}
