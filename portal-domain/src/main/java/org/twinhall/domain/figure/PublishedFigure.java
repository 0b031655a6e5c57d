package org.twinhall.domain.figure;

import java.util.List;
import java.util.Optional;

/**
 * A figure beside those that contradict it.
 *
 * @param withdrawal empty while it is not withdrawn
 * @param choice     the latest choice of it, if it is the one that counts
 * @param rivals     those that say something else of the same; none of them is withdrawn
 */
public record PublishedFigure(
        Figure figure,
        Standing standing,
        Optional<FigureWithdrawal> withdrawal,
        Optional<FigureChoice> choice,
        List<Figure> rivals) {
    public PublishedFigure {
        rivals = List.copyOf(rivals);
    }

    /** How a figure stands among the others. */
    public enum Standing {
        /** Nothing on record contradicts it. */
        ALONE,
        /** Another source says something else of the same day. */
        DIFFERS,
        /** Another source says something else, and nobody can tell whether of the same day. */
        MAY_DIFFER,
        /** Others contradict it, and it was chosen. */
        COUNTS,
        /** Another one was chosen. */
        SET_ASIDE,
        /** It was put on record wrongly. */
        WITHDRAWN
    }

    /** Whether it was not withdrawn and no other one was chosen. */
    public boolean stands() {
        return standing != Standing.WITHDRAWN && standing != Standing.SET_ASIDE;
    }
}
