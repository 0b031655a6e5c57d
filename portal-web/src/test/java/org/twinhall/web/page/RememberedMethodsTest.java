package org.twinhall.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELException;
import jakarta.el.ELManager;
import jakarta.el.ELProcessor;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a page's {@code row.word()} answers. */
class RememberedMethodsTest {
    private final ELProcessor page = new ELProcessor();

    @BeforeEach
    void rows() {
        ELManager manager = page.getELManager();
        manager.addELResolver(new RememberedMethods());
        manager.defineBean("row", new Row("Bello", 3));
        manager.defineBean("words", List.of("uno", "dos"));
    }

    @Test
    void aRowTellsItsWord() {
        assertThat(page.<Object>eval("row.word()")).isEqualTo("Bello");
    }

    @Test
    void whatIsGivenBecomesWhatTheMethodTakes() {
        assertThat(page.<Object>eval("row.times('2')")).isEqualTo(6);
    }

    @Test
    void aRowOfAClosedClassTellsWhatItsOpenInterfaceDeclares() {
        assertThat(remembered(new Closed("Bello"), "length")).isEqualTo(5);
    }

    @Test
    void aValueThatMayBeMissingIsRead() {
        assertThat(remembered(Optional.of("Bello"), "get")).isEqualTo("Bello");
    }

    @Test
    void anAnswerNarrowedByAClassIsNoSecondMethod() {
        assertThat(remembered(new Narrowed("Bello"), "word")).isEqualTo("Bello");
    }

    @Test
    void oneOfTwoMethodsIsLeftToTheLanguage() {
        assertThat(page.<Object>eval("row.twin('a')")).isEqualTo("text");
    }

    @Test
    void aListStreamsAsTheLanguageMeansIt() {
        assertThat(page.<Object>eval("words.stream().map(w -> w.length()).sum()"))
                .isEqualTo(6L);
    }

    @Test
    void aFailureIsToldWithItsCause() {
        assertThatThrownBy(() -> page.eval("row.fail()"))
                .isInstanceOf(ELException.class)
                .hasCauseInstanceOf(IllegalStateException.class);
    }

    private Object remembered(Object base, String method) {
        return new RememberedMethods().invoke(page.getELManager().getELContext(), base, method, null, new Object[0]);
    }

    /** Nobody outside can call its methods but by the interface. */
    private record Closed(CharSequence text) implements CharSequence {
        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }
    }

    /** Something with a word. */
    public interface Worded {
        CharSequence word();
    }

    /** Something whose word is a text. */
    public record Narrowed(String word) implements Worded {}

    /** A row of a page. */
    public record Row(String word, int count) {
        public int times(int factor) {
            return count * factor;
        }

        public String twin(String text) {
            return "text";
        }

        public String twin(Integer number) {
            return "number";
        }

        public String fail() {
            throw new IllegalStateException(word);
        }
    }
}
