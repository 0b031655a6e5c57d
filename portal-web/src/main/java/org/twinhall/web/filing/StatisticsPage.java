package org.twinhall.web.filing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.twinhall.domain.filing.FilingReview;
import org.twinhall.domain.government.Governments;
import org.twinhall.domain.people.CurrentSeat;
import org.twinhall.domain.shared.CalendarDay;

/** How the desk of an authority is doing. */
@Named
@RequestScoped
public class StatisticsPage {
    @Inject
    FilingReview desk;

    @Inject
    CurrentSeat seat;

    @Inject
    Governments governments;

    @Inject
    FilingWords words;

    private String from;
    private String until;
    private DeskReportView report;

    /** Without days it is this year. */
    public void load() {
        var today = LocalDate.now(
                governments.find(seat.required().governmentId()).orElseThrow().zone());
        var first = CalendarDay.read("from", from);
        var last = CalendarDay.read("until", until);
        report = DeskReportView.of(
                desk.report(
                        first == null ? today.withDayOfYear(1) : first,
                        last == null ? (first == null || first.isBefore(today) ? today : first) : last),
                words);
        from = report.from().toString();
        until = report.until().toString();
    }

    public DeskReportView getReport() {
        return report;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }
}
