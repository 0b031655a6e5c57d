package org.twinhall.web.figure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.twinhall.domain.figure.Exactness;
import org.twinhall.domain.figure.Figure;
import org.twinhall.domain.figure.FigureReading;
import org.twinhall.domain.figure.Held;
import org.twinhall.domain.figure.PublishedFigure;
import org.twinhall.domain.figure.Series;
import org.twinhall.domain.figure.Shares;
import org.twinhall.domain.figure.Unit;
import org.twinhall.domain.government.Governments;
import org.twinhall.domain.people.Person;
import org.twinhall.domain.registry.ImportReport.Remark;
import org.twinhall.web.figure.FigureLine.Said;
import org.twinhall.web.figure.SeriesView.Bar;
import org.twinhall.web.figure.SeriesView.SharesView;
import org.twinhall.web.page.Language;
import org.twinhall.web.page.Texts;
import org.twinhall.web.page.Words;
import org.twinhall.web.registry.RegistryWords;

/** Published figures in the reader's words. */
@Named
@RequestScoped
public class FigureWords {
    @Inject
    FigureReading reading;

    @Inject
    Governments governments;

    @Inject
    RegistryWords registry;

    @Inject
    Words words;

    @Inject
    Language language;

    /** A series without its figures, for a list of series. */
    public SeriesView heading(Series series) {
        return view(series, List.of(), List.of(), List.of());
    }

    /** A series with all that a page shows of it. */
    public SeriesView view(Series series) {
        return view(
                series,
                series.onRecord().stream()
                        .map(each -> line(each, series.isWithoutBreakdown(each)))
                        .toList(),
                series.withdrawn().stream().map(each -> line(each, false)).toList(),
                series.shares().stream().map(this::shares).toList());
    }

    private SeriesView view(
            Series series, List<FigureLine> lines, List<FigureLine> withdrawn, List<SharesView> shares) {
        var onRecord = series.onRecord();
        return new SeriesView(
                series.name(),
                series(series.name()),
                onRecord.size(),
                (int) onRecord.stream()
                        .map(each -> each.figure().area())
                        .distinct()
                        .count(),
                series.isDisputed(),
                series.isDoubtful() && !series.isDisputed(),
                lines,
                withdrawn,
                shares);
    }

    /** A figure for a page. */
    public FigureLine line(PublishedFigure published, boolean total) {
        var figure = published.figure();
        var held = figure.unit() == Unit.COUNT
                ? reading.held(figure.asOf(), figure.territory(), LocalDate.now(ZoneOffset.UTC))
                : Optional.<Held>empty();
        var withdrawal = published.withdrawal();
        var choice = published.choice();
        return new FigureLine(
                figure.id().toString(),
                area(figure),
                dimension(figure),
                figure.language().orElse(null),
                value(figure),
                figure.asOf().text(),
                figure.denominator().map(whole -> denominator(figure, whole)).orElse(null),
                figure.definition().orElse(null),
                figure.source(),
                by(figure.governmentId(), figure.person(), figure.recordedAt()),
                published.standing().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                tone(published),
                withdrawal
                        .map(each -> each.because())
                        .or(() -> choice.map(each -> each.because()))
                        .orElse(null),
                withdrawal
                        .map(each -> by(each.governmentId(), each.person(), each.withdrawnAt()))
                        .or(() -> choice.map(each -> by(each.governmentId(), each.person(), each.chosenAt())))
                        .orElse(null),
                total,
                held.map(each -> say("held", each.inForce(), words.date(each.day())))
                        .orElse(null),
                held.filter(each -> each.perhaps() > 0)
                        .map(each -> say("held.perhaps", each.perhaps()))
                        .orElse(null),
                held.map(each -> each.territory().map(this::territory).orElseGet(() -> say("held.everywhere")))
                        .orElse(null));
    }

    private static String tone(PublishedFigure published) {
        return switch (published.standing()) {
            case ALONE -> null;
            case COUNTS -> "good";
            case DIFFERS -> "warn";
            case MAY_DIFFER -> "info";
            case SET_ASIDE, WITHDRAWN -> "quiet";
        };
    }

    private SharesView shares(Shares shares) {
        var first = shares.parts().get(0).figure();
        var sum = value(shares.isRough() ? Exactness.ABOUT : Exactness.EXACT, say("percent", shares.sum()));
        var whole = denominator(first, shares.denominator());
        return new SharesView(
                whole,
                shares.asOf().text(),
                shares.parts().stream()
                        .map(PublishedFigure::figure)
                        .map(part -> new Bar(
                                area(part),
                                dimension(part),
                                value(part),
                                part.value().toPlainString()))
                        .toList(),
                shares.verdict() == Shares.Verdict.SOURCES_DIFFER ? null : sum,
                shares.verdict() == Shares.Verdict.DRAWN,
                switch (shares.verdict()) {
                    case DRAWN -> null;
                    case MORE_THAN_THE_WHOLE -> say("shares.over", sum);
                    case SOURCES_DIFFER -> say("shares.differ");
                });
    }

    /** What a series counts; its name where the portal has no words for it. */
    public String series(String name) {
        return known("series", name).orElse(name.replace('-', ' '));
    }

    /** An area in the reader's words, or the source's own. */
    public Said area(Figure figure) {
        return said("area", figure, figure.area());
    }

    private Said dimension(Figure figure) {
        return said("dimension", figure, figure.dimension());
    }

    private Said denominator(Figure figure, String whole) {
        return said("denominator", figure, whole);
    }

    private Said said(String kind, Figure figure, String theirs) {
        return known(kind, theirs)
                .map(ours -> new Said(ours, null))
                .orElseGet(() -> new Said(theirs, figure.language().orElse(null)));
    }

    /** The portal has words for what the literature counts, and for nothing else. */
    private Optional<String> known(String kind, String theirs) {
        var key = kind + "."
                + Normalizer.normalize(theirs, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}+", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-");
        var bundle = Texts.of("figure", language.getLocale());
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }

    /** The number with its unit, and how exact it is. */
    public String value(Figure figure) {
        return value(
                figure.exactness(),
                figure.unit() == Unit.PERCENT ? say("percent", figure.value()) : words.number(figure.value()));
    }

    private String value(Exactness exactness, String number) {
        return exactness == Exactness.EXACT ? number : say("exactly." + exactness.word(), number);
    }

    private String territory(String code) {
        return code.contains("-") ? registry.subdivision(code) : words.country(code);
    }

    private String by(UUID governmentId, Person who, Instant at) {
        var government = governments
                .find(governmentId)
                .map(found -> found.name(language.getLocale()))
                .orElse("");
        var person = words.person(who);
        return person == null
                ? say("by.government", government, words.date(at))
                : say("by", person, government, words.date(at));
    }

    /** What an import has to say of a row. */
    public String remark(Remark remark) {
        var key = "invalid." + remark.reason();
        return Texts.of("figure", language.getLocale()).containsKey(key)
                ? say(key, remark.arguments().toArray())
                : registry.remark(remark);
    }

    /** What it has to say of all of them. */
    public List<RemarkLine> remarks(Collection<Remark> remarks) {
        return remarks.stream()
                .map(remark -> new RemarkLine(registry.where(remark), remark(remark)))
                .toList();
    }

    private String say(String key, Object... arguments) {
        return new MessageFormat(Texts.of("figure", language.getLocale()).getString(key), language.getWriting())
                .format(arguments);
    }

    /** What is said of which row. */
    public record RemarkLine(String where, String what) {}
}
