package org.twinhall.domain.detail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoalTest {
    @Test
    void theAgendaHas169Targets() {
        var targets = IntStream.rangeClosed(1, Goal.GOALS).boxed().flatMap(goal -> Stream.concat(
                        IntStream.rangeClosed(1, 99).mapToObj(String::valueOf), Stream.of("a", "b", "c", "d"))
                .flatMap(target -> Goal.read(goal + "." + target).stream()));
        assertThat(targets).hasSize(169);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "17", "11.6", "11.b", "17.19", " 11.B "})
    void whatTheAgendaNumbersIsRead(String typed) {
        assertThat(Goal.read(typed)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "18", "11.8", "11.d", "17.a", "1.06", "ODS 11", "11.", "", "011"})
    void whatItDoesNotIsRefused(String typed) {
        assertThat(Goal.read(typed)).isEmpty();
    }

    @Test
    void theyStandInTheOrderOfTheAgenda() {
        var sorted = Stream.of("11.b", "11.10", "4", "11.6", "11", "17.19", "11.2")
                .flatMap(each -> Goal.read(each).stream())
                .sorted()
                .map(Goal::text);
        assertThat(sorted).containsExactly("4", "11", "11.2", "11.6", "11.b", "17.19");
    }
}
