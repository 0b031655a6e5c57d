package org.twinhall.web.network;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.twinhall.domain.network.Calls;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.domain.shared.NoSuchRecord;
import org.twinhall.web.api.Cursor;
import org.twinhall.web.api.ListJson;

/** The published calls. They need no token. */
@Path("calls")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CallsResource {
    private static final int STRETCH = 50;

    @Inject
    Calls calls;

    /**
     * 200 with the calls that were published and not withdrawn, the last to close first.
     *
     * @param after the {@code next} of the stretch before
     */
    @GET
    @Operation(summary = "The published calls, the last to close first.")
    public ListJson<CallJson> published(@QueryParam("after") String after) {
        var found = calls.published(after == null ? null : place(after), STRETCH + 1);
        var stretch = found.subList(0, Math.min(STRETCH, found.size()));
        var last = found.size() > STRETCH ? stretch.get(STRETCH - 1) : null;
        var next = last == null
                ? null
                : Cursor.after(last.closes().toString(), last.id().toString()).text();
        return ListJson.stretch(
                stretch.stream().map(CallJson::of).toList(), next, calls.countPublished(ListJson.COUNTED + 1));
    }

    private static Calls.Place place(String after) {
        var cursor = Cursor.read(after, 2);
        try {
            return new Calls.Place(
                    Instant.parse(cursor.values().get(0)),
                    UUID.fromString(cursor.values().get(1)));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw (InvalidInput) new InvalidInput("after", "not-a-cursor").initCause(e);
        }
    }

    /** 200; 404 for a draft and for what does not exist. */
    @GET
    @Operation(summary = "A published call.")
    @Path("{id}")
    public CallJson call(@PathParam("id") UUID id) {
        return calls.find(id).map(CallJson::of).orElseThrow(() -> new NoSuchRecord("call"));
    }
}
