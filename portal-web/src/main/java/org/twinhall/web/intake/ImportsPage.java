package org.twinhall.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import org.twinhall.domain.registry.intake.ImportAssistant;
import org.twinhall.domain.registry.intake.ImportRun;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.web.page.Uploaded;

/** Where somebody brings a file, and finds those they brought before. */
@Named
@RequestScoped
public class ImportsPage {
    @Inject
    ImportAssistant assistant;

    private Part file;
    private List<ImportRun> runs = List.of();

    /** For operators and editors. */
    public void load() {
        runs = assistant.runs();
    }

    public String read() {
        if (file == null || file.getSize() == 0) {
            throw new InvalidInput("file", "missing");
        }
        var run = assistant.read(Uploaded.bytes(file), file.getSubmittedFileName());
        return "/imports/run.xhtml?faces-redirect=true&id=" + run.id();
    }

    public List<ImportRun> getRuns() {
        return runs;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
