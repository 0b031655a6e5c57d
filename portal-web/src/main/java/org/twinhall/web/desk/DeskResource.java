package org.twinhall.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.twinhall.domain.desk.Desk;
import org.twinhall.domain.desk.Errand;
import org.twinhall.domain.filing.DueDay;
import org.twinhall.spi.country.Obligation;
import org.twinhall.web.api.ListJson;

/** What waits for the seat. */
@Path("t/{government}/desk")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "bearer")
public class DeskResource {
    @Inject
    Desk desk;

    /** 200 with what waits for the seat by its roles, the most pressing first. Open calls stand under {@code /api/v1/calls}. */
    @GET
    @Operation(summary = "What waits for the seat, the most pressing first.")
    public ListJson<ErrandJson> waiting() {
        return ListJson.whole(desk.waiting().stream().map(ErrandJson::new).toList());
    }

    /** Something that waits, as machines see it. */
    public static final class ErrandJson {
        /** What is to be done: a name of the portal's {@code Errand.Kind}. */
        public final Errand.Kind kind;
        /** Id of the draft, plan, call or agreement it is about. */
        public final UUID record;
        /** Id of the filing on which it is done, or null. */
        @Schema(nullable = true)
        public final UUID filing;

        /** By language; under an empty tag if it has none. */
        public final Map<String, String> titles;

        public final List<String> others;
        /** Who handed it over; null if nobody else did. */
        @Schema(nullable = true)
        public final String from;

        public final Instant since;
        /** How many observations, or the year planned; 0 where there is nothing to number. */
        public final long number;
        /** Code of the legal duty behind it; null if there is none, and for what lies with the authority: the filing tells it. */
        @Schema(nullable = true)
        public final String duty;

        /** The term that the law sets, or null. */
        @Schema(nullable = true)
        public final TermJson term;

        /** The last day for it; null where none can be counted. */
        @Schema(nullable = true)
        public final LocalDate due;
        /** Whether that day is a service target and not law. */
        public final boolean dueIsTarget;

        public final boolean demonstration;

        ErrandJson(Errand errand) {
            kind = errand.kind();
            record = errand.record();
            filing = errand.filed().orElse(null);
            titles = errand.about().titles();
            others = errand.about().others();
            from = errand.from();
            since = errand.since();
            number = errand.number();
            duty = errand.obligation().map(Obligation::code).orElse(null);
            term = errand.term().map(TermJson::new).orElse(null);
            due = errand.due().map(DueDay::on).orElse(null);
            dueIsTarget = errand.due().filter(DueDay::target).isPresent();
            demonstration = errand.about().demonstration();
        }
    }

    /** A term as the law sets it. */
    public static final class TermJson {
        public final int count;
        /** WORKING_DAY, CALENDAR_DAY or MONTH. */
        public final Obligation.Deadline.Unit unit;
        /** DRAFT_AGREED, FILED or SIGNED. */
        public final Obligation.Deadline.Trigger runsFrom;
        /** Whether it is a service target and not law. */
        public final boolean target;

        TermJson(Obligation.Deadline term) {
            count = term.count();
            unit = term.unit();
            runsFrom = term.runsFrom();
            target = term.target();
        }
    }
}
