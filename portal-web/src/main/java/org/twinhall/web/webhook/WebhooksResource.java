package org.twinhall.web.webhook;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.twinhall.domain.webhook.WebhookKeeping;
import org.twinhall.domain.webhook.WebhookKeeping.Keyed;
import org.twinhall.web.api.ListJson;

/** The addresses that are told of what happens. A secret is answered once, by the request that made it. */
@Path("t/{government}/webhooks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "bearer")
public class WebhooksResource {
    @Inject
    WebhookKeeping keeping;

    /** 200 with the addresses, the latest first; 403 unless the seat administers its government. */
    @GET
    @Operation(summary = "The addresses that are told of what happens, the latest first.")
    public ListJson<WebhookLine> list() {
        return ListJson.whole(keeping.list().stream().map(WebhookLine::of).toList());
    }

    /** 201 with the address and the secret that signs; 400 with all that is wrong; 403 unless the seat administers its government. */
    @POST
    @Operation(summary = "Takes in an address and tells the secret that signs, once.")
    @APIResponseSchema(value = KeyedWebhookLine.class, responseCode = "201")
    public Response make(@Valid NewWebhookJson body) {
        return keyed(keeping.make(body.address, body.about, body.subjects), Response.Status.CREATED);
    }

    /** 200 with another secret; the former one signs beside it for a day. */
    @POST
    @Operation(summary = "Gives an address another secret.")
    @Path("{webhook}/secret")
    @Consumes(MediaType.WILDCARD)
    @APIResponseSchema(KeyedWebhookLine.class)
    public Response renew(@PathParam("webhook") UUID webhook) {
        return keyed(keeping.renew(webhook), Response.Status.OK);
    }

    /** 200; nothing is sent to it until it goes on. */
    @POST
    @Operation(summary = "Pauses an address.")
    @Path("{webhook}/pause")
    @Consumes(MediaType.WILDCARD)
    public WebhookLine pause(@PathParam("webhook") UUID webhook) {
        return WebhookLine.of(keeping.pause(webhook));
    }

    /** 200; it goes on. */
    @DELETE
    @Operation(summary = "Lets an address go on.")
    @Path("{webhook}/pause")
    @Consumes(MediaType.WILDCARD)
    public WebhookLine resume(@PathParam("webhook") UUID webhook) {
        return WebhookLine.of(keeping.resume(webhook));
    }

    /** 204; it is told nothing any more. */
    @DELETE
    @Operation(summary = "Ends an address.")
    @Path("{webhook}")
    @Consumes(MediaType.WILDCARD)
    public void end(@PathParam("webhook") UUID webhook) {
        keeping.end(webhook);
    }

    /** 202 with the message that is sent to see whether it comes. */
    @POST
    @Operation(summary = "Sends a message to see whether it comes.")
    @Path("{webhook}/test")
    @Consumes(MediaType.WILDCARD)
    @APIResponseSchema(value = DeliveryLine.class, responseCode = "202")
    public Response test(@PathParam("webhook") UUID webhook) {
        return Response.accepted(DeliveryLine.of(keeping.test(webhook))).build();
    }

    /** 200 with what was sent in the last thirty days, or waits, the latest first. */
    @GET
    @Operation(summary = "What was sent to an address in the last thirty days, or waits.")
    @Path("{webhook}/deliveries")
    public ListJson<DeliveryLine> deliveries(@PathParam("webhook") UUID webhook) {
        return ListJson.whole(
                keeping.deliveries(webhook).stream().map(DeliveryLine::of).toList());
    }

    /** 202; it is sent once more, under the same id. */
    @POST
    @Operation(summary = "Sends a message once more, under the same id.")
    @Path("{webhook}/deliveries/{delivery}/again")
    @Consumes(MediaType.WILDCARD)
    @APIResponseSchema(value = DeliveryLine.class, responseCode = "202")
    public Response again(@PathParam("webhook") UUID webhook, @PathParam("delivery") UUID delivery) {
        return Response.accepted(DeliveryLine.of(keeping.again(webhook, delivery)))
                .build();
    }

    private static Response keyed(Keyed keyed, Response.Status status) {
        return Response.status(status)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(KeyedWebhookLine.of(keyed))
                .build();
    }

    /** An address to be told at. */
    public static class NewWebhookJson {
        /** By https. */
        @NotNull
        @Size(max = 500)
        @Schema(format = "uri")
        public String address;

        /** What it is for. */
        @NotNull
        @Size(max = 120)
        public String about;

        /** Of drafts, plans, calls, government; at least one. */
        @NotNull
        @Size(max = 10)
        @Schema(enumeration = {"drafts", "plans", "calls", "government"})
        public List<@NotNull String> subjects;
    }
}
