package org.twinhall.web.figure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.twinhall.domain.figure.Exactness;
import org.twinhall.domain.figure.Figure;
import org.twinhall.domain.figure.FigureForm;
import org.twinhall.domain.figure.FigureImport;
import org.twinhall.domain.figure.FigureKeeping;
import org.twinhall.domain.figure.FigureReading;
import org.twinhall.domain.figure.FigureReport;
import org.twinhall.domain.figure.Unit;
import org.twinhall.domain.registry.ImportReport.Remark;
import org.twinhall.web.api.WordOf;

/** Where the operator of the platform keeps what sources count. */
@Path("t/{government}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "bearer")
public class OwnFiguresResource {
    @Inject
    FigureKeeping keeping;

    @Inject
    FigureReading reading;

    @Inject
    FigureImport figures;

    @Inject
    FigureWords words;

    /** 201 with the figure; 400 if it cannot be one or its source is on record with it; 403 without the operator's seat. */
    @POST
    @Operation(summary = "Puts on record what a source counts; nothing else changes by it.")
    @Path("figures")
    @APIResponseSchema(value = FigureJson.class, responseCode = "201")
    public Response add(@Valid @NotNull NewFigureJson body) {
        return Response.status(Response.Status.CREATED)
                .entity(new FigureJson(
                        reading.figure(keeping.record(body.typed()).id())))
                .build();
    }

    /** 200 with the figure, which stays readable; 403 also if it is withdrawn already. */
    @POST
    @Operation(summary = "Withdraws a figure that was put on record wrongly, with a reason.")
    @Path("figures/{figure}/withdrawal")
    public FigureJson withdraw(@PathParam("figure") UUID figure, @Valid @NotNull FigureReasonJson body) {
        return new FigureJson(keeping.withdraw(figure, body.because));
    }

    /** 200 with the figure, which counts now; 409 if another one counts than the chooser says to have seen. */
    @POST
    @Operation(summary = "Makes a figure the one that counts among those that contradict it, with a reason.")
    @Path("figures/{figure}/choice")
    public FigureJson choose(@PathParam("figure") UUID figure, @Valid @NotNull FigureChoiceJson body) {
        return new FigureJson(keeping.choose(figure, body.because, body.seen));
    }

    /**
     * 200 with what the file brought, or would bring with {@code dryRun=true}; 400 with every problem of every row, nothing saved;
     * 403 without the operator's seat.
     */
    @POST
    @Operation(summary = "Takes over a file of figures, or tries whether it could.")
    @Path("figures/imports")
    @Consumes("text/csv")
    public FigureReportJson run(byte[] csv, @QueryParam("dryRun") @DefaultValue("false") boolean dryRun) {
        return new FigureReportJson(dryRun ? figures.check(csv) : figures.run(csv), words);
    }

    /** What a source counts. */
    public static class NewFigureJson {
        /** Such as {@code china-twinnings}. */
        @NotNull
        @Size(max = Figure.LONGEST_SERIES)
        public String series;

        @NotNull
        @Size(max = Figure.LONGEST_NAME)
        public String area;

        /** ISO 3166 code of the area, if it has one. */
        @Schema(nullable = true)
        @Size(max = 6)
        public String territory;

        @NotNull
        @Size(max = Figure.LONGEST_NAME)
        public String dimension;

        @NotNull
        public BigDecimal value;

        @NotNull
        @WordOf(value = Unit.class, published = true)
        public String unit;

        /** Of what it is a share; null of a count. */
        @Schema(nullable = true)
        @Size(max = Figure.LONGEST_NAME)
        public String denominator;

        @NotNull
        @WordOf(value = Exactness.class, published = true)
        public String exactness;

        /** EDTF; null if the source gives no date. */
        @Schema(nullable = true)
        @Size(max = 12)
        public String asOf;

        /** What the source counts. */
        @Schema(nullable = true)
        @Size(max = Figure.LONGEST)
        public String definition;

        @NotNull
        @Size(max = Figure.LONGEST_SOURCE)
        public String source;

        /** Of the words, as a tag of BCP 47. */
        @Schema(nullable = true)
        @Size(max = 35)
        public String language;

        FigureForm typed() {
            return new FigureForm(
                    series,
                    area,
                    territory,
                    dimension,
                    value.toPlainString(),
                    unit,
                    denominator,
                    exactness,
                    asOf,
                    definition,
                    source,
                    language);
        }
    }

    /** Why it does not stand. */
    public static class FigureReasonJson {
        @NotNull
        @Size(max = Figure.LONGEST)
        public String because;
    }

    /** Why it counts. */
    public static class FigureChoiceJson {
        @NotNull
        @Size(max = Figure.LONGEST)
        public String because;

        /** Which one counted when the chooser looked; null if none did. */
        @Schema(nullable = true)
        public UUID seen;
    }

    /** What a file holds. */
    public static final class FigureReportJson {
        public final int rows;
        public final int fresh;
        /** How many were on record before; they stay as they are. */
        public final int known;

        public final List<FigureRemarkJson> problems;
        public final List<FigureRemarkJson> warnings;
        /** Whether the new ones are on record now. */
        public final boolean saved;

        FigureReportJson(FigureReport report, FigureWords words) {
            rows = report.rows();
            fresh = report.fresh();
            known = report.known();
            problems = report.problems().stream()
                    .map(remark -> new FigureRemarkJson(remark, words))
                    .toList();
            warnings = report.warnings().stream()
                    .map(remark -> new FigureRemarkJson(remark, words))
                    .toList();
            saved = report.saved();
        }
    }

    /** Something to say about one row. */
    public static final class FigureRemarkJson {
        /** Such as {@code rows[3].as_of}. */
        public final String field;

        public final String reason;
        /** In the caller's language. */
        public final String message;

        FigureRemarkJson(Remark remark, FigureWords words) {
            field = remark.field();
            reason = remark.reason();
            message = words.remark(remark);
        }
    }
}
