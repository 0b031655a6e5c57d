package org.twinhall.web.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinhall.domain.drafting.DraftState;
import org.twinhall.domain.drafting.Pen;
import org.twinhall.domain.filing.Duty;
import org.twinhall.spi.country.ClauseKind;
import org.twinhall.spi.country.InstrumentType;
import org.twinhall.web.page.Texts;

/** The texts that pages choose by a state or a number: no state is without words, and every number reads well. */
class DraftingTextTest {

    @Test
    void everyStateHasWords() {
        var keys = Stream.of(
                        keys("state.", EnumSet.allOf(DraftState.class)),
                        keys("duty.", EnumSet.allOf(Duty.Status.class)),
                        keys("clause-kind.", EnumSet.allOf(ClauseKind.class)),
                        keys("instrument.", EnumSet.allOf(InstrumentType.class)),
                        keys("lasting.", EnumSet.allOf(TermsPen.Lasting.class)),
                        keys("pen.", EnumSet.complementOf(EnumSet.of(Pen.HELD))))
                .flatMap(ofOneKind -> ofOneKind)
                .toList();
        assertThat(Texts.of("drafting", Locale.ENGLISH).keySet()).containsAll(keys);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void everyTextWithArgumentsCanBeFilled(String language) {
        var texts = Texts.of("drafting", Locale.forLanguageTag(language));
        assertThat(texts.keySet())
                .allSatisfy(key -> assertThat(new MessageFormat(texts.getString(key)).format(new Object[] {2, 2, 2}))
                        .doesNotContain("{")
                        .doesNotContain("'"));
    }

    @Test
    void oneClauseIsNotCalledClauses() {
        var note = Texts.of("drafting", Locale.ENGLISH).getString("task.text.note");
        assertThat(new MessageFormat(note, Locale.ENGLISH).format(new Object[] {1, 2}))
                .isEqualTo("one clause in 2 languages");
    }

    private static Stream<String> keys(String prefix, Set<?> states) {
        return states.stream().map(state -> prefix + state);
    }
}
