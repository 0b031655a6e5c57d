package org.twinhall.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every page, template and tag: words from bundles, nothing inline. */
class PagesTest {
    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
    private static final Pattern SPOKEN_ATTRIBUTE = Pattern.compile(
            "\\b(?:label|header|headerText|title|placeholder|requiredMessage|alt|aria-label|text|joined|word|help|emptyMessage)"
                    + "=\"([^\"]*)\"");
    private static final Pattern BUNDLE_KEY =
            Pattern.compile("\\b([a-z]+)Text(?:\\['([a-zA-Z0-9._-]+)'](?!\\.concat)|\\.([a-zA-Z]+))");

    @ParameterizedTest
    @MethodSource("pages")
    void noPageHasWordsOfItsOwn(Path page) throws IOException {
        var markup = markup(page);
        var spoken = new ArrayList<String>();
        spoken.addAll(List.of(markup.replaceAll("<[^>]*>", "\n").split("\n", -1)));
        SPOKEN_ATTRIBUTE.matcher(markup).results().map(found -> found.group(1)).forEach(spoken::add);
        assertThat(spoken).noneMatch(text -> WORD.matcher(text).find());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noPageHasStylesOrScriptsInline(Path page) throws IOException {
        assertThat(markup(page)).doesNotContainPattern("\\sstyle=\"|<style|<script|<h:outputScript>|\\son[a-z]+=\"");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyWordAskedForIsInItsBundle(Path page) throws IOException {
        var asked = BUNDLE_KEY.matcher(Files.readString(page)).results().toList();
        for (var key : asked) {
            assertThat(room(key.group(1))).as(key.group()).contains(name(key));
        }
    }

    /** PrimeFaces cuts what is longer on the server and says nothing: whoever wrote it would not know what was lost. */
    @ParameterizedTest
    @MethodSource("pages")
    void noFieldCutsWhatWasWritten(Path page) throws IOException {
        assertThat(markup(page)).doesNotContainPattern("<p:[^>]*maxlength");
    }

    private static String name(MatchResult key) {
        return key.group(2) == null ? key.group(3) : key.group(2);
    }

    private static Set<String> room(String name) throws IOException {
        var words = new Properties();
        words.load(new StringReader(Files.readString(Path.of("src/main/resources/text/" + name + ".properties"))));
        return words.stringPropertyNames();
    }

    /** Without comments; expressions leave a gap. */
    private static String markup(Path page) throws IOException {
        return Files.readString(page)
                .replaceAll("(?s)<!--.*?-->", "")
                .replaceAll("#\\{[^}]*}", "")
                .replaceAll("&[a-z]+;", "");
    }

    static Stream<Path> pages() throws IOException {
        try (var files = Files.walk(WEBAPP)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).sorted().toList().stream();
        }
    }
}
