package org.twinhall.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.domain.shared.NoSuchRecord;
import org.twinhall.domain.shared.StaleRevision;
import org.twinhall.web.problem.Problem.FieldProblem;

class ProblemsTest {
    private static final Locale SPANISH = Locale.forLanguageTag("es");

    @Test
    void saysNotFoundOfARecordThatIsNotThere() {
        assertThat(Problems.of(new NoSuchRecord("draft"), Locale.ENGLISH).status())
                .isEqualTo(404);
    }

    @Test
    void givesARefusedDeedItsReasonAsType() {
        assertThat(Problems.of(new DeedRefused("parties-only"), Locale.ENGLISH))
                .returns(403, Problem::status)
                .returns("/problems/parties-only", problem -> problem.type().toString())
                .returns("Only the parties may change this.", Problem::detail);
    }

    @Test
    void namesAMissingRoleInTheReadersLanguage() {
        assertThat(Problems.of(new DeedRefused("role-missing", "signatory"), SPANISH)
                        .detail())
                .isEqualTo("Su puesto no tiene la función necesaria: firma.");
    }

    @Test
    void saysConflictOfAStaleRevision() {
        assertThat(Problems.of(new StaleRevision(7), Locale.ENGLISH).status()).isEqualTo(409);
    }

    @Test
    void saysConflictWhenTheDatabaseFindsItFirst() {
        assertThat(Problems.of(new IllegalStateException("commit", new OptimisticLockException()), Locale.ENGLISH)
                        .status())
                .isEqualTo(409);
    }

    @Test
    void namesTheFieldThatIsWrong() {
        assertThat(Problems.of(new InvalidInput("after", "not-a-cursor"), Locale.ENGLISH)
                        .violations())
                .containsExactly(new FieldProblem("after", "This is not the \"next\" of an earlier answer."));
    }

    @Test
    void sparesTheReaderTheDoubledApostrophesOfTheBundle() {
        assertThat(Problems.of(new InvalidInput("telephone", "not-a-telephone"), Locale.ENGLISH)
                        .violations())
                .extracting(FieldProblem::message)
                .containsExactly("Begin with + and the country's code, such as +52 81 8158 1200.");
    }

    @Test
    void findsTheCauseHoweverItIsWrapped() {
        var wrapped = new RuntimeException(new IllegalStateException(new NoSuchRecord("draft")));
        assertThat(Problems.of(wrapped, Locale.ENGLISH).status()).isEqualTo(404);
    }

    @Test
    void tellsNothingOfADefectButItsNumber() {
        var problem = Problems.of(new IllegalStateException("select secret from vault"), Locale.ENGLISH);
        assertThat(problem.json())
                .contains("\"status\":500")
                .contains(problem.number().orElseThrow())
                .doesNotContain("vault");
    }

    @Test
    void speaksEnglishToReadersOfALanguageItDoesNotKnow() {
        assertThat(Problems.language(List.of(Locale.JAPANESE))).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void speaksTheFirstLanguageItKnows() {
        assertThat(Problems.language(List.of(Locale.JAPANESE, Locale.forLanguageTag("es-MX"), Locale.ENGLISH)))
                .isEqualTo(SPANISH);
    }
}
