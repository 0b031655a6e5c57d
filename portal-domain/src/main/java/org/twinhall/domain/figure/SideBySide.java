package org.twinhall.domain.figure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.twinhall.domain.figure.PublishedFigure.Standing;

/** Finds which figures contradict each other, and which of them counts. Nothing of it is kept: it follows from what is on record. */
final class SideBySide {
    private final Map<UUID, FigureWithdrawal> withdrawals;
    private final Map<UUID, FigureChoice> choices;

    SideBySide(List<FigureWithdrawal> withdrawals, List<FigureChoice> choices) {
        this.withdrawals = withdrawals.stream().collect(toMap(FigureWithdrawal::figureId, Function.identity()));
        this.choices = choices.stream()
                .collect(toMap(
                        FigureChoice::figureId,
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparing(FigureChoice::chosenAt))));
    }

    /** Each of them in its place, with what contradicts it. */
    List<PublishedFigure> of(List<Figure> figures) {
        var bySubject = new HashMap<List<String>, List<Figure>>(figures.stream()
                .filter(figure -> !withdrawals.containsKey(figure.id()))
                .collect(groupingBy(Figure::subject)));
        return figures.stream()
                .map(figure -> placed(figure, bySubject.getOrDefault(figure.subject(), List.of())))
                .toList();
    }

    private PublishedFigure placed(Figure figure, List<Figure> ofTheSame) {
        var withdrawal = Optional.ofNullable(withdrawals.get(figure.id()));
        if (withdrawal.isPresent()) {
            return new PublishedFigure(figure, Standing.WITHDRAWN, withdrawal, Optional.empty(), List.of());
        }
        var rivals = ofTheSame.stream()
                .filter(other -> other != figure && other.differsFrom(figure) && other.mayBeOfTheDayOf(figure))
                .toList();
        var chosen = rivals.isEmpty() ? Optional.<FigureChoice>empty() : latestChoice(figure, rivals);
        return new PublishedFigure(
                figure,
                standing(figure, rivals, chosen),
                Optional.empty(),
                chosen.filter(choice -> choice.figureId().equals(figure.id())),
                rivals);
    }

    private Optional<FigureChoice> latestChoice(Figure figure, List<Figure> rivals) {
        return Stream.concat(Stream.of(figure), rivals.stream())
                .map(each -> choices.get(each.id()))
                .filter(Objects::nonNull)
                .max(Comparator.comparing(FigureChoice::chosenAt));
    }

    private static Standing standing(Figure figure, List<Figure> rivals, Optional<FigureChoice> chosen) {
        if (rivals.isEmpty()) {
            return Standing.ALONE;
        }
        if (chosen.isPresent()) {
            return chosen.get().figureId().equals(figure.id()) ? Standing.COUNTS : Standing.SET_ASIDE;
        }
        return rivals.stream().anyMatch(rival -> rival.asOf().equals(figure.asOf()))
                ? Standing.DIFFERS
                : Standing.MAY_DIFFER;
    }
}
