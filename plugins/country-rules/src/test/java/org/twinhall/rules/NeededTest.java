package org.twinhall.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NeededTest {

    static Stream<Arguments> expressions() {
        return Stream.of(
                arguments("reino de espana", Set.of("reino de espana")),
                arguments("\\bprestamos?\\b", Set.of("prestamo")),
                arguments("(tratado|convenio)", Set.of("tratado", "convenio")),
                arguments("ratificaci(on|ones)", Set.of("ratificaci")),
                arguments("no (genera|crea)n? obligaciones", Set.of(" obligaciones")),
                arguments("regne d.espanya", Set.of("regne d")),
                arguments("a{3}bcd", Set.of("bcd")),
                arguments("abc+def", Set.of("abc")),
                arguments("(abc)?(defg|hijkl)", Set.of("defg", "hijkl")),
                arguments("a\\.bc", Set.of("a.bc")));
    }

    @ParameterizedTest
    @MethodSource("expressions")
    void aTextMustHoldOneOfThem(String expression, Set<String> words) {
        assertThat(Needed.by(expression).words()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "€",
                "\\w+",
                "(abc|de)",
                "(abc)?",
                "a.b.c",
                "[a-z]{5}",
                "(?i)abcdef",
                "abc|€",
                "\\x41bcdef",
                "\\Qa|b\\Ecdef",
                "[[:alpha:]]cdef",
                "[a[:digit:]b]xyz",
                "[\\]abc]def",
                "[^\\]]abcd",
                "[\\\\]abc",
                "abc{",
                "abc{ def",
                "abc{x|y}def"
            })
    void whereNothingIsPlainEveryTextPasses(String expression) {
        assertThat(Needed.by(expression).mayBeIn("")).isTrue();
    }

    /** Whatever is found passes: tried with texts of chance. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\bno (genera|generan|crea)\\b",
                "obligaci(on|ones)",
                "(abc|cab+)a?b{2}c",
                "a[]b]*bca",
                "(ab(c|ca)?b)+abc",
                "abc?abc*ab",
                "ca(b|bc){0,2}cab|bbb",
                "a\\.b|\\bcab\\b",
                "(abca){1,2}bc?"
            })
    void nothingThatIsFoundIsHeldBack(String expression) {
        var chance = new Random(20261130);
        var pattern = Pattern.compile(expression, Pattern.DOTALL);
        var needed = Needed.by(expression);
        var found = 0;
        for (int round = 0; round < 20_000; round++) {
            var text = text(chance);
            if (pattern.matcher(text).find()) {
                found++;
                assertThat(needed.mayBeIn(text)).as(text).isTrue();
            }
        }
        assertThat(found).isPositive();
    }

    @Test
    void whatIsNotFoundIsMostlyNotAskedFor() {
        assertThat(Needed.by("prestamo|credito").mayBeIn("las partes cooperan")).isFalse();
    }

    private static String text(Random chance) {
        var parts = List.of(
                "a", "b", "c", "ab", "bc", "ca", "]", ".", " ", "no ", "genera", "n", "crea", "obligaci", "on", "ones");
        return IntStream.range(0, 1 + chance.nextInt(9))
                .mapToObj(part -> parts.get(chance.nextInt(parts.size())))
                .collect(Collectors.joining());
    }
}
