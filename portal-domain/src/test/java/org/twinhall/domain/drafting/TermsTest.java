package org.twinhall.domain.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.twinhall.domain.shared.InvalidInput;

class TermsTest {

    @Test
    void noMonthsAreForNobodyHasSaid() {
        assertThat(Terms.of(null, List.of()).lasting()).isEmpty();
    }

    @Test
    void zeroMonthsAreForIndefinitely() {
        assertThat(Terms.of(0, List.of()).lasting().orElseThrow().isIndefinite())
                .isTrue();
    }

    @Test
    void aDurationIsNotNegative() {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> Terms.of(-1, List.of()));
    }

    @Test
    void moreThanAHundredYearsAreNotTaken() {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> Terms.of(1201, List.of()));
    }

    @Test
    void aThemeThatThePortalHasNoWordForIsNotTaken() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> Terms.of(null, List.of("<script>alert(1)</script>")));
    }

    @Test
    void aThemeTwiceIsOne() {
        assertThat(Terms.of(null, List.of("culture", "culture")).themes()).containsExactly("culture");
    }
}
