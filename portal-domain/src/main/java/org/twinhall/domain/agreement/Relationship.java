package org.twinhall.domain.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.twinhall.domain.government.Government;

/** The tie between two or more governments; what they sign over the years hangs on it. */
@Entity
public class Relationship {
    @Id
    private UUID id;

    /** The parties' ids, sorted and joined: the same governments have one tie, in whatever order they are named. */
    @Column(name = "parties_key")
    private String partiesKey;

    private boolean published;

    /** Read with the tie, in its transaction and seat: no page shows a tie without its parties. */
    @ManyToMany(fetch = FetchType.EAGER)
    @JoinTable(
            name = "relationship_party",
            joinColumns = @JoinColumn(name = "relationship_id"),
            inverseJoinColumns = @JoinColumn(name = "government_id"))
    @OrderColumn(name = "place")
    private List<Government> parties = new ArrayList<>();

    protected Relationship() {}

    /** A tie between these governments, named in this order. */
    public Relationship(List<Government> parties) {
        var ids = parties.stream().map(Government::id).toList();
        if (ids.size() < 2 || ids.stream().distinct().count() < ids.size()) {
            throw new IllegalArgumentException("A tie has two or more different parties: " + ids);
        }
        this.id = UUID.randomUUID();
        this.parties.addAll(parties);
        this.partiesKey = keyOf(ids);
    }

    /** What the same parties have in common, in whatever order. */
    static String keyOf(List<UUID> ids) {
        return String.join(" ", ids.stream().map(UUID::toString).sorted().toList());
    }

    public UUID id() {
        return id;
    }

    /** The parties, in the order in which they are named. */
    public List<Government> parties() {
        return List.copyOf(parties);
    }

    public boolean isPublished() {
        return published;
    }

    void publish() {
        published = true;
    }
}
