package org.twinhall.web.filing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.twinhall.domain.filing.Filing.Remark;
import org.twinhall.domain.filing.FilingReview;
import org.twinhall.domain.filing.ObservationReason;
import org.twinhall.domain.filing.ReviewStep;
import org.twinhall.domain.people.CurrentSeat;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.shared.CalendarDay;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.domain.shared.InvalidInput.Faults;
import org.twinhall.spi.country.Outcome;
import org.twinhall.web.filing.FilingView.ClauseView;
import org.twinhall.web.filing.FilingView.ObservationView;

/** The page where a reviewer reads what was filed, observes, gives the opinion or the registry's number. Never the text. */
@Named
@ViewScoped
public class ReviewPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    FilingReading reading;

    @Inject
    FilingReview desk;

    @Inject
    CurrentSeat seat;

    @Inject
    FilingPlaces places;

    private UUID id;
    private FilingView filing;
    private String conflict;
    private List<Margin> margins = List.of();
    private Margin whole = new Margin(null, List.of());
    private Outcome outcome;
    private String number;
    private String on;
    private String words;

    public void load() {
        filing = reading.filing(id);
        conflict = desk.conflict(id).orElse(null);
        margins = filing.current().clauses().stream()
                .map(clause -> new Margin(clause, observationsOn(clause.id())))
                .toList();
        whole = new Margin(null, observationsOn(null));
    }

    private List<ObservationView> observationsOn(UUID clause) {
        return filing.observations().stream()
                .filter(observation ->
                        clause == null ? observation.clause() == null : clause.equals(observation.clause()))
                .toList();
    }

    /** The person reads it from now on. */
    public void take() {
        desk.take(id);
        places.onTo("review?id=" + id, "review.taken");
    }

    /** Nobody in particular reads it any more. */
    public void layDown() {
        desk.layDown(id);
        places.onTo("review?id=" + id, "review.laid-down");
    }

    public void giveBack() {
        var faults = new Faults();
        var remarks = new ArrayList<Remark>();
        faults.takingEach("margins", margins, Margin::read).stream()
                .flatMap(Optional::stream)
                .forEach(remarks::add);
        faults.takingEach("whole", List.of(whole), Margin::read).stream()
                .flatMap(Optional::stream)
                .forEach(remarks::add);
        faults.tell();
        if (remarks.isEmpty()) {
            throw new InvalidInput("observations", "no-observations");
        }
        desk.giveBack(id, remarks, filing.revision());
        places.onTo("review?id=" + id, "review.returned");
    }

    public void giveOpinion() {
        desk.giveOpinion(id, outcome, number, CalendarDay.read("on", on), words, filing.revision());
        places.onTo("review?id=" + id, "review.opinion.done");
    }

    public void register() {
        desk.register(id, number, CalendarDay.read("on", on), filing.revision());
        places.onTo("review?id=" + id, "review.register.done");
    }

    /** Whether this person answers this filing, and the filing waits for it; the deeds ask again. */
    public boolean isMayAnswer() {
        return conflict == null && isForThisSeat();
    }

    /** Key of the words for why this person does not answer what lies in their queue; null if nothing stands against it. */
    public String getConflict() {
        return isForThisSeat() && conflict != null ? "refused." + conflict : null;
    }

    private boolean isForThisSeat() {
        return filing != null
                && filing.waiting()
                && seat.seat()
                        .filter(by -> filing.authority() == null
                                ? by.has(Role.EDITOR)
                                        && by.governmentId()
                                                .equals(filing.government().id())
                                : by.hasAny(ReviewStep.roles())
                                        && by.governmentId()
                                                .equals(filing.authority().id()))
                        .isPresent();
    }

    /** What changed since the round before, word by word; empty in the first round. */
    public List<RoundChange> getChanges() {
        return filing.before()
                .map(before -> RoundChange.between(before, filing.current(), filing.languages()))
                .orElse(List.of());
    }

    public boolean isSecondRound() {
        return filing != null && filing.rounds().size() > 1;
    }

    /** What an observation can be about. */
    public List<ObservationReason> getReasons() {
        return List.of(ObservationReason.values());
    }

    /** The outcomes that an opinion may have. */
    public List<Outcome> getOutcomes() {
        return List.of(
                Outcome.FAVOURABLE,
                Outcome.FAVOURABLE_WITH_OBSERVATIONS,
                Outcome.UNFAVOURABLE,
                Outcome.RECHARACTERISED);
    }

    public FilingView getFiling() {
        return filing;
    }

    /** Each clause of the round with what was observed on it. */
    public List<Margin> getMargins() {
        return margins;
    }

    /** What is observed on the whole text. */
    public Margin getWhole() {
        return whole;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Outcome outcome) {
        this.outcome = outcome;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    /** A clause and the margin beside it. */
    public static final class Margin implements Serializable {
        private static final long serialVersionUID = 1L;

        private final ClauseView clause;
        private final List<ObservationView> observations;
        private String remark;
        private ObservationReason reason;

        Margin(ClauseView clause, List<ObservationView> observations) {
            this.clause = clause;
            this.observations = new ArrayList<>(observations);
        }

        /** What is written in it; empty if nothing is. What only says what it is about lacks its words. */
        Optional<Remark> read() {
            return reason == null && (remark == null || remark.isBlank())
                    ? Optional.empty()
                    : Optional.of(new Remark(clause == null ? null : clause.id(), remark, reason));
        }

        /** Null if it is the whole text. */
        public ClauseView getClause() {
            return clause;
        }

        public List<ObservationView> getObservations() {
            return observations;
        }

        public ObservationReason getReason() {
            return reason;
        }

        public void setReason(ObservationReason reason) {
            this.reason = reason;
        }

        public String getRemark() {
            return remark;
        }

        public void setRemark(String remark) {
            this.remark = remark;
        }
    }
}
