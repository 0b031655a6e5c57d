package org.twinhall.web.government;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
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
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.twinhall.domain.government.GovernmentKeeping;
import org.twinhall.domain.government.GovernmentOpening;
import org.twinhall.domain.government.PlaceKeeping;
import org.twinhall.domain.government.PluginEnabling;
import org.twinhall.domain.government.PluginKind;
import org.twinhall.domain.shared.InvalidInput.Faults;
import org.twinhall.domain.shared.NoSuchRecord;
import org.twinhall.domain.staff.Inviting;
import org.twinhall.web.api.Cursor;
import org.twinhall.web.api.ListJson;
import org.twinhall.web.api.WordOf;
import org.twinhall.web.government.KeptGovernmentJson.AccountsJson;
import org.twinhall.web.government.KeptGovernmentJson.ChangedGovernmentJson;
import org.twinhall.web.government.KeptGovernmentJson.GovernmentDetailsJson;
import org.twinhall.web.government.KeptGovernmentJson.SwitchJson;
import org.twinhall.web.registry.WhereaboutsJson.ChangedPlaceJson;
import org.twinhall.web.registry.WhereaboutsJson.KeptPlaceJson;
import org.twinhall.web.staff.InvitationLine;
import org.twinhall.web.staff.InvitationsResource;
import org.twinhall.web.staff.InvitationsResource.InviteeJson;

/**
 * The governments as the operator keeps them, under {@code /t/platform}; 403 in the seat of any other government, whose administrators
 * keep nothing here but their own place.
 */
@Path("t/{government}/governments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "bearer")
public class KeptGovernmentsResource {
    private static final int STRETCH = 50;

    @Inject
    GovernmentKeeping keeping;

    @Inject
    GovernmentOpening opening;

    @Inject
    PluginEnabling plugins;

    @Inject
    Inviting inviting;

    @Inject
    PlaceKeeping places;

    @Context
    UriInfo address;

    /**
     * 200 with a stretch, by name.
     *
     * @param q      held by the name
     * @param joined those that work on the portal, or those that are only spoken of
     * @param after  the {@code next} of the stretch before
     */
    @GET
    @Operation(summary = "The governments as the operator keeps them, by name.")
    public ListJson<KeptGovernmentJson> list(
            @QueryParam("q") @DefaultValue("") String q,
            @QueryParam("joined") @DefaultValue("true") boolean joined,
            @QueryParam("after") String after) {
        var found = keeping.list(q, joined, Places.read(after), STRETCH + 1);
        var stretch = found.subList(0, Math.min(STRETCH, found.size()));
        var last = found.size() > STRETCH ? stretch.get(STRETCH - 1) : null;
        var next = last == null
                ? null
                : Cursor.after(last.name(), last.id().toString()).text();
        return ListJson.stretch(
                stretch.stream().map(KeptGovernmentJson::new).toList(),
                next,
                keeping.count(q, joined, ListJson.COUNTED + 1));
    }

    /** 200; 404. */
    @GET
    @Operation(summary = "A government as the operator keeps it.")
    @Path("{id}")
    public KeptGovernmentJson one(@PathParam("id") UUID id) {
        return new KeptGovernmentJson(keeping.government(id));
    }

    /** 201 with what is on record, and what became of its accounts; 400 with all that is wrong. */
    @POST
    @Operation(summary = "Takes in a government that works on the portal from now on.")
    @APIResponseSchema(value = KeptGovernmentJson.class, responseCode = "201")
    public Response takeIn(@Valid GovernmentDetailsJson body) {
        var faults = new Faults();
        var opened = opening.takeIn(faults, body.details(faults), body.slug, body.wanted());
        var json = new KeptGovernmentJson(opened.government());
        json.accounts = opened.accounts();
        return Response.created(address.getAbsolutePathBuilder()
                        .path(json.id.toString())
                        .build())
                .entity(json)
                .build();
    }

    /** 200: one that was only spoken of works here from now on, under the same id; 403 if it does already; 409. */
    @POST
    @Operation(summary = "Lets a government that was only spoken of work on the portal.")
    @Path("{id}/joining")
    public KeptGovernmentJson join(@PathParam("id") UUID id, @Valid ChangedGovernmentJson body) {
        var faults = new Faults();
        var opened = opening.join(id, body.revision, faults, body.details(faults), body.slug, body.wanted());
        var json = new KeptGovernmentJson(opened.government());
        json.accounts = opened.accounts();
        return json;
    }

    /** 200; its name in addresses stays; 403 if it has not joined; 409 if somebody changed it since. */
    @PUT
    @Operation(summary = "Corrects what is on record of a government.")
    @Path("{id}")
    public KeptGovernmentJson correct(@PathParam("id") UUID id, @Valid ChangedGovernmentJson body) {
        var faults = new Faults();
        return new KeptGovernmentJson(keeping.correct(id, body.revision, faults, body.details(faults)));
    }

    /** 200, to its own administrators too; 404. */
    @GET
    @Operation(summary = "What is known of where a government is, and what it is called elsewhere.")
    @Path("{id}/place")
    public KeptPlaceJson place(@PathParam("id") UUID id) {
        return new KeptPlaceJson(places.kept(id));
    }

    /** 200, to its own administrators too; 400 with all that is wrong; 404; 409 if somebody changed it since. */
    @PUT
    @Operation(summary = "Says anew where a government is, and what it is called elsewhere.")
    @Path("{id}/place")
    public KeptPlaceJson keepPlace(@PathParam("id") UUID id, @Valid ChangedPlaceJson body) {
        return new KeptPlaceJson(places.keep(id, body.revision, body.typed()));
    }

    /** 200 with what there is of its accounts. */
    @GET
    @Operation(summary = "What there is of a government's accounts.")
    @Path("{id}/accounts")
    public AccountsJson accounts(@PathParam("id") UUID id) {
        return new AccountsJson(opening.accounts(id));
    }

    /** 200 with what became of it: what is missing of its accounts is made, as often as one likes. */
    @PUT
    @Operation(summary = "Makes what is missing of a government's accounts.")
    @Path("{id}/accounts")
    @Consumes(MediaType.WILDCARD)
    public AccountsJson makeAccounts(@PathParam("id") UUID id) {
        return new AccountsJson(opening.makeAccounts(id));
    }

    /** 200 with the invitations of people to work for it, the latest first; 403 if it has not joined. */
    @GET
    @Operation(summary = "The invitations of people to work for a government.")
    @Path("{id}/invitations")
    public ListJson<InvitationLine> invitations(@PathParam("id") UUID id) {
        return ListJson.whole(InvitationLine.all(inviting.administrators(id)));
    }

    /** 201 with the invitation to administer it; 400 with all that is wrong; 403 if it has not joined. */
    @POST
    @Operation(summary = "Invites somebody to administer a government.")
    @Path("{id}/invitations")
    @APIResponseSchema(value = InvitationLine.class, responseCode = "201")
    public Response invite(@PathParam("id") UUID id, @Valid InviteeJson body) {
        return InvitationsResource.created(inviting.administrator(id, body.invitee()));
    }

    /** 200 with its switches: its country's law, then the networks. */
    @GET
    @Operation(summary = "The switches of a government: its country's law and the networks.")
    @Path("{id}/plugins")
    public ListJson<SwitchJson> plugins(@PathParam("id") UUID id) {
        return ListJson.whole(plugins.of(id).stream().map(SwitchJson::new).toList());
    }

    /** 200: switched on. */
    @PUT
    @Operation(summary = "Switches a plugin on for a government.")
    @Path("{id}/plugins/{kind}/{subject}")
    @Consumes(MediaType.WILDCARD)
    @APIResponse(responseCode = "400")
    public ListJson<SwitchJson> enable(
            @PathParam("id") UUID id,
            @PathParam("kind") @WordOf(value = PluginKind.class, published = true) String kind,
            @PathParam("subject") String subject) {
        plugins.enable(id, kind(kind), subject);
        return plugins(id);
    }

    /** 200: switched off. */
    @DELETE
    @Operation(summary = "Switches a plugin off for a government.")
    @Path("{id}/plugins/{kind}/{subject}")
    @Consumes(MediaType.WILDCARD)
    @APIResponse(responseCode = "400")
    public ListJson<SwitchJson> disable(
            @PathParam("id") UUID id,
            @PathParam("kind") @WordOf(value = PluginKind.class, published = true) String kind,
            @PathParam("subject") String subject) {
        plugins.disable(id, kind(kind), subject);
        return plugins(id);
    }

    private PluginKind kind(String named) {
        plugins.networks();
        return Arrays.stream(PluginKind.values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(named))
                .findFirst()
                .orElseThrow(() -> new NoSuchRecord("kind of plugins"));
    }
}
