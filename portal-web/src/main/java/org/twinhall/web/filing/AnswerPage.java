package org.twinhall.web.filing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.twinhall.domain.filing.FilingState;
import org.twinhall.domain.filing.ObservationAnswers;
import org.twinhall.domain.filing.ObservationAnswers.Written;
import org.twinhall.web.filing.FilingView.ClauseView;
import org.twinhall.web.filing.FilingView.ObservationView;

/** The page where an editor answers what the authority observed. */
@Named
@ViewScoped
public class AnswerPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    FilingReading reading;

    @Inject
    ObservationAnswers answers;

    @Inject
    FilingPlaces places;

    private UUID id;
    private FilingView filing;
    private List<Line> lines = List.of();

    public void load() {
        filing = reading.filing(id);
        lines = filing.observations().stream()
                .map(observation -> new Line(observation, clause(observation)))
                .toList();
    }

    /** The clause as it was when it was observed; null if the observation is about the whole. */
    private ClauseView clause(ObservationView observation) {
        return observation.clause() == null
                ? null
                : filing.rounds()
                        .get(observation.round() - 1)
                        .clause(observation.clause())
                        .orElse(null);
    }

    /** Saves the answers that were written or changed. */
    public void save() {
        answers.answer(lines.stream().map(Line::written).toList());
        places.onTo("answer?id=" + id, "answer.saved");
    }

    /** Whether the filing lies with the party, so that it may answer. */
    public boolean isOpen() {
        return filing != null && filing.state() == FilingState.RETURNED;
    }

    public FilingView getFiling() {
        return filing;
    }

    public List<Line> getLines() {
        return lines;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    /** An observation, its clause, and what is being answered. */
    public static final class Line implements Serializable {
        private static final long serialVersionUID = 1L;

        private final ObservationView observation;
        private final ClauseView clause;
        private String words;

        Line(ObservationView observation, ClauseView clause) {
            this.observation = observation;
            this.clause = clause;
            this.words = observation.answer();
        }

        Written written() {
            var isChanged = words != null && !words.isBlank() && !words.equals(observation.answer());
            return new Written(observation.id(), isChanged ? words : null);
        }

        public ObservationView getObservation() {
            return observation;
        }

        public ClauseView getClause() {
            return clause;
        }

        public String getWords() {
            return words;
        }

        public void setWords(String words) {
            this.words = words;
        }
    }
}
