package org.twinhall.web.network;

import org.twinhall.domain.network.NetworkMembership;

/** A membership as machines see it. */
public final class MembershipJson {
    public final String id;
    public final long revision;
    public final String network;
    /** The member's id. */
    public final String government;
    /** The member's own name. */
    public final String name;
    /** EDTF; null if not known. */
    public final String since;
    /** EDTF; null while it lasts. */
    public final String until;

    public final String source;
    public final boolean demonstration;

    MembershipJson(NetworkMembership membership) {
        id = membership.id().toString();
        revision = membership.revision();
        network = membership.networkId();
        government = membership.government().id().toString();
        name = membership.government().name();
        since = membership.since().isKnown() ? membership.since().text() : null;
        until = membership.until().isKnown() ? membership.until().text() : null;
        source = membership.source();
        demonstration = membership.isDemonstration();
    }
}
