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
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.twinhall.domain.history.HistoryEntry;
import org.twinhall.domain.history.HistoryReading;
import org.twinhall.domain.history.HistoryReading.Account;
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
    public HistoryJson history(@PathParam("id") UUID id) {
        return new HistoryJson(reading.of(id), Language.of(request));
    }

    /** A history as machines see it. */
    public static final class HistoryJson {
        /** Whether every entry is what it was when it was written. */
        public final boolean chainHolds;
        /** Number of the first entry that is not; null if the chain holds. */
        public final Integer firstBreak;

        public final List<EntryJson> items;
        public final String next = null;
        public final long total;
        public final boolean totalIsMinimum = false;

        HistoryJson(Account account, Locale language) {
            chainHolds = account.chainHolds();
            firstBreak = chainHolds ? null : account.firstBreak().getAsInt();
            items = account.entries().stream()
                    .map(entry -> new EntryJson(entry, language))
                    .toList();
            total = items.size();
        }
    }

    /** One thing that happened. */
    public static final class EntryJson {
        /** From 1, without gaps. */
        public final int number;

        public final String at;
        public final String person;
        /** Id of the government for which it was done. */
        public final String government;

        public final String deed;
        /** The deed in the caller's language. */
        public final String words;

        public final String subject;
        public final String before;
        public final String after;
        /** SHA-256 of this entry and of the hash of the one before. */
        public final String hash;

        EntryJson(HistoryEntry entry, Locale language) {
            number = entry.number();
            at = entry.happenedAt().toString();
            person = entry.personName();
            government = entry.governmentId().toString();
            deed = entry.deed();
            words = HistoryWords.deed(deed, language);
            subject = entry.subject().orElse(null);
            before = entry.before().orElse(null);
            after = entry.after().orElse(null);
            hash = entry.hash();
        }
    }
}
