package org.twinhall.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinhall.domain.shared.InvalidInput;

class CursorTest {

    @Test
    void comesBackAsItWasSent() {
        var cursor = Cursor.after("San Nicolás", "", "7");
        assertThat(Cursor.read(cursor.text(), 3)).isEqualTo(cursor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!", "%%%", "YQ"})
    void refusesWhatIsNotOneOfOurs(String text) {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> Cursor.read(text, 2));
    }

    @Test
    void refusesOneWithoutEnd() {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> Cursor.read("a".repeat(5000), 1));
    }
}
