package org.twinhall.web.registry;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import org.twinhall.domain.people.CurrentSeat;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.registry.ImportReport;
import org.twinhall.domain.registry.RegistryImport;
import org.twinhall.web.page.Language;
import org.twinhall.web.page.Texts;
import org.twinhall.web.page.Uploaded;
import org.twinhall.web.page.Words;

/** Where an operator checks a file of published agreements and then imports it. The checked file is the one imported. */
@Named
@ViewScoped
public class ImportPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    RegistryImport registry;

    @Inject
    CurrentSeat seat;

    @Inject
    Language language;

    @Inject
    Words words;

    private transient Part upload;
    private String textsIn;
    private byte[] csv;
    private transient ImportReport report;

    /** Nobody but an operator has anything to do here. */
    public void open() {
        seat.requireAny(Role.OPERATOR);
    }

    public void check() {
        csv = Uploaded.bytes(upload);
        report = registry.check(csv);
    }

    /** Imports what was checked before. */
    public void run() {
        var done = registry.run(csv, textsIn);
        csv = null;
        report = null;
        var told = words.say(
                Texts.of("registry", language.getLocale()).getString("import.done"),
                done.agreements().size());
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(told));
    }

    /** What the file would bring; null before one was checked. */
    public ImportReport getReport() {
        return report;
    }

    /** The headings that the first row must have, in any order. */
    public String getColumns() {
        return String.join(", ", RegistryImport.COLUMNS);
    }

    /** Those that it may have beside. */
    public String getOptionalColumns() {
        return String.join(", ", RegistryImport.OPTIONAL_COLUMNS);
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }

    public String getTextsIn() {
        return textsIn;
    }

    public void setTextsIn(String textsIn) {
        this.textsIn = textsIn;
    }
}
