package org.twinhall.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Whoever writes a plugin has nothing but the comments of this language: none is missing, none is broken. */
class EverythingIsExplainedTest {
    private static final Path SOURCES = Path.of("src", "main", "java");

    @Test
    void theCompilerMissesNoComment() throws IOException {
        assertThat(missed(sources())).isEmpty();
    }

    @Test
    void aConstantWithoutAWordIsMissed() throws IOException {
        var folder = Files.createTempDirectory("spi");
        var source = folder.resolve("Bare.java");
        Files.writeString(source, "/** Of no package. */ public enum Bare { ONE }");
        assertThat(missed(List.of(source))).anySatisfy(said -> assertThat(said).contains("no comment"));
    }

    private static List<Path> sources() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static List<String> missed(List<Path> sources) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var heard = new DiagnosticCollector<JavaFileObject>();
        try (var files = compiler.getStandardFileManager(heard, Locale.ENGLISH, StandardCharsets.UTF_8)) {
            var options = List.of("-Xdoclint:all/protected", "-proc:none", "-Xmaxwarns", "1000", "-d", scratch());
            compiler.getTask(
                            new StringWriter(), files, heard, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
        }
        var missed = new ArrayList<String>();
        for (var said : heard.getDiagnostics()) {
            if (said.getSource() != null && !isAboutAChecker(said)) {
                missed.add(said.getSource().getName() + ":" + said.getLineNumber() + " "
                        + said.getMessage(Locale.ENGLISH));
            }
        }
        return missed;
    }

    private static String scratch() throws IOException {
        return Files.createTempDirectory("spi-classes").toString();
    }

    /** What a record checks before it is made; its parts are explained at the record. */
    private static boolean isAboutAChecker(Diagnostic<? extends JavaFileObject> said) throws IOException {
        var lines = said.getSource().getCharContent(true).toString().lines().toList();
        return lines.get((int) said.getLineNumber() - 1).strip().matches("public [A-Z]\\w* \\{");
    }
}
