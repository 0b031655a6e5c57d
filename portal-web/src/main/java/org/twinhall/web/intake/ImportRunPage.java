package org.twinhall.web.intake;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.twinhall.domain.agreement.AgreementKind;
import org.twinhall.domain.agreement.AgreementStatus;
import org.twinhall.domain.registry.intake.Field;
import org.twinhall.domain.registry.intake.ImportAssistant;
import org.twinhall.domain.registry.intake.ImportRun;
import org.twinhall.domain.registry.intake.Mapping;
import org.twinhall.domain.registry.intake.RowState;
import org.twinhall.domain.registry.intake.RunState;
import org.twinhall.domain.registry.intake.UndoPreview;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.spi.country.PartyLevel;

/** An import: its columns, what was found, and what can be done next. */
@Named
@ViewScoped
public class ImportRunPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    ImportAssistant assistant;

    @Inject
    ImportBell bell;

    private UUID id;
    private transient ImportRun run;
    private transient UndoPreview preview;
    private int waiting;
    private List<Column> columns = new ArrayList<>();
    private String kind;
    private String status;
    private String level;
    private String source;
    private String language;

    /** A column of the file, and the field that it is. */
    public static final class Column implements Serializable {
        private static final long serialVersionUID = 1L;
        private final int place;
        private final String heading;
        private String field;

        Column(int place, String heading, String field) {
            this.place = place;
            this.heading = heading;
            this.field = field;
        }

        public int getNumber() {
            return place + 1;
        }

        public String getHeading() {
            return heading;
        }

        public String getField() {
            return field;
        }

        public void setField(String field) {
            this.field = field;
        }
    }

    public void load() {
        run = assistant.run(id);
        waiting = assistant.waiting(id).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        preview = run.count(RowState.TAKEN) > 0 && !run.state().isAtWork() ? assistant.preview(id) : null;
        columns = new ArrayList<>();
        for (var place = 0; place < run.headings().size(); place++) {
            columns.add(new Column(
                    place,
                    run.headings().get(place),
                    run.field(place).map(Field::word).orElse("")));
        }
        var given = run.mapping().given();
        kind = given.kind() == null ? "" : word(given.kind());
        status = word(given.status());
        level = word(given.level());
        source = given.source();
        language = given.language();
    }

    public String map() {
        var found = new EnumMap<Field, Integer>(Field.class);
        for (var column : columns) {
            Field.of(column.field == null ? "" : column.field).ifPresent(field -> {
                if (found.putIfAbsent(field, column.place) != null) {
                    throw new InvalidInput("columns", "column-for-two-fields");
                }
            });
        }
        assistant.map(id, new Mapping(found, Given.of(kind, status, level, source, language)));
        return here();
    }

    public String check() {
        assistant.check(id);
        return here();
    }

    public String take() {
        bell.ring(assistant.takeOver(id));
        return here();
    }

    public String undo() {
        bell.ring(assistant.undo(id));
        return here();
    }

    public String forget() {
        assistant.forget(id);
        return "/imports/index.xhtml?faces-redirect=true";
    }

    private String here() {
        return "/imports/run.xhtml?faces-redirect=true&id=" + id;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether its columns can still be named. */
    public boolean isOpen() {
        return !run.state().isAtWork() && run.count(RowState.TAKEN) == 0;
    }

    public boolean isReady() {
        return !run.stale()
                && (run.state() == RunState.CHECKED || run.state() == RunState.TAKEN)
                && run.count(RowState.READY) > 0;
    }

    public boolean isMapped() {
        return run.state() != RunState.READ;
    }

    /** The states that rows of it are in. */
    public List<RowState> getStates() {
        return Arrays.stream(RowState.values())
                .filter(state -> run.count(state) > 0)
                .toList();
    }

    public Field[] getFields() {
        return Field.values();
    }

    public AgreementKind[] getKinds() {
        return AgreementKind.values();
    }

    public AgreementStatus[] getStatuses() {
        return AgreementStatus.values();
    }

    public PartyLevel[] getLevels() {
        return PartyLevel.values();
    }

    /** A constant's name as it is published. */
    public String published(Enum<?> value) {
        return word(value);
    }

    public ImportRun getRun() {
        return run;
    }

    public UndoPreview getPreview() {
        return preview;
    }

    public int getWaiting() {
        return waiting;
    }

    public List<Column> getColumns() {
        return columns;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
