package org.twinhall.web.filing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.twinhall.domain.filing.DeskReport;

/**
 * How an authority's desk did with what was filed with it a first time in some days.
 *
 * @param from      the first of these days
 * @param until     the last of them
 * @param filed     how many were filed
 * @param waiting   of these, how many wait for an answer now
 * @param overdue   how many of those have a last day that is over
 * @param returned  how many were given back and wait for the party
 * @param answered  how many have their answer
 * @param withADay  of the answered, how many had a last day
 * @param inTime    of those, how many were answered by then
 * @param daysHere  half of the answered lay at the authority for at most so many days, over all rounds; null if none was answered
 * @param daysThere half of them lay at the party for at most so many days between the rounds; null if none was answered
 * @param types     what was filed, by what it asks for
 * @param outcomes  what was answered
 * @param rounds    in how many rounds
 * @param readers   what waits, by who took it to read
 * @param reasons   what was observed, by what it is about
 */
public record DeskReportView(
        LocalDate from,
        LocalDate until,
        long filed,
        long waiting,
        long overdue,
        long returned,
        long answered,
        long withADay,
        long inTime,
        @Schema(nullable = true) BigDecimal daysHere,
        @Schema(nullable = true) BigDecimal daysThere,
        List<ShareView> types,
        List<ShareView> outcomes,
        List<ShareView> rounds,
        List<ShareView> readers,
        List<ShareView> reasons) {

    /**
     * A part of the whole.
     *
     * @param code  as the portal knows it; empty for what nobody said
     * @param name  in the reader's words
     * @param count how many
     */
    public record ShareView(String code, String name, long count) {}

    static DeskReportView of(DeskReport report, FilingWords words) {
        return new DeskReportView(
                report.first(),
                report.last(),
                report.count("filed"),
                report.count("waiting"),
                report.count("over"),
                report.count("returned"),
                report.count("answered"),
                report.count("with-a-day"),
                report.count("in-time"),
                report.daysHere().map(DeskReportView::rounded).orElse(null),
                report.daysThere().map(DeskReportView::rounded).orElse(null),
                shares(report, "type", code -> words.say("type." + code)),
                shares(report, "outcome", code -> words.say("outcome." + code)),
                shares(report, "rounds", code -> words.say("statistics.rounds." + code)),
                shares(report, "reader", name -> name.isEmpty() ? words.say("statistics.readers.nobody") : name),
                shares(report, "reason", code -> words.say(code.isEmpty() ? "reason.unsaid" : "reason." + code)));
    }

    private static List<ShareView> shares(DeskReport report, String part, Function<String, String> name) {
        return report.by(part).stream()
                .map(figure -> new ShareView(
                        figure.name(),
                        name.apply(figure.name()),
                        figure.amount().longValue()))
                .toList();
    }

    private static BigDecimal rounded(BigDecimal days) {
        return days.setScale(1, RoundingMode.HALF_UP);
    }
}
