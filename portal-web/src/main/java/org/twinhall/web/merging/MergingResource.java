package org.twinhall.web.merging;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.twinhall.domain.merging.DuplicateFinding;
import org.twinhall.domain.merging.Merge;
import org.twinhall.domain.merging.Merging;
import org.twinhall.domain.merging.Merging.Seen;
import org.twinhall.domain.merging.Stretch;
import org.twinhall.domain.merging.Subject;
import org.twinhall.web.api.ListJson;
import org.twinhall.web.api.WordOf;

/** Records that may be one, and merges of those that are: for the parties of agreements, and the operator. */
@Path("t/{government}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "bearer")
public class MergingResource {
    private static final int STRETCH = 50;

    @Inject
    DuplicateFinding finding;

    @Inject
    Merging merging;

    /** 200 with a stretch; the total counts this stretch alone; 400 for a cursor that cannot be; 403 for governments unless it is the operator's seat. */
    @GET
    @Operation(summary = "Records that may be one, with what speaks for it.")
    @Path("duplicates")
    public ListJson<SuspicionJson> duplicates(
            @QueryParam("of") @DefaultValue("agreement") @WordOf(value = Subject.class, published = true) String of,
            @QueryParam("cursor") String cursor) {
        return Subject.read(of) == Subject.GOVERNMENT
                ? answer(finding.governments(Places.ofIds(cursor), STRETCH), SuspicionJson::new)
                : answer(finding.agreements(Places.read(cursor), STRETCH), SuspicionJson::new);
    }

    private static <T, J> ListJson<J> answer(Stretch<T> found, java.util.function.Function<T, J> shape) {
        List<J> items = found.items().stream().map(shape).toList();
        return ListJson.stretch(
                items, Places.text(found.next()), found.next() == null ? items.size() : ListJson.COUNTED + 1);
    }

    /** 201: these two are not suggested again; 403 if the seat's government is no party to both; 404. */
    @POST
    @Operation(summary = "Says that two records are not one.")
    @Path("duplicates/dismissals")
    @APIResponseSchema(value = DismissalJson.class, responseCode = "201")
    public Response dismiss(@Valid @NotNull DismissalJson body) {
        merging.sayNotOne(Subject.read(body.of), body.one, body.other);
        return Response.status(Response.Status.CREATED).entity(body).build();
    }

    /** 204; 404 if nobody said so. */
    @DELETE
    @Operation(summary = "Takes back that two records are not one.")
    @Path("duplicates/dismissals/{one}/{other}")
    @Consumes(MediaType.WILDCARD)
    public void takeBack(@PathParam("one") UUID one, @PathParam("other") UUID other) {
        merging.takeBack(one, other);
    }

    /** 200 with a stretch, the latest first; 400 for a cursor that cannot be. */
    @GET
    @Operation(summary = "What was merged, the latest first.")
    @Path("merges")
    public ListJson<MergeJson> merges(@QueryParam("cursor") String cursor) {
        return answer(merging.list(Places.ofMoments(cursor), STRETCH), MergeJson::new);
    }

    /** 201 with the merge; 403 if the seat may not, or with what stands in the way; 404; 409 if one was changed since. */
    @POST
    @Operation(summary = "Merges a record into another that is the same.")
    @Path("merges")
    @APIResponseSchema(value = MergeJson.class, responseCode = "201")
    public Response merge(@Valid @NotNull NewMergeJson body) {
        Merge merge = merging.merge(
                Subject.read(body.of),
                new Seen(body.kept, body.keptRevision),
                new Seen(body.away, body.awayRevision),
                body.because);
        return Response.status(Response.Status.CREATED)
                .entity(new MergeJson(merge))
                .build();
    }

    /** 200: all is as it was before the merge; 403 with what stands in the way; 404. */
    @POST
    @Operation(summary = "Undoes a merge.")
    @Path("merges/{merge}/undoing")
    @Consumes(MediaType.WILDCARD)
    public MergeJson undo(@PathParam("merge") UUID merge) {
        return new MergeJson(merging.undo(merge));
    }

    /** Two records that are not one. */
    public static class DismissalJson {
        @NotNull
        @WordOf(value = Subject.class, published = true)
        public String of;

        @NotNull
        public UUID one;

        @NotNull
        public UUID other;
    }

    /** A record that is to be merged into another. */
    public static class NewMergeJson {
        @NotNull
        @WordOf(value = Subject.class, published = true)
        public String of;

        /** The one that stays. */
        @NotNull
        public UUID kept;

        /** As it was when the two were compared. */
        @NotNull
        public Long keptRevision;

        /** The one that leads to it from now on. */
        @NotNull
        public UUID away;

        /** As it was when the two were compared. */
        @NotNull
        public Long awayRevision;

        @Schema(nullable = true)
        @Size(max = Merge.LONGEST)
        public String because;
    }
}
