package org.twinhall.domain.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.BELLO;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.JALISCO;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.MERCOCIUDADES;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.PLATFORM;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.SAN_NICOLAS;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.SRE;
import static org.twinhall.domain.PortalDatabase.seat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.twinhall.domain.PortalDatabase;
import org.twinhall.domain.PortalDatabase.DemoGovernment;
import org.twinhall.domain.agreement.AgreementRoom;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.domain.shared.NoSuchRecord;
import org.twinhall.spi.network.Applicant;
import org.twinhall.spi.network.RegistryFacts;
import org.twinhall.spi.network.RuleAnswer;
import org.twinhall.spi.network.RuleAnswer.Verdict;

class CallEligibilityTest {
    private static final Networks LOADED = NetworkRoom.only(new TwoCities());

    private final PortalDatabase database = PortalDatabase.one();

    @Test
    void sanNicolasAndBelloLackAMembershipAndAnAgreementInForce() {
        signed(SAN_NICOLAS, BELLO);
        assertThat(asked(LOADED, SAN_NICOLAS, BELLO).answers())
                .filteredOn(answer -> answer.verdict() == Verdict.NO)
                .extracting(RuleAnswer::code)
                .contains("LEAD-MEMBER")
                .doesNotContain("PARTNER-MEMBER");
    }

    @Test
    void aSignedAgreementIsNotYetInForce() {
        signed(SRE, JALISCO);
        assertThat(verdict("AGREEMENT", SRE, JALISCO)).isEqualTo(Verdict.NO);
    }

    @Test
    void anAgreementInForceCounts() {
        inForce(JALISCO, BELLO);
        assertThat(verdict("AGREEMENT", JALISCO, BELLO)).isEqualTo(Verdict.YES);
    }

    @Test
    void anAgreementWithAnotherCityDoesNot() {
        inForce(JALISCO, BELLO);
        assertThat(verdict("AGREEMENT", JALISCO, PLATFORM)).isEqualTo(Verdict.NO);
    }

    @Test
    void oneRuleThatSaysNoDecides() {
        assertThat(asked(LOADED, SRE, BELLO).verdict()).isEqualTo(Verdict.NO);
    }

    @Test
    void withoutAPluginAPersonIsNeeded() {
        var asked = asked(NetworkRoom.knowing("another", new KnownNetwork.Unknown()), SAN_NICOLAS, BELLO);
        assertThat(asked.answers())
                .extracting(answer -> answer.reason().key())
                .containsExactly("portal.call.rules-missing");
    }

    @Test
    void withABrokenPluginAPersonIsNeeded() {
        assertThat(asked(
                                NetworkRoom.knowing("mercociudades", new KnownNetwork.Broken("plugin.test")),
                                SAN_NICOLAS,
                                BELLO)
                        .verdict())
                .isEqualTo(Verdict.NEEDS_A_PERSON);
    }

    @Test
    void aPluginThatFailsWhenAskedNeedsAPersonToo() {
        assertThat(asked(NetworkRoom.only(new FailingRules()), SAN_NICOLAS, BELLO)
                        .verdict())
                .isEqualTo(Verdict.NEEDS_A_PERSON);
    }

    @Test
    void aPluginThatNoLongerKnowsTheFamilyNeedsAPerson() {
        assertThat(asked(NetworkRoom.only(new OtherFamily()), SAN_NICOLAS, BELLO)
                        .verdict())
                .isEqualTo(Verdict.NEEDS_A_PERSON);
    }

    @Test
    void theOtherPartyOfATieComesFirstAmongThePartners() {
        signed(SAN_NICOLAS, BELLO);
        var partners = database.as(seat(SAN_NICOLAS, Role.EDITOR), entities -> NetworkRoom.eligibility(entities, LOADED)
                .partners());
        assertThat(partners.tied()).extracting(Government::id).contains(BELLO.id);
    }

    @Test
    void neitherAMinistryNorASecretariatIsAPartner() {
        var partners = database.as(seat(JALISCO, Role.EDITOR), entities -> NetworkRoom.eligibility(entities, LOADED)
                .partners());
        assertThat(partners.others()).extracting(Government::id).doesNotContain(SRE.id, MERCOCIUDADES.id, PLATFORM.id);
    }

    @Test
    void aPartnerIsNeeded() {
        assertThatThrownBy(() -> asked(LOADED, call(), SAN_NICOLAS, List.of())).isInstanceOf(InvalidInput.class);
    }

    @Test
    void nobodyIsItsOwnPartner() {
        assertThatThrownBy(() -> asked(LOADED, call(), SAN_NICOLAS, List.of(SAN_NICOLAS.id)))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void nothingIsSaidOfADraft() {
        var draft = draft();
        assertThatThrownBy(() -> asked(LOADED, draft, SAN_NICOLAS, List.of(BELLO.id)))
                .isInstanceOf(NoSuchRecord.class);
    }

    @Test
    void aNetworkThatIsNotSwitchedOnForAGovernmentHasNoCallsThere() {
        var call = call();
        assertThatThrownBy(() -> asked(LOADED, call, PLATFORM, List.of(BELLO.id)))
                .isInstanceOf(NoSuchRecord.class);
    }

    @Test
    void whoOnlyReadsForTheGovernmentAsksToo() {
        var call = call();
        var answered =
                database.as(seat(SAN_NICOLAS, Role.OBSERVER), entities -> NetworkRoom.eligibility(entities, LOADED)
                        .of(call, List.of(BELLO.id)));
        assertThat(answered.answers()).isNotEmpty();
    }

    @Test
    void aReviewerDoesNotAsk() {
        var call = call();
        assertThatThrownBy(() -> database.as(
                        seat(SAN_NICOLAS, Role.REVIEWER),
                        entities -> NetworkRoom.eligibility(entities, LOADED).of(call, List.of(BELLO.id))))
                .isInstanceOf(DeedRefused.class);
    }

    private Verdict verdict(String rule, DemoGovernment lead, DemoGovernment partner) {
        return asked(LOADED, lead, partner).answers().stream()
                .filter(answer -> answer.code().equals(rule))
                .findFirst()
                .orElseThrow()
                .verdict();
    }

    private Eligibility asked(Networks networks, DemoGovernment lead, DemoGovernment partner) {
        return asked(networks, call(), lead, List.of(partner.id));
    }

    private Eligibility asked(Networks networks, UUID call, DemoGovernment lead, List<UUID> partners) {
        return database.as(seat(lead, Role.EDITOR), entities -> NetworkRoom.eligibility(entities, networks)
                .of(call, partners));
    }

    private UUID draft() {
        return database.as(seat(MERCOCIUDADES, Role.PUBLISHER), entities -> NetworkRoom.publishing(entities, LOADED)
                .draft(NetworkRoom.details())
                .id());
    }

    private UUID call() {
        var draft = draft();
        return database.as(seat(MERCOCIUDADES, Role.PUBLISHER), entities -> {
            var publishing = NetworkRoom.publishing(entities, LOADED);
            return publishing.publish(draft, publishing.own(draft).revision()).id();
        });
    }

    private UUID signed(DemoGovernment one, DemoGovernment other) {
        return database.as(seat(one), entities -> AgreementRoom.signed(entities, one, other, LocalDate.of(2026, 3, 1))
                .id());
    }

    private void inForce(DemoGovernment one, DemoGovernment other) {
        var id = signed(one, other);
        database.as(seat(one), entities -> {
            AgreementRoom.agreements(entities).find(id).orElseThrow().enterIntoForce();
            return null;
        });
    }

    private static class FailingRules extends TwoCities {
        @Override
        public List<RuleAnswer> eligibility(List<Applicant> applicants, RegistryFacts registry, LocalDate on) {
            throw new IllegalStateException("The jar misses a class");
        }
    }

    private static class OtherFamily extends TwoCities {
        @Override
        public String code() {
            return "renamed";
        }
    }
}
