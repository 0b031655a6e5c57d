package org.twinhall.domain.network;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.domain.shared.EdtfDate;
import org.twinhall.domain.shared.InvalidInput;

/** That a government is, or was, a member of a network, as the network's secretariat put it on record. Public. */
@Entity
@Table(name = "network_membership")
public class NetworkMembership {
    @Id
    private UUID id;

    @Version
    private long revision;

    @Column(name = "network_id")
    private String networkId;

    @ManyToOne(optional = false)
    @JoinColumn(name = "government_id")
    private Government government;

    @Column(name = "member_since")
    private EdtfDate since = EdtfDate.UNKNOWN;

    @Column(name = "member_until")
    private EdtfDate until = EdtfDate.UNKNOWN;

    private String source;
    private boolean demonstration;

    protected NetworkMembership() {}

    /**
     * A membership that has begun and not ended.
     *
     * @param since         as precisely as is known
     * @param source        where it stands, such as the minutes of an assembly
     * @param demonstration whether it is made up
     */
    public NetworkMembership(
            String networkId, Government government, EdtfDate since, String source, boolean demonstration) {
        this.id = UUID.randomUUID();
        this.networkId = Objects.requireNonNull(networkId, "networkId");
        this.government = Objects.requireNonNull(government, "government");
        this.since = Objects.requireNonNull(since, "since");
        this.source = Objects.requireNonNull(source, "source");
        this.demonstration = demonstration;
    }

    /**
     * The government left, or was excluded.
     *
     * @param on as precisely as is known, but known
     */
    public void end(EdtfDate on) {
        if (until.isKnown()) {
            throw new DeedRefused("membership-has-ended");
        }
        var last = on.last().orElseThrow(() -> new InvalidInput("until", "required"));
        if (since.first().filter(last::isBefore).isPresent()) {
            throw new InvalidInput("until", "before-it-began");
        }
        until = on;
    }

    /**
     * Whether the government was certainly a member on that day. A beginning that nobody dated counts as long past; in a year
     * or month in which it began or ended without a known day, it is not certain.
     */
    public boolean isCertainOn(LocalDate day) {
        var begun = since.last().map(last -> !day.isBefore(last)).orElse(true);
        var notEnded = until.first().map(day::isBefore).orElse(true);
        return begun && notEnded;
    }

    public UUID id() {
        return id;
    }

    public long revision() {
        return revision;
    }

    public String networkId() {
        return networkId;
    }

    public Government government() {
        return government;
    }

    public EdtfDate since() {
        return since;
    }

    /** When it ended; unknown while it lasts. */
    public EdtfDate until() {
        return until;
    }

    /** Where it stands, in the secretariat's words. */
    public String source() {
        return source;
    }

    /** Whether it is made up. */
    public boolean isDemonstration() {
        return demonstration;
    }
}
