package org.twinhall.web.discussion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.twinhall.domain.discussion.Calling;
import org.twinhall.domain.discussion.Comment;
import org.twinhall.domain.discussion.Discussing;
import org.twinhall.domain.discussion.NewComment;
import org.twinhall.domain.discussion.NewComment.Suggested;
import org.twinhall.domain.drafting.Wording;
import org.twinhall.web.api.ListJson;

/**
 * What the parties of a draft say to each other about it; for persons. 404 for who is no party, and for an authority; 403 for who only reads, and
 * once it is signed.
 */
@Path("t/{government}/drafts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "bearer")
public class CommentsResource {
    @Inject
    Discussing discussing;

    @Inject
    Calling calling;

    /** 200 with the comments, the oldest first. */
    @GET
    @Operation(summary = "What the parties said to each other about a draft, the oldest first.")
    @Path("{draft}/comments")
    public ListJson<CommentJson> list(@PathParam("draft") UUID draft) {
        return ListJson.whole(
                discussing.on(draft).stream().map(CommentJson::new).toList());
    }

    /** 200 with those whose attention can be called for; 503 while the accounts cannot be asked. */
    @GET
    @Operation(summary = "Those whose attention a comment can call for.")
    @Path("{draft}/people")
    public ListJson<ColleagueJson> people(@PathParam("draft") UUID draft) {
        return ListJson.whole(
                calling.reachable(draft).stream().map(ColleagueJson::new).toList());
    }

    /** 201 with the comment; 400 if it says nothing or too much, or calls somebody who cannot be called. */
    @POST
    @Path("{draft}/comments")
    @Operation(
            summary =
                    "Says something about a draft to its parties; a letter goes to those whose attention it calls for.")
    @APIResponseSchema(value = CommentJson.class, responseCode = "201")
    public Response write(@PathParam("draft") UUID draft, @Valid NewCommentJson body) {
        var to = body.to == null ? List.<String>of() : body.to;
        return Response.status(Response.Status.CREATED)
                .entity(new CommentJson(calling.write(draft, body.read(), to)))
                .build();
    }

    /** 200 with the comment; 409 if the clause was reworded since that revision; 403 for who may not word it now. */
    @POST
    @Operation(summary = "Takes the words over that a comment suggests for a clause.")
    @Path("{draft}/comments/{comment}/taken")
    public CommentJson takeOver(
            @PathParam("draft") UUID draft, @PathParam("comment") UUID comment, @Valid TakeJson body) {
        return new CommentJson(discussing.takeOver(draft, comment, body.revision));
    }

    /** 204; 403 if somebody else wrote it, or somebody answered since. */
    @DELETE
    @Operation(summary = "Takes an own comment back that nobody has answered.")
    @Path("{draft}/comments/{comment}")
    public void takeBack(@PathParam("draft") UUID draft, @PathParam("comment") UUID comment) {
        discussing.takeBack(draft, comment);
    }

    /** 200 with the first comment of the thread. */
    @POST
    @Operation(summary = "Says that a thread is done with.")
    @Path("{draft}/comments/{comment}/settled")
    public CommentJson settle(@PathParam("draft") UUID draft, @PathParam("comment") UUID comment) {
        return new CommentJson(discussing.settle(draft, comment));
    }

    /** 200 with the first comment of the thread. */
    @DELETE
    @Operation(summary = "Says that a thread is not done with after all.")
    @Path("{draft}/comments/{comment}/settled")
    public CommentJson reopen(@PathParam("draft") UUID draft, @PathParam("comment") UUID comment) {
        return new CommentJson(discussing.reopen(draft, comment));
    }

    /** A comment to be written. */
    public static class NewCommentJson {
        /** What it is about; null for the text as a whole, and in an answer. */
        @Schema(nullable = true)
        public UUID clause;

        /** The comment that it answers; null to begin a thread. */
        @Schema(nullable = true)
        public UUID thread;

        /** Keys of those whose attention it calls for. */
        @Schema(nullable = true)
        @Size(max = 20)
        public List<@NotNull @Size(max = 100) String> to;

        /** May be empty where other words are suggested. */
        @NotNull
        @Size(max = Comment.LONGEST)
        public String words;

        /** Other words for the clause, or null. */
        @Schema(nullable = true)
        @Valid
        public SuggestJson suggestion;

        NewComment read() {
            return new NewComment(
                    clause,
                    thread,
                    words,
                    suggestion == null
                            ? null
                            : new Suggested(suggestion.language, new Wording(suggestion.heading, suggestion.wording)));
        }
    }

    /** Other words to be suggested. */
    public static class SuggestJson {
        /** ISO 639-1, one of the draft's. */
        @NotNull
        public String language;

        @NotNull
        @Schema(maxLength = Wording.LONGEST_HEADING)
        public String heading;

        @NotNull
        @Schema(maxLength = Wording.LONGEST_TEXT)
        public String wording;
    }

    /** Words to be taken over. */
    public static class TakeJson {
        /** The revision of the clause with which they were compared. */
        @NotNull
        public Long revision;
    }
}
