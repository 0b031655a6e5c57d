package org.twinhall.web.figure;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.twinhall.domain.figure.FigureKeeping;
import org.twinhall.domain.figure.FigureReading;
import org.twinhall.domain.figure.PublishedFigure.Standing;
import org.twinhall.web.page.KeptForms;

/** Where the operator chooses a figure among those that contradict it, or withdraws it. */
@Named
@ViewScoped
public class FigurePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    FigureKeeping keeping;

    @Inject
    FigureReading reading;

    @Inject
    FigureWords words;

    @Inject
    KeptForms kept;

    private UUID id;
    private boolean withdrawing;
    private String series;
    private String title;
    private UUID seen;
    private boolean standing;
    private boolean choosable;
    private List<FigureLine> lines = List.of();
    private String because;

    /** Not found if there is no such figure; refused to anybody but the operator. */
    public void load() {
        keeping.open();
        var figure = reading.figure(id);
        var counting = keeping.counting(figure);
        seen = counting == null ? null : counting.id();
        standing = figure.withdrawal().isEmpty();
        choosable = !figure.rivals().isEmpty() && figure.standing() != Standing.COUNTS;
        series = figure.figure().series();
        title = words.series(series);
        lines = Stream.concat(Stream.of(figure), figure.rivals().stream().map(rival -> reading.figure(rival.id())))
                .map(each -> words.line(each, false))
                .toList();
    }

    /** Afterwards the page is asked for anew, so that reloading it does not do the deed again. */
    public String choose() {
        keeping.choose(id, because, seen);
        return again();
    }

    public String withdraw() {
        keeping.withdraw(id, because);
        return again();
    }

    private String again() {
        kept.saved();
        return "/admin/figure?faces-redirect=true&id=" + id;
    }

    /** The figure, then those that contradict it. */
    public List<FigureLine> getLines() {
        return lines;
    }

    /** Whether it could be made the one that counts. */
    public boolean isChoosable() {
        return choosable && !withdrawing;
    }

    /** Whether it is not withdrawn. */
    public boolean isStanding() {
        return standing;
    }

    public boolean isWithdrawing() {
        return withdrawing;
    }

    public void setWithdrawing(boolean withdrawing) {
        this.withdrawing = withdrawing;
    }

    public String getSeries() {
        return series;
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

    public String getBecause() {
        return because;
    }

    public void setBecause(String because) {
        this.because = because;
    }
}
