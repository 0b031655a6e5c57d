package org.twinhall.domain.drafting;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.twinhall.domain.drafting.Comparison.Segment.Kind.ADDED;
import static org.twinhall.domain.drafting.Comparison.Segment.Kind.REMOVED;
import static org.twinhall.domain.drafting.Comparison.Segment.Kind.SAME;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.twinhall.domain.drafting.Comparison.Segment;
import org.twinhall.domain.drafting.Comparison.Segment.Kind;

class ComparisonTest {

    @Test
    void showsTheWordThatWasExchanged() {
        assertThat(Comparison.of("The two cities agree.", "The three cities agree.")
                        .segments())
                .containsExactly(
                        new Segment(SAME, "The "),
                        new Segment(REMOVED, "two "),
                        new Segment(ADDED, "three "),
                        new Segment(SAME, "cities agree."));
    }

    @Test
    void aSignIsNotPartOfItsWord() {
        assertThat(Comparison.of("de la amistad.", "de la amistad;").segments())
                .containsExactly(
                        new Segment(SAME, "de la amistad"), new Segment(REMOVED, "."), new Segment(ADDED, ";"));
    }

    @Test
    void scriptsWithoutSpacesAreComparedByTheCharacter() {
        assertThat(Comparison.of("友好城市", "友好省市").segments())
                .containsExactly(
                        new Segment(SAME, "友好"),
                        new Segment(REMOVED, "城"),
                        new Segment(ADDED, "省"),
                        new Segment(SAME, "市"));
    }

    @Test
    void aSmallWordBetweenTwoExchangesDoesNotTearThemApart() {
        assertThat(Comparison.of("Cultura, turismo y deporte.", "Comercio, industria y energía.")
                        .segments())
                .containsExactly(
                        new Segment(REMOVED, "Cultura, turismo y deporte"),
                        new Segment(ADDED, "Comercio, industria y energía"),
                        new Segment(SAME, "."));
    }

    @Test
    void aLineThatStaysIsShownAsSuch() {
        assertThat(Comparison.of("Cultura\n\nTurismo", "Comercio\n\nIndustria").segments())
                .contains(new Segment(SAME, "\n\n"));
    }

    @Test
    void theSameTextIsNoChange() {
        assertThat(Comparison.of("Objeto\n\nUno.", "Objeto\n\nUno.").isChange()).isFalse();
    }

    @Test
    void fromNothingEverythingIsAdded() {
        assertThat(Comparison.of("", "Two words").segments()).containsExactly(new Segment(ADDED, "Two words"));
    }

    @Test
    void keptAndRemovedAreTheOldText() {
        var texts = randomTexts();
        assertThat(texts).allSatisfy(before -> assertThat(texts)
                .allSatisfy(after ->
                        assertThat(joined(Comparison.of(before, after), ADDED)).isEqualTo(before)));
    }

    @Test
    void keptAndAddedAreTheNewText() {
        var texts = randomTexts();
        assertThat(texts).allSatisfy(before -> assertThat(texts)
                .allSatisfy(after -> assertThat(joined(Comparison.of(before, after), REMOVED))
                        .isEqualTo(after)));
    }

    @Test
    void theLongestTextsWithNothingInCommonAreComparedInTime() {
        var before = "a ".repeat(Wording.LONGEST_TEXT / 2);
        var after = "b\n".repeat(Wording.LONGEST_TEXT / 2);
        assertTimeout(ofSeconds(10), () -> Comparison.of(before, after));
    }

    private static String joined(Comparison comparison, Kind without) {
        return comparison.segments().stream()
                .filter(segment -> segment.kind() != without)
                .map(Segment::text)
                .collect(Collectors.joining());
    }

    private static List<String> randomTexts() {
        var chance = new Random(1910);
        var parts = List.of("uno", "dos ", "tres,", "\n", " ", "ñandú", "友", "— ", "4.5", "\t");
        return IntStream.range(0, 40)
                .mapToObj(text -> IntStream.range(0, chance.nextInt(30))
                        .mapToObj(part -> parts.get(chance.nextInt(parts.size())))
                        .collect(Collectors.joining()))
                .toList();
    }
}
