package org.twinhall.web.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinhall.domain.drafting.Drafts.Place;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.web.api.Cursor;

class DraftPlacesTest {

    @Test
    void aPlaceComesBackAsItWentOut() {
        var place = new Place(Instant.parse("2026-11-22T03:15:17.278551Z"), new UUID(1, 2));
        assertThat(DraftPlaces.read(DraftPlaces.text(place))).isEqualTo(place);
    }

    @Test
    void withoutAPlaceTheListBeginsAtItsBeginning() {
        assertThat(DraftPlaces.read(" ")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zzz", "%%%", "MjAyNg"})
    void whatIsNoneOfOursIsWrongInput(String text) {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> DraftPlaces.read(text));
    }

    @Test
    void aCursorOfAnotherListIsWrongInput() {
        var other = Cursor.after("yesterday", "A003").text();
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> DraftPlaces.read(other));
    }
}
