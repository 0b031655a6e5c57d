package org.twinhall.web.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Looks into the source: a deed that is written into the history is one that a reader must be able to read. */
class DeedWordsTest {
    /** Only use cases record; a {@code Happening} of the pages is a link of a timeline. */
    private static final Path SOURCES = Path.of("..", "portal-domain", "src", "main", "java");

    private static final Pattern RECORDED = Pattern.compile("(?:Happening\\.of|new Happening)\\(\\s*(\"[^\"]*\"|\\w+)");
    private static final Pattern HANDED_ON = Pattern.compile("(\\w+)\\([^()]*String deed\\b");

    @ParameterizedTest
    @ValueSource(strings = {"history.properties", "history_es.properties"})
    void everyDeedHasWords(String bundle) throws IOException {
        var words = words(bundle);
        assertThat(deeds()).allSatisfy(deed -> assertThat(words.containsKey("deed." + deed))
                .as("deed.%s in %s", deed, bundle)
                .isTrue());
    }

    @Test
    void theLookIntoTheSourceFindsDeedsThatAreHandedOnToo() {
        assertThat(deeds()).contains("draft-begun", "clause-reworded", "plan-row-added", "duration-settled");
    }

    /** The file alone: the bundle would answer in English where Spanish has no word. */
    private static Properties words(String bundle) throws IOException {
        var words = new Properties();
        try (var file = DeedWordsTest.class.getResourceAsStream("/text/" + bundle)) {
            words.load(file);
        }
        return words;
    }

    private static Set<String> deeds() {
        var deeds = new TreeSet<String>();
        files(SOURCES).forEach(source -> deeds.addAll(deedsIn(source)));
        return deeds;
    }

    private static Stream<String> files(Path folder) {
        try (var files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("HistoryEntry.java"))
                    .map(DeedWordsTest::read)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A deed is a literal where it is recorded, or a parameter called so: then the literals stand where that method is called. */
    private static Set<String> deedsIn(String source) {
        var deeds = new TreeSet<String>();
        var recorded = RECORDED.matcher(source);
        while (recorded.find()) {
            var deed = recorded.group(1);
            if (deed.startsWith("\"")) {
                deeds.add(deed.replace("\"", ""));
            } else {
                assertThat(deed).as("what is recorded as a deed").isEqualTo("deed");
                deeds.addAll(handedOn(source));
            }
        }
        return deeds;
    }

    private static Set<String> handedOn(String source) {
        var deeds = new TreeSet<String>();
        var methods = HANDED_ON.matcher(source);
        while (methods.find()) {
            var calls = Pattern.compile("\\b" + methods.group(1) + "\\([^;{]*?\"([a-z-]+)\"")
                    .matcher(source);
            while (calls.find()) {
                deeds.add(calls.group(1));
            }
        }
        assertThat(deeds).as("deeds handed on to a method").isNotEmpty();
        return deeds;
    }
}
