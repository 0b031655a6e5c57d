package org.twinhall.web.staff;

import java.io.Serializable;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.twinhall.domain.staff.GuestKeeping.GuestInName;
import org.twinhall.domain.staff.GuestPass;
import org.twinhall.web.api.WordOf;
import org.twinhall.web.page.PersonWords;

/**
 * Somebody who writes, or waits to write, in the government's name because a partner invited them.
 *
 * @param inviter   name of the partner
 * @param invitedBy who invited them there; null once they were erased, or if that was not kept
 * @param record    the one record
 * @param draft     whether it is a draft; else it is a plan
 * @param since     when they accepted
 */
public record GuestInNameLine(
        @Schema(format = "uuid") String id,
        String name,
        String inviter,
        @Schema(nullable = true) String invitedBy,
        @Schema(format = "uuid") String record,
        boolean draft,
        Instant since,
        @WordOf(GuestPass.State.class) String state)
        implements Serializable {

    static GuestInNameLine of(GuestInName guest) {
        var pass = guest.pass();
        return new GuestInNameLine(
                pass.id().toString(),
                pass.personName(),
                guest.inviter().name(),
                pass.invitedBy().map(PersonWords::machine).orElse(null),
                pass.recordId().toString(),
                pass.isToDraft(),
                pass.since(),
                pass.state().name());
    }

    public boolean waits() {
        return state.equals(GuestPass.State.WAITING.name());
    }

    /** After the seat's address, with its slash. */
    public String place() {
        return (draft ? "/drafts/draft?id=" : "/plans/plan?id=") + record;
    }
}
