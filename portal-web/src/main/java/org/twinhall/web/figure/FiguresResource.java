package org.twinhall.web.figure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.twinhall.domain.figure.FigureReading;
import org.twinhall.domain.figure.Held;
import org.twinhall.domain.figure.PublishedFigure;
import org.twinhall.web.api.ListJson;

/** What sources count of twinnings. All of it is public. */
@Path("figures")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FiguresResource {
    @Inject
    FigureReading reading;

    /** 200 by series, area and part, those that were withdrawn too. */
    @GET
    @Operation(summary = "What sources count of twinnings, side by side where they differ.")
    public ListJson<FigureJson> list(@QueryParam("series") String series, @QueryParam("area") String area) {
        return ListJson.whole(reading.series(series, area).stream()
                .flatMap(each -> each.figures().stream())
                .map(FigureJson::new)
                .toList());
    }

    /** 200 with the same for a spreadsheet, in the columns that an import takes; no cell of it is a formula. */
    @GET
    @Operation(summary = "The same figures for spreadsheets, in the columns that an import takes.")
    @Path("table")
    @Produces("text/csv")
    public byte[] table(@QueryParam("series") String series, @QueryParam("area") String area) {
        return FigureFile.of(reading.series(series, area));
    }

    /** 200 with the figure and, of a day that is known, what this registry holds; 404 if there is none. */
    @GET
    @Operation(summary = "A figure, and beside it what this registry holds of the same day.")
    @Path("{figure}")
    public FigureSheetJson one(@PathParam("figure") UUID id) {
        var figure = reading.figure(id);
        return new FigureSheetJson(
                figure,
                reading.held(figure.figure().asOf(), figure.figure().territory(), LocalDate.now(ZoneOffset.UTC))
                        .orElse(null));
    }

    /** A figure, and another measure beside it. */
    public static final class FigureSheetJson {
        public final FigureJson figure;
        /** What this registry holds, which is not the same measure; null if the day of the figure is not known. */
        @Schema(nullable = true)
        public final HeldJson registry;

        FigureSheetJson(PublishedFigure figure, Held held) {
            this.figure = new FigureJson(figure);
            registry = held == null ? null : new HeldJson(held);
        }
    }

    /** How many public agreements of this registry were in force on a day. */
    public static final class HeldJson {
        public final LocalDate day;
        /** ISO 3166 code of where one of the parties is; null for all that the registry holds. */
        @Schema(nullable = true)
        public final String territory;

        public final long inForce;
        /** Of how many more the record leaves it open. */
        public final long perhaps;

        HeldJson(Held held) {
            day = held.day();
            territory = held.territory().orElse(null);
            inForce = held.inForce();
            perhaps = held.perhaps();
        }
    }
}
