package org.twinhall.web.note;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.twinhall.domain.note.NoteKeeping;
import org.twinhall.web.page.KeptForms;

/** The notes of the seat's government about one agreement. */
@Named
@ViewScoped
public class NotesPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    NoteKeeping keeping;

    @Inject
    KeptForms kept;

    private UUID id;
    private String reference;
    private String title;
    private List<NoteLine> notes = List.of();
    private String words;

    /** Not found if there is no such agreement for the seat. */
    public void load() {
        notes = keeping.of(id).stream().map(NoteLine::of).toList();
        var agreement = keeping.agreement(id);
        reference = agreement.reference();
        title = agreement.title().orElse(reference);
    }

    public void write() {
        keeping.write(id, words);
        kept.saved();
        words = null;
        load();
    }

    public void takeAway(String note) {
        keeping.takeAway(UUID.fromString(note));
        load();
    }

    public boolean isWritable() {
        return keeping.mayWrite();
    }

    public List<NoteLine> getNotes() {
        return notes;
    }

    public String getReference() {
        return reference;
    }

    public String getTitle() {
        return title;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
