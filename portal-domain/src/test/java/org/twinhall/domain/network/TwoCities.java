package org.twinhall.domain.network;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.twinhall.spi.Manifest;
import org.twinhall.spi.Source;
import org.twinhall.spi.Text;
import org.twinhall.spi.Verification;
import org.twinhall.spi.network.Applicant;
import org.twinhall.spi.network.CallFamily;
import org.twinhall.spi.network.Network;
import org.twinhall.spi.network.RegistryFacts;
import org.twinhall.spi.network.RuleAnswer;
import org.twinhall.spi.network.RuleAnswer.Remedy;
import org.twinhall.spi.network.RuleAnswer.Verdict;
import org.twinhall.spi.plugin.NetworkPlugin;

/** A network for tests, under the name of a real one: the lead is a member, its first partner too, and both have an agreement. */
public class TwoCities implements NetworkPlugin, CallFamily {
    static final String FAMILY = "two-cities";
    private static final LocalDate READ = LocalDate.of(2026, 11, 1);
    private static final Source SOURCE = new Source("Rules of the test", "1", null, READ, Verification.FULL_TEXT);

    @Override
    public Manifest manifest() {
        return new Manifest(
                "network-test",
                1,
                "1",
                READ,
                List.of(SOURCE),
                List.of(Locale.forLanguageTag("es")),
                "text.network-test");
    }

    @Override
    public Network network() {
        return new Network(
                "mercociudades", "Test", URI.create("https://network.example/"), Text.of("test.joining"), SOURCE);
    }

    @Override
    public List<CallFamily> calls() {
        return List.of(this);
    }

    @Override
    public String code() {
        return FAMILY;
    }

    @Override
    public Text name() {
        return Text.of("test.family");
    }

    @Override
    public List<RuleAnswer> eligibility(List<Applicant> applicants, RegistryFacts registry, LocalDate on) {
        var lead = applicants.get(0);
        var partner = applicants.get(1);
        return List.of(
                answer("LEAD-MEMBER", registry.isMember(lead.id(), "mercociudades", on), Remedy.JOIN_THE_NETWORK),
                answer("PARTNER-MEMBER", registry.isMember(partner.id(), "mercociudades", on), Remedy.JOIN_THE_NETWORK),
                answer(
                        "AGREEMENT",
                        registry.hasAgreementInForce(lead.id(), partner.id(), on),
                        Remedy.MAKE_AN_AGREEMENT));
    }

    private static RuleAnswer answer(String code, boolean holds, Remedy remedy) {
        return new RuleAnswer(
                code, holds ? Verdict.YES : Verdict.NO, Text.of("test." + code), holds ? Remedy.NONE : remedy, SOURCE);
    }
}
