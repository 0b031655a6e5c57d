package org.twinhall.web.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.twinhall.spi.PortalPlugin;

/** Compiles a plugin from a few lines and puts it into a jar, as a ministry would. */
final class JarMaker {
    private static final String SERVICE = "META-INF/services/org.twinhall.spi.PortalPlugin";

    private final Path folder;

    JarMaker(Path folder) {
        this.folder = folder;
    }

    /** A country plugin that keeps its promises. */
    void country(String file, String id, String country) {
        country(file, id, country, PortalPlugin.SPI_MAJOR, "");
    }

    /**
     * A country plugin.
     *
     * @param more members that go into the class, after its own
     */
    void country(String file, String id, String country, int spiMajor, String more) {
        jar(
                file,
                """
                package demo;
                import java.time.LocalDate; import java.util.*;
                import org.twinhall.spi.*; import org.twinhall.spi.country.*; import org.twinhall.spi.plugin.*;
                public class Demo implements CountryPlugin {
                    public Manifest manifest() {
                        return new Manifest("%s", %d, "1", LocalDate.of(2026, 1, 1), List.of(),
                            List.of(Locale.forLanguageTag("es"), Locale.ENGLISH), "text.demo");
                    }
                    public String country() { return "%s"; }
                    public CountryRules rules() { return (draft, party, on) -> { throw new IllegalStateException("no rules today"); }; }
                    %s
                }
                """
                        .formatted(id, spiMajor, country, more),
                Map.of(
                        "text/demo.properties", "demo.hello=Hola {0}\ndemo.only=Solo aquí",
                        "text/demo_en.properties", "demo.hello=Hello {0}"));
    }

    /** A network plugin that keeps its promises. */
    void network(String file, String id, String network) {
        jar(
                file,
                """
                package demo;
                import java.net.URI; import java.time.LocalDate; import java.util.*;
                import org.twinhall.spi.*; import org.twinhall.spi.network.*; import org.twinhall.spi.plugin.*;
                public class Demo implements NetworkPlugin {
                    public Manifest manifest() {
                        return new Manifest("%s", 1, "1", LocalDate.of(2026, 1, 1), List.of(), List.of(Locale.ENGLISH), "text.demo");
                    }
                    public Network network() {
                        return new Network("%s", "Demo", URI.create("https://demo.example/"), Text.of("demo.join"),
                            new Source("Statutes", "1", null, LocalDate.of(2026, 1, 1), Verification.GENERAL));
                    }
                    public List<CallFamily> calls() { return List.of(); }
                }
                """
                        .formatted(id, network),
                Map.of());
    }

    /** A jar of one class {@code demo.Demo}, named as the plugin in it, and other files. */
    void jar(String file, String source, Map<String, String> others) {
        var entries = new TreeMap<String, byte[]>();
        entries.put("demo/Demo.class", compiled(source));
        entries.put(SERVICE, "demo.Demo".getBytes(StandardCharsets.UTF_8));
        others.forEach((name, text) -> entries.put(name, text.getBytes(StandardCharsets.UTF_8)));
        write(file, entries);
    }

    /** A jar with nothing in it that anybody could start. */
    void emptyJar(String file) {
        write(file, Map.of("readme.txt", new byte[] {'-'}));
    }

    /** Half a download. */
    void brokenJar(String file) {
        try {
            Files.write(folder.resolve(file), new byte[] {'P', 'K', 3, 4, 0, 0, 1});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String file, Map<String, byte[]> entries) {
        try (var jar = new JarOutputStream(Files.newOutputStream(folder.resolve(file)))) {
            for (var entry : entries.entrySet()) {
                jar.putNextEntry(new JarEntry(entry.getKey()));
                jar.write(entry.getValue());
                jar.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] compiled(String source) {
        try {
            var classes = Files.createTempDirectory(folder, "classes");
            var unit = new SimpleJavaFileObject(URI.create("string:///demo/Demo.java"), JavaFileObject.Kind.SOURCE) {
                @Override
                public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                    return source;
                }
            };
            var language = Path.of(PortalPlugin.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
            var done = ToolProvider.getSystemJavaCompiler()
                    .getTask(
                            null,
                            null,
                            null,
                            List.of("-d", classes.toString(), "-classpath", language, "-proc:none"),
                            null,
                            List.of(unit))
                    .call();
            if (!done) {
                throw new IllegalStateException("The test's plugin does not compile");
            }
            return Files.readAllBytes(classes.resolve("demo/Demo.class"));
        } catch (IOException | java.net.URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
