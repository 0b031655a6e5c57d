package org.twinhall.web.network;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.twinhall.domain.network.NetworkMembership;

/** A membership as machines see it. */
public final class MembershipJson {
    public final UUID id;
    public final long revision;
    public final String network;
    /** The member's id. */
    public final UUID government;
    /** The member's own name. */
    public final String name;
    /** EDTF; null if not known. */
    @Schema(nullable = true)
    public final String since;
    /** EDTF; null while it lasts. */
    @Schema(nullable = true)
    public final String until;

    @Schema(nullable = true)
    public final String source;

    public final boolean demonstration;

    MembershipJson(NetworkMembership membership) {
        id = membership.id();
        revision = membership.revision();
        network = membership.networkId();
        government = membership.government().id();
        name = membership.government().name();
        since = membership.since().isKnown() ? membership.since().text() : null;
        until = membership.until().isKnown() ? membership.until().text() : null;
        source = membership.source();
        demonstration = membership.isDemonstration();
    }
}
