package org.twinhall.network.mercociudades;

import static org.twinhall.spi.country.PartyLevel.INTERMEDIATE;
import static org.twinhall.spi.country.PartyLevel.METROPOLITAN;
import static org.twinhall.spi.country.PartyLevel.MUNICIPALITY;
import static org.twinhall.spi.country.PartyLevel.STATE;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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

/**
 * Calls for joint projects of cities.
 *
 * <p>The rules are terms that a call itself states when the secretariat publishes it on the portal as one of this family. They
 * are no rules of the network's statutes, and their source says so.
 */
final class CooperationCalls implements CallFamily {
    private static final Set<PartyLevel> LOCAL_LEVELS = Set.of(MUNICIPALITY, METROPOLITAN, INTERMEDIATE);

    /** The rules by the number of the term that states them. */
    private enum Rule {
        COUNTRIES("MERCO-COUNTRIES", 1),
        MEMBER("MERCO-MEMBER", 2),
        AGREEMENT("MERCO-AGREEMENT", 3),
        LOCAL("MERCO-LOCAL", 4);

        private final String code;
        private final int term;

        Rule(String code, int term) {
            this.code = code;
            this.term = term;
        }
    }

    private final LocalDate readOn;

    CooperationCalls(LocalDate readOn) {
        this.readOn = readOn;
    }

    /** One of the terms that every call of the family states. */
    static Source term(int number, LocalDate readOn) {
        return new Source(
                "Bases de la convocatoria publicada en este portal",
                "base " + number,
                null,
                readOn,
                Verification.FULL_TEXT);
    }

    @Override
    public String code() {
        return "mercociudades-cooperation";
    }

    @Override
    public Text name() {
        return Text.of("mercociudades.cooperation.name");
    }

    @Override
    public List<RuleAnswer> eligibility(List<Applicant> applicants, RegistryFacts registry, LocalDate on) {
        return List.of(
                twoCountries(applicants),
                leadIsMember(applicants.get(0), registry, on),
                agreementsInForce(applicants, registry, on),
                localGovernments(applicants));
    }

    private RuleAnswer twoCountries(List<Applicant> applicants) {
        var countries = applicants.stream().map(Applicant::country).distinct().count();
        return countries >= 2
                ? yes(Rule.COUNTRIES, "countries.yes", names(applicants))
                : no(Rule.COUNTRIES, Remedy.NONE, "countries.no", names(applicants));
    }

    private RuleAnswer leadIsMember(Applicant lead, RegistryFacts registry, LocalDate on) {
        return registry.isMember(lead.id(), MercociudadesPlugin.NETWORK, on)
                ? yes(Rule.MEMBER, "member.yes", lead.name())
                : no(Rule.MEMBER, Remedy.JOIN_THE_NETWORK, "member.no", lead.name());
    }

    /** Between the lead and each of the others: partners need not be twinned among themselves. */
    private RuleAnswer agreementsInForce(List<Applicant> applicants, RegistryFacts registry, LocalDate on) {
        var lead = applicants.get(0);
        var partners = applicants.subList(1, applicants.size());
        if (partners.isEmpty()) {
            return no(Rule.AGREEMENT, Remedy.NONE, "agreement.alone", lead.name());
        }
        var strangers = only(partners, partner -> !registry.hasAgreementInForce(lead.id(), partner.id(), on));
        return strangers.isEmpty()
                ? yes(Rule.AGREEMENT, "agreement.yes", lead.name(), names(partners))
                : no(Rule.AGREEMENT, Remedy.MAKE_AN_AGREEMENT, "agreement.no", lead.name(), names(strangers));
    }

    /** A state is a government below the nation, but whether the call means it the secretariat has to say. */
    private RuleAnswer localGovernments(List<Applicant> applicants) {
        var others =
                only(applicants, applicant -> !LOCAL_LEVELS.contains(applicant.level()) && applicant.level() != STATE);
        if (!others.isEmpty()) {
            return no(Rule.LOCAL, Remedy.NONE, "local.no", names(others));
        }
        var states = only(applicants, applicant -> applicant.level() == STATE);
        return states.isEmpty()
                ? yes(Rule.LOCAL, "local.yes", names(applicants))
                : answer(Rule.LOCAL, Verdict.NEEDS_A_PERSON, Remedy.NONE, "local.state", names(states));
    }

    private RuleAnswer answer(Rule rule, Verdict verdict, Remedy remedy, String reason, String... names) {
        var text = Text.of("mercociudades.cooperation." + reason, names);
        return new RuleAnswer(rule.code, verdict, text, remedy, term(rule.term, readOn));
    }

    private RuleAnswer yes(Rule rule, String reason, String... names) {
        return answer(rule, Verdict.YES, Remedy.NONE, reason, names);
    }

    private RuleAnswer no(Rule rule, Remedy remedy, String reason, String... names) {
        return answer(rule, Verdict.NO, remedy, reason, names);
    }

    private static List<Applicant> only(List<Applicant> applicants, Predicate<Applicant> which) {
        return applicants.stream().filter(which).toList();
    }

    private static String names(List<Applicant> applicants) {
        return applicants.stream().map(Applicant::name).collect(Collectors.joining(", "));
    }
}
