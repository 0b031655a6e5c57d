package org.twinhall.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    private static final Words FORCE = words("es: ['entrara en vigor']");
    private static final Words TALKS = words("es: [{inOrder: ['controversia', 'mutuo', 'acuerdo'], within: 12}]");

    @ParameterizedTest
    @ValueSource(
            strings = {"Entrará en vigor", "ENTRARA EN VIGOR", "entrará\nen   vigor", "entrara\u0301 en\u00a0vigor"})
    void accentsCapitalsAndBlanksDoNotMatter(String text) {
        assertThat(found(FORCE, text)).isEqualTo(text.strip());
    }

    /** Zero-width space, soft hyphen, word joiner, right-to-left override, Cyrillic and Greek letters, letters of full width. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "entrar\u200bá en vi\u00adgor",
                "entrará e\u2060n vigor",
                "\u202eentrará en vigor",
                "\u0435ntr\u0430rá \u0435n vig\u043er",
                "entrará en vig\u03bfr",
                "ENTR\u0410RÁ \u0415N VIG\u041eR",
                "\uff45ntrará en vigor"
            })
    void whatAReaderDoesNotSeeHidesNoWord(String text) {
        assertThat(found(FORCE, text)).isNotEmpty();
    }

    @Test
    void anAccentInThePatternDoesNotMatterEither() {
        assertThat(found(words("es: ['año']"), "cada ano")).isEqualTo("ano");
    }

    @Test
    void wordsInOrderAreFoundWithinTheirDistance() {
        assertThat(found(TALKS, "Toda controversia, por mutuo y cordial acuerdo."))
                .isEqualTo("controversia, por mutuo y cordial acuerdo");
    }

    @Test
    void wordsTooFarApartAreNot() {
        assertThat(found(TALKS, "Toda controversia que surja entre ellas, por mutuo acuerdo"))
                .isEmpty();
    }

    @Test
    void wordsInAnotherOrderAreNot() {
        assertThat(found(TALKS, "Por mutuo acuerdo, controversia")).isEmpty();
    }

    @Test
    void theNearestBeginningCounts() {
        assertThat(found(TALKS, "controversia y toda otra controversia de mutuo acuerdo"))
                .isEqualTo("controversia de mutuo acuerdo");
    }

    @Test
    void longWordsAreQuotedInPart() {
        assertThat(found(words("es: ['a.*z']"), "a" + "b".repeat(200) + "z"))
                .hasSize(81)
                .endsWith("…");
    }

    @Test
    void aPictureOutsideTheFirstPlaneIsQuotedWhole() {
        assertThat(found(words("es: ['sol . luna']"), "El sol 🌍 luna")).isEqualTo("sol 🌍 luna");
    }

    @Test
    void beginningsWithoutEndDoNotCostMoreThanTheirLength() {
        var beginnings = FoldedText.of("controversia mutuo ".repeat(50_000));
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> TALKS.firstIn(beginnings, "es"));
    }

    private static Words words(String yaml) {
        return Words.read(YamlNode.parse("words.yaml", yaml));
    }

    private static String found(Words words, String text) {
        var folded = FoldedText.of(text);
        return words.firstIn(folded, "es").map(folded::quote).orElse("");
    }
}
