package org.twinhall.web.figure;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import org.twinhall.domain.figure.FigureImport;
import org.twinhall.domain.figure.FigureKeeping;
import org.twinhall.domain.figure.FigureReport;
import org.twinhall.web.page.Language;
import org.twinhall.web.page.Texts;
import org.twinhall.web.page.Uploaded;
import org.twinhall.web.page.Words;

/** Where the operator checks a file of figures and then takes it over. The checked file is the one taken over. */
@Named
@ViewScoped
public class FiguresImportPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    FigureImport figures;

    @Inject
    FigureKeeping keeping;

    @Inject
    Language language;

    @Inject
    Words words;

    private transient Part upload;
    private byte[] csv;
    private transient FigureReport report;

    /** Nobody but the operator has anything to do here. */
    public void open() {
        keeping.open();
    }

    public void check() {
        csv = Uploaded.bytes(upload);
        report = figures.check(csv);
    }

    /** Takes over what was checked before. */
    public void run() {
        var done = figures.run(csv);
        csv = null;
        report = null;
        var told = words.say(
                Texts.of("figure", language.getLocale()).getString("import.done"), done.fresh(), done.known());
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(told));
    }

    /** What the file would bring; null before one was checked. */
    public FigureReport getReport() {
        return report;
    }

    /** The headings that the first row must have, in any order. */
    public String getColumns() {
        return String.join(", ", FigureImport.COLUMNS);
    }

    /** Those that it may have beside. */
    public String getOptionalColumns() {
        return String.join(", ", FigureImport.OPTIONAL_COLUMNS);
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }
}
