package org.twinhall.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word of the portal is there in English and in Spanish. */
class BundleTest {
    private static final Path TEXTS = Path.of("src/main/resources/text");

    @ParameterizedTest
    @MethodSource("rooms")
    void bothLanguagesHaveTheSameKeys(String room) throws IOException {
        assertThat(words(room + "_es").stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(words(room).stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void noWordIsEmpty(String room) throws IOException {
        assertThat(words(room).values()).doesNotContain("");
        assertThat(words(room + "_es").values()).doesNotContain("");
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void noKeyStandsTwice(String room) throws IOException {
        var keys = Files.readAllLines(TEXTS.resolve(room + ".properties")).stream()
                .filter(line -> line.matches("[^#\\s][^=]*=.*"))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .toList();
        assertThat(keys).doesNotHaveDuplicates();
    }

    static Stream<String> rooms() throws IOException {
        try (var files = Files.list(TEXTS)) {
            return files
                    .map(file -> file.getFileName().toString().replaceFirst("(_[a-z]{2})?\\.properties$", ""))
                    .distinct()
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static Properties words(String name) throws IOException {
        var words = new Properties();
        words.load(new StringReader(Files.readString(TEXTS.resolve(name + ".properties"))));
        return words;
    }
}
