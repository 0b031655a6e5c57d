package org.twinhall.network.mercociudades;

import static org.assertj.core.api.Assertions.assertThat;
import static org.twinhall.network.mercociudades.Applicants.BELLO;
import static org.twinhall.network.mercociudades.Applicants.MEDELLIN;
import static org.twinhall.network.mercociudades.Applicants.ROSARIO;
import static org.twinhall.spi.network.RuleAnswer.Verdict.NEEDS_A_PERSON;
import static org.twinhall.spi.network.RuleAnswer.Verdict.NO;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.twinhall.spi.country.PartyLevel;
import org.twinhall.spi.network.Applicant;
import org.twinhall.spi.network.RuleAnswer;
import org.twinhall.spi.network.RuleAnswer.Remedy;

class CooperationCallsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void aLeadThatIsNoMemberMayJoin() {
        var answer = answer("MERCO-MEMBER", BELLO, ROSARIO);
        assertThat(answer.verdict()).isEqualTo(NO);
        assertThat(answer.remedy()).isEqualTo(Remedy.JOIN_THE_NETWORK);
        assertThat(answer.reason().arguments()).containsExactly("Bello");
    }

    @Test
    void aPartnerNeedNotBeAMember() {
        assertThat(answer("MERCO-MEMBER", ROSARIO, BELLO).verdict()).isEqualTo(RuleAnswer.Verdict.YES);
    }

    @Test
    void thePartnerWithoutAgreementIsNamed() {
        var answer = answer("MERCO-AGREEMENT", ROSARIO, BELLO, MEDELLIN);
        assertThat(answer.verdict()).isEqualTo(NO);
        assertThat(answer.remedy()).isEqualTo(Remedy.MAKE_AN_AGREEMENT);
        assertThat(answer.reason().arguments()).containsExactly("Rosario", "Medellín");
    }

    @Test
    void twoCitiesOfOneCountryAreNotEnough() {
        assertThat(answer("MERCO-COUNTRIES", MEDELLIN, BELLO).verdict()).isEqualTo(NO);
    }

    @Test
    void aUniversityIsNoLocalGovernment() {
        var university = new Applicant("u", "Universidad", "UY", PartyLevel.UNIVERSITY);
        var answer = answer("MERCO-LOCAL", ROSARIO, university);
        assertThat(answer.verdict()).isEqualTo(NO);
        assertThat(answer.reason().arguments()).containsExactly("Universidad");
    }

    @Test
    void onAStateTheSecretariatDecides() {
        var jalisco = new Applicant("jalisco", "Jalisco", "MX", PartyLevel.STATE);
        assertThat(answer("MERCO-LOCAL", ROSARIO, jalisco).verdict()).isEqualTo(NEEDS_A_PERSON);
    }

    @Test
    void theRulesStandInTheCallAndNotInTheStatutes() {
        assertThat(answer("MERCO-MEMBER", ROSARIO, BELLO).source().act()).contains("convocatoria");
    }

    private static RuleAnswer answer(String code, Applicant... applicants) {
        return Applicants.MERCOCIUDADES
                .calls()
                .get(0)
                .eligibility(List.of(applicants), Applicants.onRecord(), DAY)
                .stream()
                .filter(answer -> answer.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
