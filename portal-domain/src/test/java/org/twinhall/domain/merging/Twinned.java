package org.twinhall.domain.merging;

import static org.twinhall.domain.PortalDatabase.DemoGovernment.PLATFORM;
import static org.twinhall.domain.PortalDatabase.seat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.twinhall.domain.PortalDatabase;
import org.twinhall.domain.agreement.Agreement;
import org.twinhall.domain.agreement.AgreementKind;
import org.twinhall.domain.agreement.AgreementRoom;
import org.twinhall.domain.agreement.AgreementStatus;
import org.twinhall.domain.agreement.ChainLink;
import org.twinhall.domain.agreement.Relationship;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.government.GovernmentRoom;
import org.twinhall.domain.people.Capacity;
import org.twinhall.domain.people.PeopleRoom;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.people.Seat;
import org.twinhall.domain.shared.EdtfDate;
import org.twinhall.spi.country.PartyLevel;

/** Publications put into the registry by the operator, for the tests of this room. */
final class Twinned {
    static final Seat OPERATOR = seat(PLATFORM, Role.OPERATOR);

    private static final String DATA = "select coalesce(string_agg(line, E'\\n' order by line), '') from ("
            + "select 'agreement ' || to_jsonb(a)::text as line from agreement a where a.relationship_id in (select id from ties)"
            + " union all select 'tie ' || to_jsonb(r)::text from relationship r where r.id in (select id from ties)"
            + " union all select 'party ' || to_jsonb(p)::text from relationship_party p where p.relationship_id in (select id from ties)"
            + " union all select 'government ' || to_jsonb(g)::text from government g where g.id in (select government_id from those)"
            + " union all select 'name ' || to_jsonb(n)::text from government_name n where n.government_id in (select government_id from those)"
            + " union all select 'statement ' || to_jsonb(s)::text from statement s join agreement a on a.id = s.agreement_id"
            + " where a.relationship_id in (select id from ties)"
            + " union all select 'evidence ' || to_jsonb(e)::text from evidence e join agreement a on a.id = e.agreement_id"
            + " where a.relationship_id in (select id from ties)"
            + " union all select 'right ' || to_jsonb(x)::text from record_access x where x.record_id in (select id from ties)"
            + ") as lines";

    private final PortalDatabase database = PortalDatabase.one();

    /** A name that no other test has. */
    static String fresh() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    UUID place(String name, String country, String subdivision) {
        return database.as(OPERATOR, entities -> {
            var government = Government.spokenOf(name, PartyLevel.MUNICIPALITY, country, subdivision);
            GovernmentRoom.governments(entities).add(government);
            return government.id();
        });
    }

    /** A twinning of these as a book tells of it. */
    UUID told(String signed, UUID... parties) {
        return told(AgreementKind.TWINNING, signed, null, parties);
    }

    UUID told(AgreementKind kind, String signed, UUID continued, UUID... parties) {
        return database.as(OPERATOR, entities -> {
            var agreements = AgreementRoom.agreements(entities);
            var rights = PeopleRoom.recordRights(entities);
            var tie = agreements.tieBetween(List.of(parties)).orElseGet(() -> {
                var made = new Relationship(GovernmentRoom.governments(entities).all(List.of(parties)));
                rights.grant(made.id(), PLATFORM.id, Capacity.KEEPER);
                agreements.add(made);
                return made;
            });
            var reference = "M-" + fresh();
            var agreement = Agreement.published(
                    tie,
                    reference,
                    kind,
                    AgreementStatus.IN_FORCE,
                    new EdtfDate(signed),
                    new Agreement.Words(null, null, "Book " + reference, List.of(), List.of()));
            if (continued != null) {
                agreement.continues(agreements.find(continued).orElseThrow(), ChainLink.RENEWS);
            }
            rights.grant(agreement.id(), PLATFORM.id, Capacity.KEEPER);
            agreements.add(agreement);
            return agreement.id();
        });
    }

    Agreement read(UUID agreement) {
        return database.as(
                null,
                entities -> AgreementRoom.agreements(entities).find(agreement).orElseThrow());
    }

    <T> T merging(Seat by, Function<Merging, T> deed) {
        return database.as(by, entities -> deed.apply(MergingRoom.merging(entities)));
    }

    <T> T finding(Seat by, Function<DuplicateFinding, T> deed) {
        return database.as(by, entities -> deed.apply(MergingRoom.finding(entities)));
    }

    Merge merge(Seat by, UUID kept, UUID away) {
        return merging(by, merging -> {
            var seen = merging.agreements(kept, away);
            return merging.merge(
                    Subject.AGREEMENT,
                    new Merging.Seen(kept, seen.kept().revision()),
                    new Merging.Seen(away, seen.away().revision()),
                    "Two books tell of it.");
        });
    }

    Merge mergePlaces(UUID kept, UUID away) {
        return merging(OPERATOR, merging -> {
            var seen = merging.governments(kept, away);
            return merging.merge(
                    Subject.GOVERNMENT,
                    new Merging.Seen(kept, seen.kept().revision()),
                    new Merging.Seen(away, seen.away().revision()),
                    null);
        });
    }

    Optional<UUID> ledTo(UUID record) {
        return merging(null, merging -> merging.ledTo(record));
    }

    /** Every row that has to do with ties of these governments, as the owner of the schema reads it. */
    String rows(UUID... governments) {
        var ids = new ArrayList<String>();
        for (var government : governments) {
            ids.add("('" + government + "'::uuid)");
        }
        return asOwner("with those(government_id) as (values " + String.join(", ", ids)
                + "), ties as (select distinct p.relationship_id as id from relationship_party p join those using (government_id)) "
                + DATA);
    }

    void done(String sql) {
        database.withoutTheSecondWall(
                null, entities -> entities.createNativeQuery(sql).executeUpdate());
    }

    String asOwner(String sql) {
        return database.withoutTheSecondWall(
                null, entities -> String.valueOf(entities.createNativeQuery(sql).getSingleResult()));
    }
}
