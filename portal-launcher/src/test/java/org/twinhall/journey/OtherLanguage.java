package org.twinhall.journey;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A plugin for Mexico that was written for a plugin language that does not exist yet. */
final class OtherLanguage {
    private static final String SOURCE =
            """
            package demo;
            import java.time.LocalDate;
            import java.util.List;
            import java.util.Locale;
            import org.twinhall.spi.Manifest;
            import org.twinhall.spi.country.CountryRules;
            import org.twinhall.spi.plugin.CountryPlugin;
            public class Tomorrow implements CountryPlugin {
                public Manifest manifest() {
                    return new Manifest("country-mx", 99, "9", LocalDate.of(2026, 1, 1), List.of(), List.of(Locale.ENGLISH), "text.mx");
                }
                public String country() { return "MX"; }
                public CountryRules rules() { throw new IllegalStateException("must not be asked"); }
            }
            """;

    private OtherLanguage() {}

    /**
     * Makes the jar.
     *
     * @param installation of the portal whose own plugin language the class is compiled against
     */
    static void jar(Path installation, Path to) throws IOException {
        try (var jar = new JarOutputStream(Files.newOutputStream(to))) {
            jar.putNextEntry(new JarEntry("demo/Tomorrow.class"));
            jar.write(compiled(language(installation)));
            jar.putNextEntry(new JarEntry("META-INF/services/org.twinhall.spi.PortalPlugin"));
            jar.write("demo.Tomorrow".getBytes(StandardCharsets.UTF_8));
        }
    }

    private static Path language(Path installation) throws IOException {
        try (var libraries = Files.list(installation.resolve(Path.of("portal", "WEB-INF", "lib")))) {
            return libraries
                    .filter(file -> file.getFileName().toString().startsWith("plugin-spi"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static byte[] compiled(Path language) throws IOException {
        var classes = Files.createTempDirectory("other-language");
        var unit = new SimpleJavaFileObject(URI.create("string:///demo/Tomorrow.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return SOURCE;
            }
        };
        var options = List.of("-d", classes.toString(), "-classpath", language.toString(), "-proc:none");
        var done = ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, null, options, null, List.of(unit))
                .call();
        if (!done) throw new IllegalStateException("The test's plugin does not compile");
        return Files.readAllBytes(classes.resolve(Path.of("demo", "Tomorrow.class")));
    }
}
