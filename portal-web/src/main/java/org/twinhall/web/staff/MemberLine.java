package org.twinhall.web.staff;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.staff.Member;
import org.twinhall.web.api.WordOf;

/**
 * A member as pages and machines see them.
 *
 * @param roles      names as in the realm, sorted
 * @param open       whether the account can be used
 * @param lastSignIn null if they have not signed in for long, or never
 * @param quiet      whether they have not signed in for ninety days
 */
public record MemberLine(
        String id,
        String name,
        String email,
        @WordOf(value = Role.class, published = true) List<String> roles,
        boolean open,
        @Schema(nullable = true) Instant lastSignIn,
        boolean quiet)
        implements Serializable {

    static MemberLine of(Member member, Instant now) {
        return new MemberLine(
                member.personId(),
                member.name(),
                member.email(),
                member.roles().stream().map(Role::realmRole).sorted().toList(),
                member.isOpen(),
                member.lastSignIn().orElse(null),
                member.isQuiet(now));
    }
}
