package org.twinhall.domain.merging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.twinhall.domain.agreement.Agreement;
import org.twinhall.domain.agreement.Agreements;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.government.Governments;
import org.twinhall.domain.history.History;
import org.twinhall.domain.history.HistoryEntry.Happening;
import org.twinhall.domain.merging.Merge.Named;
import org.twinhall.domain.merging.NotDuplicate.Pair;
import org.twinhall.domain.merging.Stretch.Place;
import org.twinhall.domain.people.Capacity;
import org.twinhall.domain.people.Persons;
import org.twinhall.domain.people.RecordRights;
import org.twinhall.domain.people.Seat;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.domain.shared.NoSuchRecord;
import org.twinhall.domain.shared.StaleRevision;
import org.twinhall.domain.statement.StatementKeeping;

/**
 * Merges a record into another that is the same, and undoes it. Nothing is deleted and nothing overwritten: the record that was merged
 * away keeps its row and leads to the one that stays, and what it said differently stands there as what a source says.
 */
@ApplicationScoped
@Transactional
public class Merging {
    /** For so long a party finds on its desk that another merged one of its agreements. */
    private static final Duration TOLD = Duration.ofDays(30);

    private static final int MOST_TOLD = 50;
    private static final int MOST_SAID = 200;

    @Inject
    MergingSeat seats;

    @Inject
    Persons persons;

    @Inject
    RecordRights rights;

    @Inject
    Agreements agreements;

    @Inject
    Governments governments;

    @Inject
    StatementKeeping statements;

    @Inject
    Merges merges;

    @Inject
    History history;

    /**
     * Two agreements side by side, before they are merged.
     *
     * @throws NoSuchRecord if the seat may not see one of them, or it is not public
     * @throws DeedRefused  of reason {@code parties-only} if its government is no party to both, or of a missing role
     */
    public Compared<Agreement> agreements(UUID kept, UUID away) {
        var by = seats.required();
        var one = agreement(kept);
        var other = agreement(away);
        requireTwo(kept, away);
        requireConcerned(by, one, other);
        return new Compared<>(one, other, merges.obstacle(Subject.AGREEMENT, kept, away));
    }

    /**
     * Two governments side by side, for the operator.
     *
     * @throws NoSuchRecord if there is no such government
     */
    public Compared<Government> governments(UUID kept, UUID away) {
        seats.operator();
        requireTwo(kept, away);
        return new Compared<>(government(kept), government(away), merges.obstacle(Subject.GOVERNMENT, kept, away));
    }

    /**
     * Merges one record into another.
     *
     * @param because in words; null or blank for no reason
     * @throws NoSuchRecord  if the seat may not see one of them
     * @throws StaleRevision if one was changed since it was compared
     * @throws DeedRefused   if the seat may not, or something stands in the way
     */
    public Merge merge(Subject subject, Seen kept, Seen away, String because) {
        merges.oneAtATime();
        return subject == Subject.AGREEMENT
                ? mergeAgreement(kept, away, because)
                : mergeGovernment(kept, away, because);
    }

    private Merge mergeAgreement(Seen kept, Seen away, String because) {
        var compared = agreements(kept.id(), away.id());
        StaleRevision.unless(kept.revision(), compared.kept().revision());
        StaleRevision.unless(away.revision(), compared.away().revision());
        requireNoObstacle(compared.obstacle());
        var by = seats.required();
        take(by, kept.id());
        take(by, away.id());
        var sameTie = compared.kept()
                .relationship()
                .id()
                .equals(compared.away().relationship().id());
        var brought = statements.bring(compared.kept(), compared.away(), sameTie ? null : names(compared.away()));
        return carryOut(
                new Merge(
                        Subject.AGREEMENT,
                        new Named(kept.id(), compared.kept().reference()),
                        new Named(away.id(), compared.away().reference()),
                        because,
                        by.governmentId(),
                        persons.present(),
                        now()),
                brought);
    }

    private static String names(Agreement agreement) {
        return agreement.relationship().parties().stream()
                .map(party -> party.name().isEmpty() ? party.country() : party.name())
                .collect(Collectors.joining(" – "));
    }

    private Merge mergeGovernment(Seen kept, Seen away, String because) {
        var by = seats.operator();
        var compared = governments(kept.id(), away.id());
        StaleRevision.unless(kept.revision(), compared.kept().revision());
        StaleRevision.unless(away.revision(), compared.away().revision());
        requireNoObstacle(compared.obstacle());
        governments.oneAtATime();
        open(by, compared.kept());
        open(by, compared.away());
        return carryOut(
                new Merge(
                        Subject.GOVERNMENT,
                        new Named(kept.id(), name(compared.kept())),
                        new Named(away.id(), name(compared.away())),
                        because,
                        by.governmentId(),
                        persons.present(),
                        now()),
                List.of());
    }

    private static String name(Government government) {
        return government.name().isEmpty() ? government.country() : government.name();
    }

    private Merge carryOut(Merge merge, List<UUID> statements) {
        history.record(
                merge.keptId(),
                new Happening(
                        "record-merged-in",
                        merge.awayName(),
                        null,
                        merge.because().orElse(null)));
        history.record(
                merge.awayId(),
                new Happening(
                        "record-merged-away",
                        merge.keptName(),
                        null,
                        merge.because().orElse(null)));
        merges.carryOut(merge, statements);
        return merge;
    }

    /** The platform keeps what came from publications if it has to; a party takes its place. */
    private void take(Seat by, UUID agreement) {
        if (rights.capacities(agreement).stream().noneMatch(Capacity::writes)) {
            if (seats.isOperator(by) && agreement(agreement).draft().isPresent()) {
                throw new DeedRefused("parties-only");
            }
            rights.grant(agreement, by.governmentId(), seats.isOperator(by) ? Capacity.KEEPER : Capacity.PARTY);
        }
    }

    private void open(Seat by, Government government) {
        rights.grant(government.id(), by.governmentId(), Capacity.KEEPER);
        if (government.hasJoined()) {
            rights.grant(government.id(), government.id(), Capacity.PARTY);
        }
    }

    /**
     * Undoes a merge: a party of one of the two agreements, or the operator.
     *
     * @return with how many statements that the merge brought stay, because somebody made them count since
     * @throws NoSuchRecord if there is no such merge for the seat
     * @throws DeedRefused  of reason {@code merge-undone-already}; {@code merge-later} if a later one has to be undone first;
     *                      {@code merge-grown} if something was added since that would be taken along; {@code merge-name-taken} if another place
     *                      has got the name of the one that would come back
     */
    public Merge undo(UUID id) {
        var by = seats.required();
        merges.oneAtATime();
        var merge = merges.find(id).orElseThrow(() -> new NoSuchRecord("merge"));
        if (merge.subject() == Subject.GOVERNMENT) {
            seats.operator();
        } else if (!seats.isOperator(by) && !merge.concerns(by.governmentId())) {
            throw new NoSuchRecord("merge");
        }
        persons.present();
        requireNoObstacle(merges.undoObstacle(id));
        merges.undo(merge);
        tellUndone(by, merge, merge.keptId(), merge.awayName());
        tellUndone(by, merge, merge.awayId(), merge.keptName());
        return merges.find(id).orElseThrow();
    }

    /** In the history of each of the two that the seat writes: the other may be of others. That it is undone stands with the merge for all. */
    private void tellUndone(Seat by, Merge merge, UUID record, String other) {
        if (merge.subject() == Subject.AGREEMENT) {
            if (!mayTake(by, record)) {
                return;
            }
            take(by, record);
        }
        history.record(record, new Happening("merge-undone", other, null, null));
    }

    private boolean mayTake(Seat by, UUID record) {
        if (rights.capacities(record).stream().anyMatch(Capacity::writes)) {
            return true;
        }
        return agreements
                .find(record)
                .filter(agreement -> seats.isOperator(by)
                        ? agreement.draft().isEmpty()
                        : MergingSeat.isParty(by.governmentId(), agreement))
                .isPresent();
    }

    /**
     * The merges that concern the seat, the latest first: for the operator all, for others those of their own agreements.
     *
     * @param after the {@code next} of the stretch before, or null
     */
    public Stretch<Merge> list(Place after, int most) {
        seats.required();
        var found = merges.list(after, most + 1);
        var shown = found.subList(0, Math.min(most, found.size()));
        var last = found.size() > most ? shown.get(most - 1) : null;
        return new Stretch<>(
                shown,
                last == null
                        ? null
                        : new Place(last.mergedAt().toString(), last.id().toString()));
    }

    /** Whether it can be undone now. */
    public boolean isUndoable(Merge merge) {
        var by = seats.required();
        return (merge.subject() == Subject.AGREEMENT || seats.isOperator(by))
                && merges.undoObstacle(merge.id()).isEmpty();
    }

    /** Merges of the government's agreements that others made of late and nobody undid, the latest first. */
    public List<Merge> toLookAt(UUID government) {
        return merges.ofOthers(government, Instant.now().minus(TOLD), MOST_TOLD);
    }

    /**
     * Says that two records are not one: they are not suggested again until it is taken back. Saying it again changes nothing.
     *
     * @throws NoSuchRecord if the seat may not see one of them
     * @throws DeedRefused  if the seat may not
     */
    public NotDuplicate sayNotOne(Subject subject, UUID one, UUID other) {
        var by = open(subject, one, other);
        var pair = new Pair(one, other);
        var known = merges.said(pair);
        if (known.isPresent()) {
            return known.get();
        }
        var said = new NotDuplicate(subject, pair, by.governmentId(), persons.present(), now());
        merges.add(said);
        history.record(one, new Happening("said-not-one", called(subject, other), null, null));
        history.record(other, new Happening("said-not-one", called(subject, one), null, null));
        return said;
    }

    /**
     * Takes back that two records are not one.
     *
     * @throws NoSuchRecord if nobody said so, or the seat may not see them
     */
    public void takeBack(UUID one, UUID other) {
        seats.required();
        var said = merges.said(new Pair(one, other)).orElseThrow(() -> new NoSuchRecord("pair"));
        open(said.subject(), one, other);
        merges.remove(said);
        history.record(one, new Happening("not-one-taken-back", called(said.subject(), other), null, null));
        history.record(other, new Happening("not-one-taken-back", called(said.subject(), one), null, null));
    }

    /** What the seat's government said not to be one, the latest first, with both names. */
    public List<Said> saidNotOne() {
        var by = seats.required();
        return merges.said(by.governmentId(), MOST_SAID).stream()
                .map(said -> new Said(said, called(said.subject(), said.one()), called(said.subject(), said.other())))
                // Of what was merged away since there is nothing to take back.
                .filter(said -> !said.one().isEmpty() && !said.other().isEmpty())
                .toList();
    }

    /** Makes sure that the seat may write into the histories of both. */
    private Seat open(Subject subject, UUID one, UUID other) {
        var by = seats.required();
        if (subject == Subject.GOVERNMENT) {
            var compared = governments(one, other);
            open(by, compared.kept());
            open(by, compared.away());
        } else {
            agreements(one, other);
            take(by, one);
            take(by, other);
        }
        return by;
    }

    private String called(Subject subject, UUID id) {
        return subject == Subject.AGREEMENT
                ? agreements.find(id).map(Agreement::reference).orElse("")
                : governments.find(id).map(Merging::name).orElse("");
    }

    /** Where a record leads to that was merged away, if it was; everybody may ask. */
    public Optional<UUID> ledTo(UUID record) {
        return merges.ledTo(record);
    }

    private Agreement agreement(UUID id) {
        return agreements.find(id).filter(Agreement::isPublished).orElseThrow(() -> new NoSuchRecord("agreement"));
    }

    private Government government(UUID id) {
        return governments.find(id).orElseThrow(() -> new NoSuchRecord("government"));
    }

    private static void requireTwo(UUID kept, UUID away) {
        if (kept.equals(away)) {
            throw new InvalidInput("away", "same-record");
        }
    }

    private void requireConcerned(Seat by, Agreement one, Agreement other) {
        if (!seats.concerns(by, one, other)) {
            throw new DeedRefused("parties-only");
        }
    }

    private static void requireNoObstacle(Optional<String> obstacle) {
        obstacle.ifPresent(reason -> {
            throw new DeedRefused(reason);
        });
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    /** A record as it was when it was compared. */
    public record Seen(UUID id, long revision) {}

    /**
     * Two records side by side.
     *
     * @param obstacle why they cannot be merged this way, if they cannot
     */
    public record Compared<T>(T kept, T away, Optional<String> obstacle) {}

    /** What was said not to be one, with how both are called. */
    public record Said(NotDuplicate said, String one, String other) {}
}
