package org.twinhall.web.filing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.twinhall.web.filing.FilingView.LineView;

/** The desk of an authority. */
@Named
@RequestScoped
public class QueuePage {
    @Inject
    FilingReading reading;

    private List<LineView> waiting = List.of();
    private List<LineView> answered = List.of();

    public void load() {
        waiting = reading.queue();
        answered = reading.answered();
    }

    /** The next to fall due first. */
    public List<LineView> getWaiting() {
        return waiting;
    }

    /** The latest first. */
    public List<LineView> getAnswered() {
        return answered;
    }
}
