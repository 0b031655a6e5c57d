package org.twinhall.domain.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.BELLO;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.JALISCO;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.SAN_NICOLAS;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.SRE;
import static org.twinhall.domain.filing.Duty.Status.LATER;
import static org.twinhall.domain.filing.Duty.Status.MET;
import static org.twinhall.domain.filing.Duty.Status.OPEN;
import static org.twinhall.domain.filing.Duty.Status.OUTDATED;
import static org.twinhall.domain.filing.Duty.Status.REFUSED;
import static org.twinhall.domain.law.LawLikeArticle7.COUNCIL;
import static org.twinhall.domain.law.LawLikeArticle7.OPINION;
import static org.twinhall.domain.law.LawLikeArticle7.REGISTER;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.twinhall.domain.agreement.AgreementStatus;
import org.twinhall.domain.drafting.DraftState;
import org.twinhall.domain.law.CountryLaw;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.domain.shared.NoSuchRecord;
import org.twinhall.domain.shared.StaleRevision;
import org.twinhall.spi.country.Outcome;

class FilingTest {
    private final FilingCase draft = new FilingCase();

    @Test
    void withoutTheOpinionNobodySigns() {
        draft.resolved().filed();
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(draft::signed)
                .withMessageContaining("not-ready-to-sign");
    }

    @Test
    void withoutTheCouncilNobodySigns() {
        draft.filed().opinion(Outcome.FAVOURABLE);
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(draft::signed)
                .withMessageContaining("not-ready-to-sign");
    }

    @Test
    void withBothItIsSigned() {
        draft.resolved().filed().opinion(Outcome.FAVOURABLE).settled().signed();
        assertThat(draft.agreement().status()).isEqualTo(AgreementStatus.SIGNED);
    }

    @Test
    void whileItsLanguagesDifferNobodySigns() {
        draft.resolved().reworded().filed().opinion(Outcome.FAVOURABLE);
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(draft::signed)
                .withMessageContaining("languages-differ");
    }

    @Test
    void whenSomebodySaysThatTheLanguagesSayTheSameItIsSigned() {
        draft.resolved()
                .reworded()
                .filed()
                .opinion(Outcome.FAVOURABLE)
                .compared()
                .settled()
                .signed();
        assertThat(draft.agreement().status()).isEqualTo(AgreementStatus.SIGNED);
    }

    @Test
    void theRegistrysNumberBringsItIntoForce() {
        draft.resolved()
                .filed()
                .opinion(Outcome.FAVOURABLE)
                .settled()
                .signed()
                .filed(REGISTER)
                .registered("SRE/2026/0042-B");
        assertThat(draft.agreement().registryNumber()).contains("SRE/2026/0042-B");
        assertThat(draft.agreement().status()).isEqualTo(AgreementStatus.IN_FORCE);
    }

    @Test
    void registrationIsNotDueBeforeTheSignature() {
        assertThat(draft.status(REGISTER)).isEqualTo(LATER);
    }

    @Test
    void aTextThatLiesWithTheMinistryIsNotChanged() {
        draft.filed();
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(draft::reworded)
                .withMessageContaining("draft-under-review");
    }

    @Test
    void observationsAreAnsweredBeforeItIsFiledAgain() {
        draft.filed().givenBack("First.", "Second.");
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(draft::filed)
                .withMessageContaining("observations-unanswered");
    }

    @Test
    void withEveryAnswerItIsFiledInASecondRound() {
        draft.filed().givenBack("First.", "Second.").answered().reworded().filed();
        assertThat(draft.filing(OPINION).currentRound().number()).isEqualTo(2);
    }

    @Test
    void observationsAreNumberedOverAllRounds() {
        draft.filed().givenBack("First.", "Second.").answered().filed().givenBack("Third.");
        assertThat(draft.filing(OPINION).observations())
                .extracting(Observation::number)
                .containsExactly(1, 2, 3);
    }

    @Test
    void theFirstRoundKeepsTheWordsThatWereFiled() {
        draft.filed().givenBack("First.").answered().reworded().filed();
        var first = draft.as(
                SRE,
                Role.REVIEWER,
                room -> room.review().filing(draft.filing(OPINION).id()).rounds().get(0).clauses().stream()
                        .map(FiledClause::wording)
                        .toList());
        assertThat(first)
                .contains("El objetivo de San Nicolás de los Garza, México.")
                .doesNotContain("Otras palabras.");
    }

    @Test
    void otherWordsEndTheOpinion() {
        draft.resolved().filed().opinion(Outcome.FAVOURABLE).reworded();
        assertThat(draft.status(OPINION)).isEqualTo(OUTDATED);
    }

    @Test
    void otherWordsDoNotEndTheCouncilsResolution() {
        draft.resolved().reworded();
        assertThat(draft.status(COUNCIL)).isEqualTo(MET);
    }

    @Test
    void anUnfavourableOpinionOpensNothing() {
        draft.resolved().filed().opinion(Outcome.UNFAVOURABLE);
        assertThat(draft.status(OPINION)).isEqualTo(REFUSED);
    }

    @Test
    void afterTheOpinionTheDraftIsThePartiesAgain() {
        draft.filed().opinion(Outcome.FAVOURABLE);
        assertThat(draft.draft().state()).isEqualTo(DraftState.OPEN);
    }

    @Test
    void aFilingLiesOnTheMinistrysDesk() {
        draft.filed();
        var queue = draft.as(SRE, Role.REVIEWER, room -> room.review().queue(null, false, 100).stream()
                .map(Filing::draftId)
                .toList());
        assertThat(queue).contains(draft.draft);
    }

    @Test
    void theMinistryDoesNotKnowOfADraftThatWasNotFiled() {
        assertThatExceptionOfType(NoSuchRecord.class)
                .isThrownBy(() ->
                        draft.as(SRE, Role.REVIEWER, room -> room.reviews().of(draft.draft)));
    }

    @Test
    void aThirdGovernmentDoesNotKnowOfTheFiling() {
        draft.filed();
        var id = draft.filing(OPINION).id();
        assertThatExceptionOfType(NoSuchRecord.class)
                .isThrownBy(() ->
                        draft.as(JALISCO, Role.REVIEWER, room -> room.review().filing(id)));
    }

    @Test
    void theOtherPartyDoesNotAnswerForTheOneThatFiled() {
        draft.filed().givenBack("First.");
        var observation = draft.filing(OPINION).observations().get(0).id();
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(() ->
                        draft.as(BELLO, Role.EDITOR, room -> room.answers().answer(observation, "Ours.")));
    }

    @Test
    void nobodyFilesTwice() {
        draft.filed();
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(draft::filed)
                .withMessageContaining("with-the-authority");
    }

    @Test
    void anAnswerToWhatMovedOnIsRefused() {
        draft.filed();
        var filing = draft.filing(OPINION);
        assertThatExceptionOfType(StaleRevision.class)
                .isThrownBy(() -> draft.as(SRE, Role.REVIEWER, room -> room.review()
                        .giveOpinion(
                                filing.id(),
                                Outcome.FAVOURABLE,
                                "1",
                                FilingCase.NOVEMBER_3,
                                null,
                                filing.revision() - 1)));
    }

    @Test
    void whatBreaksTheLawsPluginStopsTheSignature() {
        draft.resolved().filed().opinion(Outcome.FAVOURABLE).underLaw(new CountryLaw.Broken("plugin.failed"));
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(draft::signed)
                .withMessageContaining("not-ready-to-sign");
    }

    @Test
    void aCountryWithoutAPluginAsksNothing() {
        assertThat(draft.review().of(BELLO.id).standing()).isEqualTo(Review.Standing.UNKNOWN);
        assertThat(draft.review().of(BELLO.id).duties()).isEmpty();
    }

    @Test
    void everyPartySigns() {
        draft.resolved().filed().opinion(Outcome.FAVOURABLE).settled();
        var onlyOne = List.of(new Signatory(SAN_NICOLAS.id, "A", "Presidente municipal"));
        assertThatExceptionOfType(org.twinhall.domain.shared.InvalidInput.class)
                .isThrownBy(() -> draft.as(SAN_NICOLAS, Role.SIGNATORY, room -> room.signing()
                        .sign(
                                draft.draft,
                                new SignatureDetails("Bello", FilingCase.NOVEMBER_3, onlyOne, FilingCase.scan()))))
                .withMessageContaining("every-party-signs");
    }

    @Test
    void theDutiesAreOpenAtFirst() {
        assertThat(draft.status(OPINION)).isEqualTo(OPEN);
    }
}
