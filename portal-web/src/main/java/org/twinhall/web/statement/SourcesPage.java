package org.twinhall.web.statement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.domain.statement.StatementField;
import org.twinhall.domain.statement.StatementKeeping;
import org.twinhall.web.page.KeptForms;

/** Where a party puts on record what sources say of an agreement, and chooses what counts. */
@Named
@ViewScoped
public class SourcesPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    StatementKeeping keeping;

    @Inject
    StatementWords words;

    @Inject
    KeptForms kept;

    private UUID id;
    private String reference;
    private List<SourceLine> lines = List.of();
    private boolean writable;
    private boolean madeHere;
    private String field;
    private String value;
    private String source;
    private String remark;
    private String chosen;
    private String because;

    /** Not found if there is no such agreement for the seat. */
    public void load() {
        var agreement = keeping.agreement(id);
        reference = agreement.reference();
        madeHere = agreement.draft().isPresent();
        writable = keeping.mayWrite(id);
        lines = words.lines(id);
    }

    public void add() {
        keeping.add(id, field, words.kept(field, value), source, remark);
        kept.saved();
        value = null;
        source = null;
        remark = null;
        load();
    }

    public void choose() {
        var line = lines.stream()
                .filter(each -> each.open() && each.statement().equals(chosen))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("chosen", "required"));
        keeping.accept(UUID.fromString(line.statement()), because, line.onRecord());
        kept.saved();
        because = null;
        chosen = null;
        load();
    }

    /** Those that could be made to count; of an agreement that was signed here none can. */
    public List<SourceLine> getOpen() {
        return madeHere ? List.of() : lines.stream().filter(SourceLine::open).toList();
    }

    /** The names of the fields for machines, which the page puts into words. */
    public List<String> getFields() {
        return Arrays.stream(StatementField.values()).map(StatementField::word).toList();
    }

    public List<SourceLine> getLines() {
        return lines;
    }

    public boolean isWritable() {
        return writable;
    }

    public String getReference() {
        return reference;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getField() {
        return field;
    }

    public void setField(String field) {
        this.field = field;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(String because) {
        this.because = because;
    }
}
