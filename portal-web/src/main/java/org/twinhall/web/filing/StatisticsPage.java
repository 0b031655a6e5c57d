package org.twinhall.web.filing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How the desk of an authority is doing. */
@Named
@RequestScoped
public class StatisticsPage {
    @Inject
    FilingReading reading;

    private String from;
    private String until;
    private DeskReportView report;

    /** Without days it is this year. */
    public void load() {
        report = reading.report(from, until);
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
