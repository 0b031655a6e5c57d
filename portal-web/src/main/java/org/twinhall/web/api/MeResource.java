package org.twinhall.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.twinhall.domain.people.CurrentSeat;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.people.Seat;

/** The seat that the caller's token gives in a government. */
@Path("t/{government}/me")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "bearer")
public class MeResource {
    @Inject
    CurrentSeat seat;

    /** 200 with the seat; 401 without a valid token; 404 for a government in which the person has no seat. */
    @GET
    @Operation(summary = "The seat that the token gives in a government.")
    public SeatJson me() {
        return new SeatJson(seat.required());
    }

    /** A seat as machines see it. */
    public static final class SeatJson {
        public final String personId;
        public final String personName;
        public final String government;
        public final UUID governmentId;

        @WordOf(value = Role.class, published = true)
        public final List<String> roles;

        SeatJson(Seat seat) {
            personId = seat.personId();
            personName = seat.personName();
            government = seat.governmentSlug();
            governmentId = seat.governmentId();
            roles = seat.roles().stream().map(Role::realmRole).sorted().toList();
        }
    }
}
