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
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.twinhall.domain.webhook.WebhookKeeping;
import org.twinhall.domain.webhook.WebhookKeeping.Keyed;
import org.twinhall.web.api.ListJson;
import org.twinhall.web.api.RecordShape;

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
    public ListJson<Map<String, Object>> list() {
        return ListJson.whole(keeping.list().stream()
                .map(webhook -> RecordShape.of(WebhookLine.of(webhook)))
                .toList());
    }

    /** 201 with the address and the secret that signs; 400 with all that is wrong; 403 unless the seat administers its government. */
    @POST
    public Response make(@Valid NewWebhookJson body) {
        return keyed(keeping.make(body.address, body.about, body.subjects), Response.Status.CREATED);
    }

    /** 200 with another secret; the former one signs beside it for a day. */
    @POST
    @Path("{webhook}/secret")
    @Consumes(MediaType.WILDCARD)
    public Response renew(@PathParam("webhook") UUID webhook) {
        return keyed(keeping.renew(webhook), Response.Status.OK);
    }

    /** 200; nothing is sent to it until it goes on. */
    @POST
    @Path("{webhook}/pause")
    @Consumes(MediaType.WILDCARD)
    public Map<String, Object> pause(@PathParam("webhook") UUID webhook) {
        return RecordShape.of(WebhookLine.of(keeping.pause(webhook)));
    }

    /** 200; it goes on. */
    @DELETE
    @Path("{webhook}/pause")
    @Consumes(MediaType.WILDCARD)
    public Map<String, Object> resume(@PathParam("webhook") UUID webhook) {
        return RecordShape.of(WebhookLine.of(keeping.resume(webhook)));
    }

    /** 204; it is told nothing any more. */
    @DELETE
    @Path("{webhook}")
    @Consumes(MediaType.WILDCARD)
    public void end(@PathParam("webhook") UUID webhook) {
        keeping.end(webhook);
    }

    /** 202 with the message that is sent to see whether it comes. */
    @POST
    @Path("{webhook}/test")
    @Consumes(MediaType.WILDCARD)
    public Response test(@PathParam("webhook") UUID webhook) {
        return Response.accepted(RecordShape.of(DeliveryLine.of(keeping.test(webhook))))
                .build();
    }

    /** 200 with what was sent in the last thirty days, or waits, the latest first. */
    @GET
    @Path("{webhook}/deliveries")
    public ListJson<Map<String, Object>> deliveries(@PathParam("webhook") UUID webhook) {
        return ListJson.whole(keeping.deliveries(webhook).stream()
                .map(delivery -> RecordShape.of(DeliveryLine.of(delivery)))
                .toList());
    }

    /** 202; it is sent once more, under the same id. */
    @POST
    @Path("{webhook}/deliveries/{delivery}/again")
    @Consumes(MediaType.WILDCARD)
    public Response again(@PathParam("webhook") UUID webhook, @PathParam("delivery") UUID delivery) {
        return Response.accepted(RecordShape.of(DeliveryLine.of(keeping.again(webhook, delivery))))
                .build();
    }

    private static Response keyed(Keyed keyed, Response.Status status) {
        var shape = RecordShape.of(WebhookLine.of(keyed.webhook()));
        shape.put("secret", keyed.secret());
        return Response.status(status)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(shape)
                .build();
    }

    /** An address to be told at. */
    public static class NewWebhookJson {
        /** By https. */
        @NotNull
        @Size(max = 500)
        public String address;

        /** What it is for. */
        @NotNull
        @Size(max = 120)
        public String about;

        /** Of drafts, plans, calls, government; at least one. */
        @NotNull
        @Size(max = 10)
        public List<@NotNull String> subjects;
    }
}
