package org.twinhall.web.vitality;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.twinhall.domain.people.CurrentSeat;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.domain.vitality.EvidenceForm;
import org.twinhall.domain.vitality.EvidenceKeeping;
import org.twinhall.domain.vitality.EvidenceKind;
import org.twinhall.web.page.KeptForms;
import org.twinhall.web.page.Language;

/** Where a party puts on record what it did together with its partner, and withdraws what was wrong. */
@Named
@ViewScoped
public class EvidencePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    EvidenceKeeping keeping;

    @Inject
    VitalityWords words;

    @Inject
    CurrentSeat seat;

    @Inject
    Language reader;

    @Inject
    KeptForms kept;

    private UUID id;
    private UUID tie;
    private String reference;
    private String own;
    private List<EvidenceLine> lines = List.of();
    private boolean writable;
    private String kind;
    private String happened;
    private String said;
    private String language;
    private String link;
    private String document;
    private String withdrawn;
    private String because;

    /** Not found if there is no such agreement for the seat. */
    public void load() {
        var agreement = keeping.own(id);
        tie = agreement.relationship().id();
        reference = agreement.reference();
        own = seat.required().governmentId().toString();
        writable = keeping.mayRecord(id);
        lines = words.evidence(agreement);
        if (language == null) {
            language = reader.getTag();
        }
    }

    /** Afterwards the page is asked for anew, so that what it says of the tie is what is on record now. */
    public String record() {
        keeping.record(id, new EvidenceForm(kind, happened, said, language, link, document));
        return again();
    }

    public String withdraw() {
        var line = getOpen().stream()
                .filter(each -> each.id().equals(withdrawn))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("withdrawn", "required"));
        keeping.withdraw(UUID.fromString(line.id()), because);
        return again();
    }

    private String again() {
        kept.saved();
        return "/evidence/index?faces-redirect=true&id=" + id;
    }

    /** Those that the seat's government may withdraw. */
    public List<EvidenceLine> getOpen() {
        return writable
                ? lines.stream()
                        .filter(line -> line.stands() && line.government().equals(own))
                        .toList()
                : List.of();
    }

    /** The names of the kinds for machines, which the page puts into words. */
    public List<String> getKinds() {
        return Arrays.stream(EvidenceKind.values()).map(EvidenceKind::word).toList();
    }

    /** The languages of ISO 639-1, by their names in the reader's. */
    public List<SelectItem> getLanguages() {
        var locale = reader.getLocale();
        return Arrays.stream(Locale.getISOLanguages())
                .map(code -> new SelectItem(code, Locale.forLanguageTag(code).getDisplayLanguage(locale)))
                .sorted(Comparator.comparing(SelectItem::getLabel, Collator.getInstance(locale)))
                .toList();
    }

    public List<EvidenceLine> getLines() {
        return lines;
    }

    public boolean isWritable() {
        return writable;
    }

    public String getReference() {
        return reference;
    }

    public UUID getTie() {
        return tie;
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

    public String getHappened() {
        return happened;
    }

    public void setHappened(String happened) {
        this.happened = happened;
    }

    public String getWords() {
        return said;
    }

    public void setWords(String words) {
        this.said = words;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public String getWithdrawn() {
        return withdrawn;
    }

    public void setWithdrawn(String withdrawn) {
        this.withdrawn = withdrawn;
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(String because) {
        this.because = because;
    }
}
