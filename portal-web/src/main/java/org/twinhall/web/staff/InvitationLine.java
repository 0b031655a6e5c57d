package org.twinhall.web.staff;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.staff.Invitation;
import org.twinhall.web.api.WordOf;
import org.twinhall.web.page.PersonWords;

/**
 * An invitation as pages and machines see it.
 *
 * @param government for which the person would work
 * @param record     the one record; null for a colleague
 * @param invitedBy  null once they were erased
 * @param state      what became of it
 */
public record InvitationLine(
        @Schema(format = "uuid") String id,
        @Schema(format = "uuid") String government,
        @Schema(format = "uuid", nullable = true) String record,
        @Schema(format = "email") String email,
        String name,
        String language,
        @WordOf(value = Role.class, published = true) List<String> roles,
        @Schema(nullable = true) String invitedBy,
        Instant invitedAt,
        Instant endsAt,
        @WordOf(Invitation.State.class) String state)
        implements Serializable {

    /** As at that moment. */
    public static InvitationLine of(Invitation invitation, Instant now) {
        return new InvitationLine(
                invitation.id().toString(),
                invitation.governmentId().toString(),
                invitation.recordId().map(Object::toString).orElse(null),
                invitation.email(),
                invitation.name(),
                invitation.language(),
                invitation.roles().stream().map(Role::realmRole).sorted().toList(),
                PersonWords.machine(invitation.invitedBy()),
                invitation.invitedAt(),
                invitation.endsAt(),
                invitation.state(now).name());
    }

    /** Several, as they stand now. */
    public static List<InvitationLine> all(List<Invitation> invitations) {
        var now = Instant.now();
        return invitations.stream().map(invitation -> of(invitation, now)).toList();
    }

    /** Whether it can be sent again. */
    public boolean sendable() {
        return state.equals("OPEN") || state.equals("EXPIRED");
    }

    public String tone() {
        return switch (state) {
            case "OPEN" -> "info";
            case "ACCEPTED" -> "good";
            default -> "quiet";
        };
    }
}
