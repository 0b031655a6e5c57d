package org.twinhall.domain.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.twinhall.domain.figure.PublishedFigure.Standing;
import org.twinhall.domain.government.Platform;
import org.twinhall.domain.history.History;
import org.twinhall.domain.history.HistoryEntry.Happening;
import org.twinhall.domain.people.Capacity;
import org.twinhall.domain.people.Persons;
import org.twinhall.domain.people.RecordRights;
import org.twinhall.domain.people.Seat;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.domain.shared.NoSuchRecord;
import org.twinhall.domain.shared.StaleRevision;

/** The operator puts on record what sources count, withdraws what was put there wrongly, and chooses among sources that differ. */
@ApplicationScoped
@Transactional
public class FigureKeeping {
    /** Where the day begins first: what was counted there was counted nowhere sooner. */
    private static final ZoneOffset EARLIEST = ZoneOffset.ofHours(14);

    @Inject
    Platform platform;

    @Inject
    Persons persons;

    @Inject
    RecordRights rights;

    @Inject
    Figures figures;

    @Inject
    FigureReading reading;

    @Inject
    History history;

    /**
     * The operator alone goes on.
     *
     * @throws DeedRefused of reason {@code role-missing} for any other seat
     */
    public void open() {
        platform.operator();
    }

    /**
     * Puts a figure on record.
     *
     * @throws InvalidInput with all that is wrong, also if its source is on record with it already
     * @throws DeedRefused  of reason {@code role-missing} for another seat than the operator's
     */
    public Figure record(FigureForm typed) {
        var by = platform.operator();
        var said = said(typed);
        figures.queue();
        var figure = figure(said, by);
        var withdrawn =
                figures.withdrawals().stream().map(FigureWithdrawal::figureId).collect(Collectors.toSet());
        // What was withdrawn by mistake is put on record again by hand; a file that comes twice brings nothing back.
        if (figures.ofSeries(said.series()).stream()
                .anyMatch(other -> !withdrawn.contains(other.id()) && isTheSame(other, figure))) {
            throw new InvalidInput("source", "figure-on-record");
        }
        keep(figure);
        return figure;
    }

    static Said said(FigureForm typed) {
        return Said.read(typed, LocalDate.now(EARLIEST));
    }

    Figure figure(Said said, Seat by) {
        return new Figure(said, by.governmentId(), persons.present(), Instant.now());
    }

    static boolean isTheSame(Figure one, Figure other) {
        return one.isOfTheSourceOf(other) && !one.differsFrom(other);
    }

    /** Its rights come before its row, and its row before its history. */
    void keep(Figure figure) {
        rights.grant(figure.id(), figure.governmentId(), Capacity.KEEPER);
        figures.add(figure);
        history.record(figure.id(), new Happening("figure-recorded", null, null, figure.inBrief()));
    }

    /**
     * Withdraws a figure that was put on record wrongly. It stays readable.
     *
     * @param because why, in words
     * @throws InvalidInput without a reason
     * @throws DeedRefused  of reason {@code figure-withdrawn}, or {@code role-missing} for another seat than the operator's
     * @throws NoSuchRecord if there is none
     */
    public PublishedFigure withdraw(UUID id, String because) {
        var by = platform.operator();
        figures.queue();
        var figure = standing(id).figure();
        var withdrawal = new FigureWithdrawal(id, because, by.governmentId(), persons.present(), Instant.now());
        figures.add(withdrawal);
        history.record(id, new Happening("figure-withdrawn", null, figure.inBrief(), withdrawal.because()));
        return reading.figure(id);
    }

    /**
     * Makes a figure the one that counts among those that contradict it.
     *
     * @param because why, in words
     * @param seen    the one that counted when the chooser looked; null if none did
     * @throws InvalidInput  without a reason
     * @throws StaleRevision if another one counts by now
     * @throws DeedRefused   of reason {@code figure-withdrawn}; of reason {@code nothing-to-choose} if nothing contradicts it; of
     *                       reason {@code says-nothing-new} if it counts already; {@code role-missing} for another seat
     * @throws NoSuchRecord  if there is none
     */
    public PublishedFigure choose(UUID id, String because, UUID seen) {
        var by = platform.operator();
        figures.queue();
        var chosen = standing(id);
        if (chosen.rivals().isEmpty()) {
            throw new DeedRefused("nothing-to-choose");
        }
        var former = counting(chosen);
        if (!Objects.equals(former == null ? null : former.id(), seen)) {
            throw new StaleRevision(0);
        }
        if (chosen.standing() == Standing.COUNTS) {
            throw new DeedRefused("says-nothing-new");
        }
        var choice = new FigureChoice(id, because, by.governmentId(), persons.present(), Instant.now());
        figures.add(choice);
        history.record(
                id,
                new Happening(
                        "figure-chosen",
                        null,
                        former == null ? null : former.inBrief(),
                        chosen.figure().inBrief() + " — " + choice.because()));
        return reading.figure(id);
    }

    /** Which of a figure and its rivals counts; null if none does. */
    public Figure counting(PublishedFigure figure) {
        if (figure.standing() == Standing.COUNTS) {
            return figure.figure();
        }
        return figure.rivals().stream()
                .filter(rival -> reading.figure(rival.id()).standing() == Standing.COUNTS)
                .findFirst()
                .orElse(null);
    }

    private PublishedFigure standing(UUID id) {
        var figure = reading.figure(id);
        if (figure.withdrawal().isPresent()) {
            throw new DeedRefused("figure-withdrawn");
        }
        return figure;
    }
}
