package org.twinhall.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Command lines of the Java processes we start, on the JVM we run on ourselves.
 *
 * @param executable the {@code java} program
 */
record Java(String executable) {
    /** Half the processor time at start and 140 MB less memory than the defaults, measured. */
    static final List<String> QUICK_START =
            List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-Dfile.encoding=UTF-8");

    static final List<String> LONG_RUN = List.of("-Dfile.encoding=UTF-8");

    static Java ofThisProcess() {
        return new Java(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    }

    List<String> jar(Path jar, List<String> options, List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(executable);
        command.addAll(options);
        command.add("-jar");
        command.add(jar.toString());
        command.addAll(arguments);
        return command;
    }

    /**
     * What {@code kc.sh} would run, without the shell between: we watch and stop the JVM itself, and one built
     * distribution serves several homes.
     *
     * @param distribution where Keycloak's libraries are
     * @param home         where its {@code conf}, {@code data} and {@code themes} are
     */
    List<String> keycloak(Path distribution, Path home, List<String> options, List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(executable);
        command.addAll(options);
        command.addAll(List.of(
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                distribution.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(arguments);
        return command;
    }
}
