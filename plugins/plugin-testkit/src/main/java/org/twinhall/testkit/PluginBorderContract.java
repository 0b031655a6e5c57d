package org.twinhall.testkit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * A plugin answers from what it is told: it reaches for no connection, file, thread, environment, chance or clock. It also
 * knows nothing of the portal, so that the portal may be rebuilt around it.
 */
public interface PluginBorderContract {

    /** The package under which all of the plugin's own classes lie. */
    String rootPackage();

    @Test
    default void opensNoConnection() {
        var addressesOnly = Set.of(URI.class.getName(), URISyntaxException.class.getName());
        var network = describe(
                "the network",
                (JavaClass type) ->
                        type.getPackageName().startsWith("java.net") && !addressesOnly.contains(type.getName()));
        noClasses().should().dependOnClassesThat(network).allowEmptyShould(true).check(ownClasses());
    }

    @Test
    default void touchesNoFile() {
        var files = resideInAnyPackage("java.nio.file..", "java.nio.channels..")
                .or(describe("files of java.io", (JavaClass type) -> type.getName()
                        .matches("java\\.io\\.(File.*|RandomAccessFile)")));
        noClasses().should().dependOnClassesThat(files).allowEmptyShould(true).check(ownClasses());
    }

    @Test
    default void startsNoThreadAndNoProcess() {
        var threads = describe("threads and processes", (JavaClass type) -> type.getName()
                .matches("java\\.(lang\\.(Thread.*|Process.*|Runtime|InheritableThreadLocal)|util\\.Timer.*"
                        + "|util\\.concurrent\\.(.*Execut.*|ForkJoin.*|CompletableFuture.*))"));
        noClasses().should().dependOnClassesThat(threads).allowEmptyShould(true).check(ownClasses());
    }

    @Test
    default void asksNeitherClockNorEnvironmentNorChance() {
        noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe("clock, environment or chance", call -> {
                    AccessTarget target = call.getTarget();
                    var name = target.getOwner().getName() + "." + target.getName();
                    return name.matches("java\\.time\\..*\\.(now|system.*)")
                            || name.matches(
                                    "java\\.lang\\.System\\.(getenv|getProperty|getProperties|currentTimeMillis|nanoTime)")
                            || name.matches("java\\.lang\\.Math\\.random|java\\.util\\.UUID\\.randomUUID")
                            || name.equals("java.util.Calendar.getInstance");
                }))
                .allowEmptyShould(true)
                .check(ownClasses());
        var chance = describe(
                "chance",
                (JavaClass type) -> type.getName()
                        .matches(
                                "java\\.util\\.(Date|.*Random.*|concurrent\\.ThreadLocalRandom)|java\\.security\\.SecureRandom"));
        noClasses().should().dependOnClassesThat(chance).allowEmptyShould(true).check(ownClasses());
    }

    @Test
    default void knowsNothingOfThePortal() {
        var portal = resideInAnyPackage(
                "org.twinhall.domain..", "org.twinhall.web..", "org.twinhall.launcher..", "jakarta..", "javax..");
        noClasses().should().dependOnClassesThat(portal).allowEmptyShould(true).check(ownClasses());
    }

    private JavaClasses ownClasses() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(rootPackage());
    }
}
