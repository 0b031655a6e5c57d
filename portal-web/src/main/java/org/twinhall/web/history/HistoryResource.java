package org.twinhall.web.history;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.twinhall.domain.history.Account;
import org.twinhall.domain.history.HistoryEntry;
import org.twinhall.domain.history.HistoryReading;
import org.twinhall.web.page.Language;

/** The history of a record of the seat's government. */
@Path("t/{government}/records/{id}/history")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "bearer")
public class HistoryResource {
    @Inject
    HistoryReading reading;

    @Context
    HttpServletRequest request;

    /** 200 with every entry, oldest first; 404 if there is no such record, or it is none of the seat's. */
    @GET
    @Operation(summary = "Everything that happened to a record, the oldest first.")
    public HistoryJson history(@PathParam("id") UUID id) {
        return new HistoryJson(reading.of(id), Language.of(request));
    }

    /**
     * 200 with the history as a file that can be verified without the portal, the same bytes for all who may read it; 404 as
     * above. What it means stands in {@code docs/history-log}.
     */
    @GET
    @Operation(summary = "The history of a record as a file that can be verified without the portal.")
    @Path("export")
    @Produces("application/x-ndjson")
    @APIResponseSchema(String.class)
    public Response export(@PathParam("id") UUID id) {
        return Response.ok(reading.export(id))
                .header("Content-Disposition", "attachment; filename=\"history-" + id + ".jsonl\"")
                .build();
    }

    /** A history as machines see it. */
    public static final class HistoryJson {
        /** Whether every entry is what it was when it was written. */
        public final boolean chainHolds;
        /** Whether what the record says of real governments is made up. */
        public final boolean demonstration;
        /** Number of the first entry that is not; null if the chain holds. */
        @Schema(nullable = true)
        public final Integer firstBreak;

        public final List<EntryJson> items;

        @Schema(nullable = true)
        public final String next = null;

        public final long total;
        public final boolean totalIsMinimum = false;

        HistoryJson(Account account, Locale language) {
            chainHolds = account.chainHolds();
            demonstration = account.demonstration();
            firstBreak = chainHolds ? null : account.firstBreak().getAsInt();
            items = account.entries().stream()
                    .map(entry -> new EntryJson(account, entry, language))
                    .toList();
            total = items.size();
        }
    }

    /** One thing that happened. */
    public static final class EntryJson {
        /** From 1, without gaps. */
        public final int number;

        public final Instant at;
        /** Null once they were erased. */
        @Schema(nullable = true)
        public final String person;
        /** The pseudonym under which all deeds of that person stand. */
        public final String personId;
        /** The roles that the seat had, with commas between them. */
        @Schema(nullable = true)
        public final String roles;
        /** The network address from which it was done; null if it is not kept any more. */
        @Schema(nullable = true)
        public final String address;
        /** Id of the government for which it was done. */
        public final UUID government;

        public final String deed;
        /** The deed in the caller's language. */
        public final String words;

        @Schema(nullable = true)
        public final String subject;

        @Schema(nullable = true)
        public final String before;

        @Schema(nullable = true)
        public final String after;
        /** SHA-256 of this entry and of the hash of the one before. */
        public final String hash;

        EntryJson(Account account, HistoryEntry entry, Locale language) {
            number = entry.number();
            at = entry.happenedAt();
            person = account.name(entry).orElse(null);
            personId = entry.person().id().toString();
            roles = entry.roles();
            address = account.address(entry).orElse(null);
            government = entry.governmentId();
            deed = entry.deed();
            words = HistoryWords.deed(deed, language);
            subject = entry.subject().orElse(null);
            before = entry.before().orElse(null);
            after = entry.after().orElse(null);
            hash = entry.hash();
        }
    }
}
