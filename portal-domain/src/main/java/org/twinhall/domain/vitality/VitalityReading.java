package org.twinhall.domain.vitality;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.twinhall.domain.agreement.Agreement;
import org.twinhall.domain.agreement.AgreementEntry;
import org.twinhall.domain.agreement.AgreementStatus;
import org.twinhall.domain.agreement.Agreements;
import org.twinhall.domain.agreement.ChainLink;
import org.twinhall.domain.people.CurrentSeat;
import org.twinhall.domain.shared.EdtfDate;

/**
 * How alive ties are on the day they are read, by what the reader may know of them. Parties know of more than everybody does: of
 * plans that they write, and of opinions about drafts that are not public.
 */
@ApplicationScoped
@Transactional
public class VitalityReading {
    @Inject
    CurrentSeat seat;

    @Inject
    Agreements agreements;

    @Inject
    Evidences evidences;

    /** How alive the tie is today; {@link Vitality#NOT_KNOWN} for one of which the reader sees nothing. */
    public Alive of(UUID relationshipId) {
        return of(relationshipId, agreements.chain(relationshipId));
    }

    /**
     * The same of a tie whose agreements were read already.
     *
     * @param chain all that the reader may see, the oldest first
     */
    public Alive of(UUID relationshipId, List<? extends AgreementEntry> chain) {
        var signs = signs(chain).getOrDefault(relationshipId, List.of()).stream()
                .sorted(Comparator.comparing(Sign::day).reversed())
                .toList();
        return new Alive(
                Pulse.of(signs, today()),
                Pulse.of(signs.stream().filter(Sign::openToAll).toList(), today()),
                signs);
    }

    /**
     * The ties of a government that have fallen asleep, those first that did so last. A tie that has ended, or that was only intended,
     * is not asleep.
     */
    public List<Asleep> asleep(UUID governmentId) {
        var all = agreements.ofGovernment(governmentId);
        var signs = signs(all);
        return all.stream().collect(groupingBy(AgreementEntry::tie)).entrySet().stream()
                .flatMap(tie -> asleep(tie.getValue(), signs.getOrDefault(tie.getKey(), List.of())).stream())
                .sorted(Comparator.comparing(Asleep::since).reversed())
                .toList();
    }

    /** @param chain the newest first */
    private static Optional<Asleep> asleep(List<Agreement> chain, List<Sign> signs) {
        var latest = chain.get(0);
        var over = latest.status() == AgreementStatus.ENDED
                || latest.status() == AgreementStatus.EXPRESSION_OF_INTEREST
                || latest.link().filter(ChainLink.ENDS::equals).isPresent();
        return over
                ? Optional.empty()
                : Pulse.of(signs, today()).dormantSince().map(since -> new Asleep(latest, since));
    }

    private Map<UUID, List<Sign>> signs(List<? extends AgreementEntry> all) {
        var byId = all.stream().collect(toMap(AgreementEntry::id, Function.<AgreementEntry>identity()));
        var found = new ArrayList<Told>();
        all.forEach(agreement -> ofAgreement(agreement, found));
        evidences.approvedPlans(byId.keySet()).forEach(plan -> ofPlan(byId.get(plan.agreementId()), plan, found));
        plansWritten(byId.keySet()).forEach(plan -> {
            var agreement = byId.get(plan.agreementId());
            found.add(told(agreement, Sign.Kind.PLAN_WRITTEN, day(plan.at()), String.valueOf(plan.year()), false));
        });
        evidences.standing(byId.keySet()).forEach(evidence -> {
            var agreement = byId.get(evidence.agreementId());
            found.add(told(
                    agreement,
                    Sign.Kind.EVIDENCE,
                    evidence.happened(),
                    evidence.kind().word(),
                    agreement.isPublished()));
        });
        ofOpinions(all, byId, found);
        return found.stream().collect(groupingBy(Told::relationshipId, mapping(Told::sign, toList())));
    }

    /** Only parties see them: who has no seat is not asked for. */
    private List<Evidences.Written> plansWritten(Collection<UUID> agreementIds) {
        return seat.seat().isEmpty() ? List.of() : evidences.plansWritten(agreementIds);
    }

    private static void ofAgreement(AgreementEntry agreement, Collection<Told> found) {
        if (agreement.link().filter(ChainLink.ENDS::equals).isPresent()) {
            return;
        }
        if (agreement.signed().isKnown()) {
            found.add(told(agreement, Sign.Kind.SIGNED, agreement.signed(), null, agreement.isPublished()));
        }
        if (agreement.inForceFrom().isKnown()) {
            found.add(told(agreement, Sign.Kind.IN_FORCE, agreement.inForceFrom(), null, agreement.isPublished()));
        }
        agreement
                .registeredOn()
                .ifPresent(on -> found.add(
                        told(agreement, Sign.Kind.REGISTERED, EdtfDate.of(on), null, agreement.isPublished())));
    }

    private static void ofPlan(AgreementEntry agreement, Evidences.ApprovedPlan plan, Collection<Told> found) {
        var year = String.valueOf(plan.year());
        found.add(told(agreement, Sign.Kind.PLAN_APPROVED, day(plan.approvedAt()), year, true));
        if (plan.lastsUntil() != null) {
            found.add(told(agreement, Sign.Kind.PLAN_LASTS, EdtfDate.of(plan.lastsUntil()), year, true));
        }
    }

    /** Of a draft that is an agreement by now, or one that is to follow on the agreements of the tie. */
    private void ofOpinions(
            List<? extends AgreementEntry> all, Map<UUID, AgreementEntry> byId, Collection<Told> found) {
        if (seat.seat().isEmpty()) {
            return;
        }
        var latest = all.stream()
                .collect(toMap(
                        AgreementEntry::tie,
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparing(
                                agreement -> agreement.signed().first().orElse(LocalDate.MIN)))));
        evidences.opinions(latest.keySet()).forEach(opinion -> {
            var agreement = byId.getOrDefault(opinion.draftId(), latest.get(opinion.relationshipId()));
            found.add(told(agreement, Sign.Kind.OPINION, EdtfDate.of(opinion.on()), null, false));
        });
    }

    private static Told told(AgreementEntry agreement, Sign.Kind kind, EdtfDate on, String detail, boolean openToAll) {
        var reported = agreement.source().isPresent() && (kind == Sign.Kind.SIGNED || kind == Sign.Kind.IN_FORCE);
        return new Told(
                agreement.tie(),
                new Sign(
                        kind,
                        on,
                        agreement.id(),
                        agreement.reference(),
                        Optional.ofNullable(detail),
                        reported,
                        openToAll));
    }

    private static EdtfDate day(Instant at) {
        return EdtfDate.of(LocalDate.ofInstant(at, ZoneOffset.UTC));
    }

    static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    /**
     * How alive a tie is.
     *
     * @param pulse     by what the reader may know
     * @param openToAll by what everybody may know
     * @param signs     all that shows it, the latest first
     */
    public record Alive(Pulse pulse, Pulse openToAll, List<Sign> signs) {}

    private record Told(UUID relationshipId, Sign sign) {}

    /**
     * A tie that has fallen asleep.
     *
     * @param latest its latest agreement
     * @param since  the first day on which it was dormant
     */
    public record Asleep(Agreement latest, LocalDate since) {}
}
