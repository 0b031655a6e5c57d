package org.twinhall.domain.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.twinhall.domain.agreement.Agreement;
import org.twinhall.domain.agreement.Agreements;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.government.Governments;
import org.twinhall.domain.people.CurrentSeat;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.domain.shared.NoSuchRecord;
import org.twinhall.spi.Source;
import org.twinhall.spi.Text;
import org.twinhall.spi.Verification;
import org.twinhall.spi.country.PartyLevel;
import org.twinhall.spi.network.Applicant;
import org.twinhall.spi.network.CallFamily;
import org.twinhall.spi.network.RegistryFacts;
import org.twinhall.spi.network.RuleAnswer;
import org.twinhall.spi.network.RuleAnswer.Remedy;
import org.twinhall.spi.network.RuleAnswer.Verdict;

/** Asks a call's rules whether governments may take part, before a word of an application is written. */
@ApplicationScoped
@Transactional
public class CallEligibility {
    private static final Logger LOG = Logger.getLogger(CallEligibility.class.getName());

    private static final Set<PartyLevel> GOVERNS =
            Set.of(PartyLevel.STATE, PartyLevel.INTERMEDIATE, PartyLevel.MUNICIPALITY, PartyLevel.METROPOLITAN);

    /** Who writes an application, who signs it, and who reads what the government may read. */
    private static final Role[] ASK = {Role.EDITOR, Role.SIGNATORY, Role.OBSERVER};

    @Inject
    CurrentSeat seat;

    @Inject
    Networks networks;

    @Inject
    OfferedNetworks offered;

    @Inject
    Calls calls;

    @Inject
    Governments governments;

    @Inject
    Memberships memberships;

    @Inject
    Agreements agreements;

    /**
     * What the rules say of the seat's own government as lead and of its partners, today.
     *
     * <p>Rules that cannot be asked (no plugin, a broken one, one that fails) give an answer too: that a person is needed.
     *
     * @throws NoSuchRecord if there is no such call for the seat, as {@link #call}
     * @throws InvalidInput if a partner is missing, unknown, or the seat's own government
     */
    public Eligibility of(UUID callId, List<UUID> partners) {
        var own = seat.requireAny(ASK).governmentId();
        var call = call(callId);
        var applicants = applicants(own, partners);
        var today = LocalDate.ofInstant(Instant.now(), call.zone());
        return new Eligibility(call, applicants, today, answers(call, applicants, today));
    }

    /** Whether the seat may ask what the rules say. */
    public boolean mayAsk() {
        return seat.required().hasAny(ASK);
    }

    /**
     * A call under the seat.
     *
     * @throws NoSuchRecord if there is none, or its network is not switched on for the seat's government
     */
    public Call call(UUID callId) {
        return calls.find(callId)
                .filter(call -> offered.toSeat(call.networkId()))
                .orElseThrow(() -> new NoSuchRecord("call"));
    }

    /** With whom the seat's government may think of applying. */
    public Partners partners() {
        var own = seat.required().governmentId();
        var tied = agreements.tiesOf(own).stream()
                .flatMap(tie -> tie.parties().stream())
                .filter(party -> !party.id().equals(own))
                .distinct()
                .sorted(Comparator.comparing(Government::name))
                .toList();
        var others = governments.joined().stream()
                .filter(government -> GOVERNS.contains(government.level()))
                .filter(government -> !government.id().equals(own) && !tied.contains(government))
                .toList();
        return new Partners(tied, others);
    }

    /**
     * Governments to choose a partner from.
     *
     * @param tied   the other parties of one's ties, whether they work on this portal or not; by name
     * @param others that govern a place and work on this portal; by name
     */
    public record Partners(List<Government> tied, List<Government> others) {
        public Partners {
            tied = List.copyOf(tied);
            others = List.copyOf(others);
        }
    }

    private List<Government> applicants(UUID own, List<UUID> partners) {
        if (partners.isEmpty()) {
            throw new InvalidInput("partner", "required");
        }
        if (partners.contains(own) || partners.stream().distinct().count() < partners.size()) {
            throw new InvalidInput("partner", "named-twice");
        }
        var ids = Stream.concat(Stream.of(own), partners.stream()).toList();
        var found = governments.all(ids);
        if (found.size() < ids.size()) {
            throw new InvalidInput("partner", "unknown");
        }
        return found;
    }

    private List<RuleAnswer> answers(Call call, List<Government> applicants, LocalDate today) {
        var network = networks.of(call.networkId());
        if (network instanceof KnownNetwork.Unknown) {
            return needsAPerson("rules-missing", today);
        }
        if (network.asked().isEmpty()) {
            return needsAPerson("rules-broken", today);
        }
        var facts = facts(applicants);
        try {
            var family = network.asked().get().calls().stream()
                    .filter(known -> known.code().equals(call.family()))
                    .findFirst();
            return family.isEmpty()
                    ? needsAPerson("family-unknown", today)
                    : asked(family.get(), applicants, facts, today);
        } catch (RuntimeException | LinkageError | StackOverflowError broken) {
            LOG.log(Level.WARNING, broken, () -> "The rules of " + call.networkId() + " failed on call " + call.id());
            return needsAPerson("rules-broken", today);
        }
    }

    private static List<RuleAnswer> asked(
            CallFamily family, List<Government> applicants, RegistryFacts facts, LocalDate today) {
        var answers = List.copyOf(family.eligibility(
                applicants.stream().map(CallEligibility::applicant).toList(), facts, today));
        if (answers.isEmpty()) {
            throw new IllegalStateException("Family " + family.code() + " has no rules");
        }
        return answers;
    }

    private static Applicant applicant(Government government) {
        return new Applicant(government.id().toString(), government.name(), government.country(), government.level());
    }

    private RegistryFacts facts(List<Government> applicants) {
        var ids = applicants.stream().map(Government::id).toList();
        var theirs = new ArrayList<Agreement>();
        ids.forEach(id -> theirs.addAll(agreements.ofGovernment(id)));
        return new FactsOnRecord(memberships.ofGovernments(ids), theirs);
    }

    private static List<RuleAnswer> needsAPerson(String why, LocalDate today) {
        var source = new Source("Twinhall", "", null, today, Verification.DESIGN);
        return List.of(new RuleAnswer(
                "PORTAL-RULES", Verdict.NEEDS_A_PERSON, Text.of("portal.call." + why), Remedy.NONE, source));
    }
}
