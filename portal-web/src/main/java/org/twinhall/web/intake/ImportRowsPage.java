package org.twinhall.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.twinhall.domain.registry.intake.ImportAssistant;
import org.twinhall.domain.registry.intake.ImportLine;
import org.twinhall.domain.registry.intake.RowState;

/** The rows of an import that are in one state, as they stood in the file. */
@Named
@RequestScoped
public class ImportRowsPage {
    private static final int STRETCH = 50;

    @Inject
    ImportAssistant assistant;

    private UUID id;
    private String state;
    private int after;
    private Integer next;
    private RowState shown = RowState.FAULTY;
    private List<ImportLine> lines = List.of();

    public void load() {
        shown = Arrays.stream(RowState.values())
                .filter(each -> each.word().equals(state))
                .findFirst()
                .orElse(RowState.FAULTY);
        var found = assistant.lines(id, List.of(shown), false, after, STRETCH + 1);
        lines = found.subList(0, Math.min(STRETCH, found.size()));
        next = found.size() > STRETCH ? lines.get(STRETCH - 1).number() : null;
    }

    public RowState getShown() {
        return shown;
    }

    public List<ImportLine> getLines() {
        return lines;
    }

    /** After which row the next stretch begins; null at the end. */
    public Integer getNext() {
        return next;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public int getAfter() {
        return after;
    }

    public void setAfter(int after) {
        this.after = after;
    }
}
