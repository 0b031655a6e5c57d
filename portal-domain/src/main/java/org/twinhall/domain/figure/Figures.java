package org.twinhall.domain.figure;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The figures on record; everybody reads them. */
interface Figures {
    /** All of them, those that were withdrawn too, by series and area. */
    List<Figure> all();

    /** Those of one series. */
    List<Figure> ofSeries(String series);

    Optional<Figure> find(UUID id);

    List<FigureWithdrawal> withdrawals();

    /** The oldest first. */
    List<FigureChoice> choices();

    /** Lets one at a time put on record, withdraw or choose, until the transaction ends. */
    void queue();

    void add(Figure figure);

    void add(FigureWithdrawal withdrawal);

    void add(FigureChoice choice);
}
