package org.twinhall.web.figure;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.twinhall.domain.figure.Exactness;
import org.twinhall.domain.figure.Figure;
import org.twinhall.domain.figure.FigureChoice;
import org.twinhall.domain.figure.FigureWithdrawal;
import org.twinhall.domain.figure.PublishedFigure;
import org.twinhall.domain.figure.PublishedFigure.Standing;
import org.twinhall.domain.figure.Unit;
import org.twinhall.web.api.WordOf;

/** A count or share that a source states, as machines see it. */
public final class FigureJson {
    public final UUID id;
    /** What is counted, such as {@code china-twinnings}. */
    public final String series;
    /** Where, in the source's words. */
    public final String area;
    /** ISO 3166 code of the area; null if it has none. */
    @Schema(nullable = true)
    public final String territory;
    /** Which part, in the source's words. */
    public final String dimension;

    public final BigDecimal value;

    @WordOf(value = Unit.class, published = true)
    public final String unit;
    /** Of what it is a share; null of a count. */
    @Schema(nullable = true)
    public final String denominator;

    @WordOf(value = Exactness.class, published = true)
    public final String exactness;
    /** EDTF; null if the source gives no date. */
    @Schema(nullable = true)
    public final String asOf;
    /** What the source counts; null if it does not say. */
    @Schema(nullable = true)
    public final String definition;

    public final String source;
    /** Of the words, as a tag of BCP 47; null if not known. */
    @Schema(nullable = true)
    public final String language;

    /** How it stands among those that say something else of the same. */
    @WordOf(value = Standing.class, published = true)
    public final String standing;
    /** Why it counts; null if nobody chose it. */
    @Schema(nullable = true)
    public final String chosenBecause;
    /** Why it was withdrawn; null if it was not. */
    @Schema(nullable = true)
    public final String withdrawnBecause;
    /** Those that say something else of the same. */
    public final List<UUID> contradictedBy;

    public final Instant recordedAt;

    FigureJson(PublishedFigure published) {
        var figure = published.figure();
        id = figure.id();
        series = figure.series();
        area = figure.area();
        territory = figure.territory().orElse(null);
        dimension = figure.dimension();
        value = figure.value();
        unit = figure.unit().word();
        denominator = figure.denominator().orElse(null);
        exactness = figure.exactness().word();
        asOf = figure.asOf().isKnown() ? figure.asOf().text() : null;
        definition = figure.definition().orElse(null);
        source = figure.source();
        language = figure.language().orElse(null);
        standing = published.standing().name().toLowerCase(Locale.ROOT).replace('_', '-');
        chosenBecause = published.choice().map(FigureChoice::because).orElse(null);
        withdrawnBecause = published.withdrawal().map(FigureWithdrawal::because).orElse(null);
        contradictedBy = published.rivals().stream().map(Figure::id).toList();
        recordedAt = figure.recordedAt();
    }
}
