package org.twinhall.domain.registry.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    @ParameterizedTest
    @CsvSource({
        "Saint-Cyr-Sur-Loire,saint cyr sur loire",
        "Jing'an,Jing’an",
        "Iaşi,Iași",
        "LEÓN,León",
        "L.  Bari,L Bari"
    })
    void capitalsAndPunctuationMakeNoDifference(String one, String other) {
        assertThat(Spelling.same(one)).isEqualTo(Spelling.same(other));
    }

    @ParameterizedTest
    @CsvSource({"Munster,Münster", "León,Léon", "Fürth,Furth", "Lohne,Löhne"})
    void accentsMakeADifference(String one, String other) {
        assertThat(Spelling.same(one)).isNotEqualTo(Spelling.same(other));
    }

    @ParameterizedTest
    @CsvSource({"Kędzierzyn-Koźle,Kedzierzyn Kozle", "Łódź,Lodz", "Århus,arhus", "Ærø,aero"})
    void withoutAccentsTheyLookAlike(String one, String other) {
        assertThat(Spelling.plain(one)).isEqualTo(Spelling.plain(other));
    }

    @ParameterizedTest
    @CsvSource({"tartu,tarttu", "tartu,tatru", "tartu,tarpu", "tartu,artu"})
    void oneLetterMoreLessOtherOrSwappedIsOneAway(String one, String other) {
        assertThat(Spelling.isOneLetterAway(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"tartu,tartu", "tartu,turku", "tartu,tartuoo"})
    void nothingOrTwoLettersAreNot(String one, String other) {
        assertThat(Spelling.isOneLetterAway(one, other)).isFalse();
    }

    @Test
    void whatStandsInParenthesesAtTheEndIsAHint() {
        assertThat(Spelling.hint("Aurora (Illinois)")).contains("Illinois");
    }
}
