package org.twinhall.web.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the build made of PrimeFaces' theme, and whether the tokens can be read on each other. */
class ThemeTest {
    private static final Path TOKENS = Path.of("src/main/webapp/resources/twinhall/css/tokens.css");
    private static final double AA_FOR_TEXT = 4.5;
    private static final double AA_FOR_EDGES = 3.0;

    @Test
    void theThemeHasNoColourOfItsOwnLeft() throws IOException {
        assertThat(all("#[0-9a-fA-F]{3,8}\\b|(?:rgb|hsl)a?\\([^)]*\\)", theme()))
                .isEmpty();
    }

    @Test
    void theThemeAsksForNoTokenThatIsNotThere() throws IOException {
        assertThat(all("(?<=var\\()--[a-z0-9-]+", theme())).isSubsetOf(all("(?m)^ +(--[a-z0-9-]+)(?=:)", tokens()));
    }

    @Test
    void theThemeIsWholeAndSpeaksOurFont() throws IOException {
        assertThat(theme()).hasSizeGreaterThan(150_000).contains("font-family:var(--sans)");
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void wordsCanBeRead(Scheme scheme) {
        var grounds = List.of("paper", "sheet", "shade");
        for (var words : List.of("ink", "ink-2", "primary", "primary-deep", "accent", "good", "warn", "bad", "info")) {
            grounds.forEach(ground -> scheme.readable(words, ground, AA_FOR_TEXT));
        }
        for (var tone : List.of("info", "good", "warn", "bad", "accent", "primary")) {
            scheme.readable(tone + "-deep", tone + "-soft", AA_FOR_TEXT);
            scheme.readable("on-tone", tone, AA_FOR_TEXT);
            scheme.readable("on-tone", tone + "-deep", AA_FOR_TEXT);
        }
        scheme.readable("on-bar", "bar", AA_FOR_TEXT);
        scheme.readable("on-bar-2", "bar", AA_FOR_TEXT);
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void edgesOfControlsAndTheFocusCanBeSeen(Scheme scheme) {
        for (var ground : List.of("paper", "sheet")) {
            scheme.readable("line-strong", ground, AA_FOR_EDGES);
            scheme.readable("focus", ground, AA_FOR_EDGES);
        }
        scheme.readable("bar-focus", "bar", AA_FOR_EDGES);
    }

    static Stream<Scheme> schemes() throws IOException {
        var css = tokens();
        var light = block(css, "\n:root {");
        return Stream.of(
                new Scheme("light", light),
                new Scheme("dark", over(light, block(css, "@media (prefers-color-scheme: dark) {\n  :root {"))),
                new Scheme("high contrast", over(light, block(css, "@media (prefers-contrast: more) {\n  :root {"))),
                new Scheme(
                        "dark high contrast",
                        over(
                                over(light, block(css, "@media (prefers-color-scheme: dark) {\n  :root {")),
                                block(
                                        css,
                                        "@media (prefers-contrast: more) and (prefers-color-scheme: dark) {\n  :root {"))));
    }

    private record Scheme(String name, Map<String, String> colours) {
        void readable(String words, String ground, double atLeast) {
            assertThat(contrast(colours.get(words), colours.get(ground)))
                    .as("%s on %s, %s", words, ground, name)
                    .isGreaterThanOrEqualTo(atLeast);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static Map<String, String> block(String css, String start) {
        var from = css.indexOf(start);
        assertThat(from).as(start).isNotNegative();
        var body = css.substring(from + start.length(), css.indexOf('}', from));
        var colours = new HashMap<String, String>();
        Pattern.compile("--([a-z0-9-]+): (#[0-9a-f]{6});")
                .matcher(body)
                .results()
                .forEach(found -> colours.put(found.group(1), found.group(2)));
        return colours;
    }

    private static Map<String, String> over(Map<String, String> base, Map<String, String> changes) {
        var colours = new HashMap<>(base);
        colours.putAll(changes);
        return colours;
    }

    /** WCAG 2: 1 to 21. */
    private static double contrast(String one, String other) {
        var lighter = Math.max(luminance(one), luminance(other));
        var darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        var share = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static List<String> all(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .map(String::strip)
                .distinct()
                .toList();
    }

    private static String tokens() throws IOException {
        return Files.readString(TOKENS);
    }

    private static String theme() throws IOException {
        try (var css = ThemeTest.class.getResourceAsStream("/META-INF/resources/primefaces-twinhall/theme.css")) {
            return new String(css.readAllBytes(), UTF_8);
        }
    }
}
