package org.twinhall.domain.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    /** Zero-width space, right-to-left override, isolate, soft hyphen, byte order mark, tag letter. */
    @ParameterizedTest
    @ValueSource(strings = {"\u200b", "\u202e", "\u2066", "\u00ad", "\ufeff", "\udb40\udc61"})
    void aSignThatNobodySeesIsLeftOut(String sign) {
        assertThat(new Wording("Objeto", "El prés" + sign + "tamo.").text()).isEqualTo("El préstamo.");
    }

    /** Joiners and marks of direction: words of Persian, Hindi and Arabic are not the same without them. */
    @ParameterizedTest
    @ValueSource(strings = {"\u200c", "\u200d", "\u200e", "\u200f"})
    void aSignThatAScriptNeedsStays(String sign) {
        assertThat(new Wording("Objeto", "\u0645\u06cc" + sign + "\u062e").text())
                .contains(sign);
    }

    @Test
    void lineBreaksStay() {
        assertThat(new Wording("Objeto", "a) uno\r\nb) dos").text()).isEqualTo("a) uno\nb) dos");
    }
}
