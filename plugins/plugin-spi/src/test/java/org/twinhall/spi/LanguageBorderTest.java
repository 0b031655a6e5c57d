package org.twinhall.spi;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The language lies lowest: every plugin and the portal stand on it, and it stands on the JDK alone. */
class LanguageBorderTest {
    private static final JavaClasses LANGUAGE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.twinhall.spi");

    @Test
    void itKnowsTheJdkAlone() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.twinhall.spi..")
                .check(LANGUAGE);
    }

    @Test
    void itsPackagesFormNoRing() {
        slices().matching("org.twinhall.spi.(**)").should().beFreeOfCycles().check(LANGUAGE);
    }
}
