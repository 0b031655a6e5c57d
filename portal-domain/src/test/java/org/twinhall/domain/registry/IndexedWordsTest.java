package org.twinhall.domain.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndexedWordsTest {

    @ParameterizedTest
    @CsvSource({
        "Medellín, medellin",
        "SEÚL, seul",
        "Ｓｅｏｕｌ, seoul",
        "Straße, strasse",
        "Łódź, lodz",
        "Tromsø, tromso",
        "Αθήνα, αθηνα",
        "Медельи́н, медельин",
    })
    void accentsCaseAndWidthMakeNoDifference(String typed, String word) {
        assertThat(IndexedWords.FOLDED.of(typed)).containsExactly(word);
    }

    @ParameterizedTest
    @CsvSource({"Münster, münster", "Munster, munster"})
    void theExactWordKeepsItsAccents(String typed, String word) {
        assertThat(IndexedWords.EXACT.of(typed)).containsExactly(word);
    }

    @Test
    void chineseIsTakenByEveryTwoCharacters() {
        assertThat(IndexedWords.FOLDED.of("墨西哥城")).containsExactly("墨西", "西哥", "哥城");
    }

    @Test
    void koreanIsTakenByEveryTwoCharacters() {
        assertThat(IndexedWords.FOLDED.of("서울특별시")).containsExactly("서울", "울특", "특별", "별시");
    }

    @Test
    void halfWideKatakanaIsTheSameAsWide() {
        assertThat(IndexedWords.FOLDED.of("ｿｳﾙ")).isEqualTo(IndexedWords.FOLDED.of("ソウル"));
    }

    @Test
    void whatStandsBesideAnApostropheOrAHyphenIsAWord() {
        assertThat(IndexedWords.FOLDED.of("L'Hospitalet TW-2026-7"))
                .containsExactly("l", "hospitalet", "tw", "2026", "7");
    }

    @ParameterizedTest
    @CsvSource({"medelin, medellin", "montbeliart, montbeliard", "seuol, seoul", "bello, bello", "abc, ab"})
    void oneTypoIsOneLetterOrTwoThatChangedPlaces(String one, String other) {
        assertThat(OneTypo.lies(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"medlin, medellin", "bello, cellos", "abcd, badc"})
    void twoTyposAreTooMany(String one, String other) {
        assertThat(OneTypo.lies(one, other)).isFalse();
    }
}
