package org.twinhall.web.filing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.twinhall.web.api.ListJson;
import org.twinhall.web.filing.FilingView.LineView;

/** The desk of an authority. */
@Named
@RequestScoped
public class QueuePage {
    @Inject
    FilingReading reading;

    private String cursor;
    private boolean own;
    private ListJson<LineView> waiting;
    private List<LineView> answered = List.of();

    /** What was answered stands below the first stretch only. */
    public void load() {
        waiting = reading.queue(cursor, own);
        answered = isFirst() && !own ? reading.answered() : List.of();
    }

    /** Whether it is the first stretch. */
    public boolean isFirst() {
        return cursor == null || cursor.isBlank();
    }

    /** The next to fall due first. */
    public List<LineView> getWaiting() {
        return waiting.items;
    }

    /** How many wait in all; the most that are counted if there are more. */
    public long getTotal() {
        return waiting.total;
    }

    /** Whether there are more than were counted. */
    public boolean isMore() {
        return waiting.totalIsMinimum;
    }

    /** The address of the next stretch; null at the end. */
    public String getNext() {
        return waiting.next;
    }

    /** The last filed first. */
    public List<LineView> getAnswered() {
        return answered;
    }

    /** Whether only what the reader of the page took to read is shown. */
    public boolean isOwn() {
        return own;
    }

    public void setOwn(boolean own) {
        this.own = own;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }
}
