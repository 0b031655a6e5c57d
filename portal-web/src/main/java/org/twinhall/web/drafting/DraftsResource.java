package org.twinhall.web.drafting;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.twinhall.domain.drafting.AgreementDrafting;
import org.twinhall.domain.drafting.Drafts;
import org.twinhall.domain.drafting.OtherLanguages;
import org.twinhall.domain.drafting.Terms;
import org.twinhall.domain.drafting.Wording;
import org.twinhall.domain.law.Countries;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.spi.country.ClauseKind;
import org.twinhall.web.api.EnumNames;
import org.twinhall.web.api.ListJson;
import org.twinhall.web.api.WordOf;
import org.twinhall.web.drafting.DraftJson.ClauseJson;
import org.twinhall.web.drafting.DraftJson.DraftEntryJson;
import org.twinhall.web.drafting.DraftJson.ListedJson;
import org.twinhall.web.drafting.DraftJson.TemplateJson;
import org.twinhall.web.drafting.TextJson.ModelClauseJson;
import org.twinhall.web.drafting.TextJson.VersionJson;
import org.twinhall.web.problem.Problems;

/**
 * The drafts of a government. 401 without a valid token; 404 for what the seat may not see; 403 with the reason for a deed
 * refused on what it may see; 400 for what cannot be taken, field by field.
 */
@Path("t/{government}/drafts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "bearer")
public class DraftsResource {
    private static final int STRETCH = 50;

    @Inject
    AgreementDrafting drafting;

    @Inject
    Countries countries;

    @Context
    HttpServletRequest request;

    @Context
    UriInfo address;

    /** 200 with the drafts, the last changed first; {@code cursor} is the {@code next} of the stretch before. */
    @GET
    @Operation(summary = "The drafts of the government, the last changed first.")
    public ListJson<ListedJson> list(@QueryParam("cursor") String cursor) {
        var found = drafting.ours(DraftPlaces.read(cursor), STRETCH + 1);
        var items = found.subList(0, Math.min(STRETCH, found.size()));
        var next = found.size() > STRETCH ? DraftPlaces.text(Drafts.Place.of(items.get(STRETCH - 1))) : null;
        return ListJson.stretch(
                items.stream().map(ListedJson::new).toList(), next, drafting.countOurs(ListJson.COUNTED + 1));
    }

    /** 200 with the model texts of the countries of the seat's government and the partner. */
    @GET
    @Operation(summary = "The model texts of both countries from which a draft can begin.")
    @Path("templates")
    public ListJson<TemplateJson> templates(@QueryParam("partner") @Parameter(required = true) UUID partner) {
        if (partner == null) {
            throw new InvalidInput("partner", "missing");
        }
        var language = Problems.language(request).getLanguage();
        return ListJson.whole(drafting.models(partner).stream()
                .map(model -> new TemplateJson(
                        model, countries.say(model.country(), model.template().name(), language)))
                .toList());
    }

    /** 201 with the draft and its address. */
    @POST
    @Operation(summary = "Begins a draft with a partner from a model text.")
    @APIResponseSchema(value = DraftJson.class, responseCode = "201")
    public Response begin(@Valid BeginJson body) {
        var id = drafting.begin(body.partner, body.template, body.languages);
        return Response.created(
                        address.getAbsolutePathBuilder().path(id.toString()).build())
                .entity(new DraftJson(drafting.draft(id)))
                .build();
    }

    /** 200 with the draft and its text. */
    @GET
    @Operation(summary = "A draft with its text.")
    @Path("{draft}")
    public DraftJson draft(@PathParam("draft") UUID draft) {
        return new DraftJson(drafting.toRead(draft));
    }

    /** 200 with what happened, oldest first; each entry with the hash that the next one builds on. */
    @GET
    @Operation(summary = "What happened to a draft, the oldest first.")
    @Path("{draft}/history")
    public ListJson<DraftEntryJson> history(@PathParam("draft") UUID draft) {
        return ListJson.whole(
                drafting.history(draft).stream().map(DraftEntryJson::new).toList());
    }

    /** 200 with the versions, the oldest first. */
    @GET
    @Operation(summary = "After what the text of a draft can be looked at, the oldest first.")
    @Path("{draft}/versions")
    public ListJson<VersionJson> versions(@PathParam("draft") UUID draft) {
        return ListJson.whole(drafting.textHistory(draft).versions().stream()
                .map(VersionJson::new)
                .toList());
    }

    /** 200 with what it said then; 404 if it has no such version. */
    @GET
    @Operation(summary = "What a draft said after one of its versions.")
    @Path("{draft}/versions/{version}")
    public TextJson version(@PathParam("draft") UUID draft, @PathParam("version") int version) {
        return new TextJson(drafting.textHistory(draft).after(version));
    }

    /** 200 with the clauses that the countries of the parties offer in every language of the draft. */
    @GET
    @Operation(summary = "The clauses of both countries that can be added to a draft, with its parties put in.")
    @Path("{draft}/model-clauses")
    public ListJson<ModelClauseJson> modelClauses(@PathParam("draft") UUID draft) {
        var language = Problems.language(request).getLanguage();
        return ListJson.whole(drafting.offeredClauses(draft).stream()
                .map(clause -> new ModelClauseJson(
                        clause,
                        clause.model() == null ? null : countries.say(clause.country(), clause.model(), language)))
                .toList());
    }

    /** 200 with the clause; 409 with the words on record and those sent, if somebody reworded it since that revision. */
    @PUT
    @Operation(summary = "Rewords a clause in one language.")
    @Path("{draft}/clauses/{clause}/{language}")
    @APIResponse(responseCode = "409", content = @Content(schema = @Schema(implementation = ClauseConflictJson.class)))
    public ClauseJson reword(
            @PathParam("draft") UUID draft,
            @PathParam("clause") UUID clause,
            @PathParam("language") String language,
            @Valid RewordJson body) {
        var words = new Wording(body.heading, body.wording);
        return new ClauseJson(drafting.reword(draft, clause, language, words, others(body.others), body.revision)
                .clause(clause));
    }

    private static OtherLanguages others(String name) {
        return name == null ? null : EnumNames.read(OtherLanguages.class, name, "others", "not-for-languages");
    }

    /** 200 with the clause; 403 if no other language was reworded; 409 if somebody reworded it since that revision. */
    @POST
    @Operation(summary = "Takes a clause in one language for saying what the others say.")
    @Path("{draft}/clauses/{clause}/{language}/same")
    public ClauseJson takeForSame(
            @PathParam("draft") UUID draft,
            @PathParam("clause") UUID clause,
            @PathParam("language") String language,
            @Valid SameJson body) {
        return new ClauseJson(drafting.takeForSame(draft, clause, language, body.because, body.revision)
                .clause(clause));
    }

    /** 201 with the clause, added at the end; it needs words in every language of the text. */
    @POST
    @Operation(summary = "Adds a clause at the end.")
    @Path("{draft}/clauses")
    @APIResponseSchema(value = ClauseJson.class, responseCode = "201")
    public Response addClause(@PathParam("draft") UUID draft, @Valid AddJson body) {
        var wordings = body.wordings.entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey, words -> new Wording(words.getValue().heading, words.getValue().wording)));
        return Response.status(Response.Status.CREATED)
                .entity(new ClauseJson(drafting.addClause(draft, kind(body.kind), wordings)))
                .build();
    }

    private static ClauseKind kind(String name) {
        return EnumNames.read(ClauseKind.class, name, "kind", "not-a-kind");
    }

    /** 200 with the draft without the clause; 409 if somebody reworded it since that revision. */
    @DELETE
    @Operation(summary = "Removes a clause.")
    @Path("{draft}/clauses/{clause}")
    @Consumes(MediaType.WILDCARD)
    public DraftJson removeClause(
            @PathParam("draft") UUID draft,
            @PathParam("clause") UUID clause,
            @QueryParam("revision") @Parameter(required = true) Long revision) {
        if (revision == null) {
            throw new InvalidInput("revision", "missing");
        }
        return new DraftJson(drafting.removeClause(draft, clause, revision));
    }

    /** 200 with the draft; 409 if the title on record is not the one that the writer says to have seen. */
    @PUT
    @Operation(summary = "Changes the title in one language.")
    @Path("{draft}/titles/{language}")
    public DraftJson retitle(
            @PathParam("draft") UUID draft, @PathParam("language") String language, @Valid TitleJson body) {
        return new DraftJson(drafting.retitle(draft, language, body.title, body.seen));
    }

    /** 200 with the draft; 409 if the terms on record are not those that the writer says to have seen. */
    @PUT
    @Operation(summary = "Settles how long it lasts and what it is about.")
    @Path("{draft}/terms")
    public DraftJson settle(@PathParam("draft") UUID draft, @Valid SettleJson body) {
        return new DraftJson(drafting.settle(draft, body.terms(), body.seen.terms()));
    }

    /** With whom, from which model, in which languages. */
    public static class BeginJson {
        /** Id of another government. */
        @NotNull
        public UUID partner;

        /** Code of a model text. */
        @NotNull
        public String template;

        /** ISO 639-1, of those the model has, the leading one first. */
        @NotEmpty
        @Size(max = 10)
        public List<@NotNull String> languages;
    }

    /** The words of a clause in one language. */
    public static class NewWordsJson {
        @NotNull
        @Schema(maxLength = Wording.LONGEST_HEADING)
        public String heading;

        @NotNull
        @Schema(maxLength = Wording.LONGEST_TEXT)
        public String wording;
    }

    /** New words for a clause. */
    public static class RewordJson extends NewWordsJson {
        /** The revision of the clause that the writer saw. */
        @NotNull
        public Long revision;

        /** What it means for the other languages; null for what it commonly does: they follow, or this one followed them. */
        @WordOf(OtherLanguages.class)
        @Schema(nullable = true)
        public String others;
    }

    /** Words that say what the others say. */
    public static class SameJson {
        /** The revision of the clause that was compared. */
        @NotNull
        public Long revision;

        /** What else there is to say about it; may be null. */
        @Schema(nullable = true)
        @Size(max = AgreementDrafting.LONGEST_REMARK)
        public String because;
    }

    /** A clause to be added. */
    public static class AddJson {
        /** What it is for. */
        @NotNull
        @WordOf(ClauseKind.class)
        public String kind;

        /** By language: every language of the text. */
        @NotNull
        @Valid
        public Map<String, @NotNull @Valid NewWordsJson> wordings;
    }

    /** A title in one language. */
    public static class TitleJson {
        @NotNull
        @Size(max = 400)
        public String title;

        /** The title that the writer saw. */
        @NotNull
        public String seen;
    }

    /** How long it is to last and what it is about. */
    public static class TermsJson {
        /** From signature; 0 for indefinitely, null while nobody has said. */
        public Integer months;

        @NotNull
        @Size(max = 50)
        public List<@NotNull String> themes;

        Terms terms() {
            return Terms.of(months, themes);
        }
    }

    /** New terms. */
    public static class SettleJson extends TermsJson {
        /** The terms that the writer saw. */
        @NotNull
        @Valid
        public TermsJson seen;
    }
}
