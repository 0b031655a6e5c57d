package org.twinhall.domain.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.twinhall.domain.drafting.OtherLanguages.CAUGHT_UP;
import static org.twinhall.domain.drafting.OtherLanguages.FOLLOW;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.twinhall.spi.country.ClauseKind;

/** Which languages of a clause have to follow which, where there are three. */
class ClauseInThreeLanguagesTest {
    private static final Instant NOON = Instant.parse("2026-11-29T12:00:00Z");

    private final Clause clause = new Clause(
            new Draft(),
            0,
            ClauseKind.OBJECT,
            Map.of("es", words("amistad"), "en", words("friendship"), "pt", words("amizade")));

    @Test
    void bothOthersHaveToFollow() {
        reword("es", "comercio", FOLLOW);
        assertThat(changed("en")).containsExactly("es");
        assertThat(changed("pt")).containsExactly("es");
    }

    @Test
    void theOneThatFollowedDoesNotSpeakForTheOther() {
        reword("es", "comercio", FOLLOW);
        reword("pt", "comércio", CAUGHT_UP);
        assertThat(changed("pt")).isEmpty();
        assertThat(changed("en")).containsExactly("es");
    }

    @Test
    void aLanguageThatIsPutBackHasTheOneFollowThatHadFollowedAlready() {
        reword("es", "comercio", FOLLOW);
        reword("pt", "comércio", CAUGHT_UP);
        reword("es", "amistad", FOLLOW);
        assertThat(changed("pt")).containsExactly("es");
        assertThat(changed("en")).isEmpty();
    }

    @Test
    void aLanguageThatHadToFollowWhenItWasRewordedUndoesNothingByBeingPutBack() {
        reword("es", "comercio", FOLLOW);
        reword("en", "culture", FOLLOW);
        reword("en", "friendship", FOLLOW);
        assertThat(changed("es")).containsExactly("en");
    }

    @Test
    void aLanguageFollowsAllThatWereReworded() {
        reword("es", "comercio", FOLLOW);
        reword("pt", "cultura", FOLLOW);
        assertThat(changed("en")).containsExactlyInAnyOrder("es", "pt");
        assertThat(changed("es")).containsExactly("pt");
    }

    private void reword(String language, String words, OtherLanguages others) {
        clause.reword(language, words(words), others, NOON);
    }

    private List<String> changed(String language) {
        return clause.behind(language).stream().map(OutOfStep::changedLanguage).toList();
    }

    private static Wording words(String words) {
        return new Wording("1", words);
    }
}
