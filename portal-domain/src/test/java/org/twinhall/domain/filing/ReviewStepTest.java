package org.twinhall.domain.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.SRE;
import static org.twinhall.domain.filing.FilingCase.NOVEMBER_3;
import static org.twinhall.domain.law.LawLikeArticle7.OPINION;
import static org.twinhall.domain.law.LawLikeArticle7.REGISTER;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.twinhall.domain.filing.Filing.Remark;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.spi.country.FilingType;
import org.twinhall.spi.country.Outcome;

/** An authority has other people before the signature than after it. */
class ReviewStepTest {
    private final FilingCase draft = new FilingCase();

    @Test
    void anOpinionReviewerGivesTheOpinion() {
        draft.filed();
        assertThatCode(() -> giveOpinion(Role.OPINION_REVIEWER)).doesNotThrowAnyException();
    }

    @Test
    void anOpinionReviewerObserves() {
        draft.filed();
        assertThatCode(() -> giveBack(OPINION, Role.OPINION_REVIEWER)).doesNotThrowAnyException();
    }

    @Test
    void anOpinionReviewerDoesNotRegister() {
        sentForRegistration();
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(() -> register(Role.OPINION_REVIEWER))
                .withMessageContaining("answered-after-signature");
    }

    @Test
    void aRegistrarRegisters() {
        sentForRegistration();
        assertThatCode(() -> register(Role.REGISTRAR)).doesNotThrowAnyException();
    }

    @Test
    void aRegistrarGivesNoOpinion() {
        draft.filed();
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(() -> giveOpinion(Role.REGISTRAR))
                .withMessageContaining("answered-before-signature");
    }

    @Test
    void aRegistrarDoesNotObserveBeforeTheSignature() {
        draft.filed();
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(() -> giveBack(OPINION, Role.REGISTRAR))
                .withMessageContaining("answered-before-signature");
    }

    @Test
    void aRegistrarDoesNotRegisterBeforeTheSignatureEither() {
        draft.filed();
        var filing = draft.filing(OPINION);
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(() -> draft.as(SRE, Role.REGISTRAR, room -> room.review()
                        .register(filing.id(), "1", NOVEMBER_3, filing.revision())))
                .withMessageContaining("answered-before-signature");
    }

    @Test
    void whoAnswersTheOtherStepIsToldBeforeTheFormIsFilledIn() {
        draft.filed();
        var filing = draft.filing(OPINION);
        var said = draft.as(SRE, Role.REGISTRAR, room -> room.review().conflict(filing.id()));
        assertThat(said).contains("answered-before-signature");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"REVIEWER", "OPINION_REVIEWER", "REGISTRAR"})
    void theWholeQueueIsReadByEachOfThem(Role role) {
        draft.filed();
        var queue = draft.as(SRE, role, room -> room.review().queue(null, false, 100).stream()
                .map(Filing::draftId)
                .toList());
        assertThat(queue).contains(draft.draft);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = Mode.EXCLUDE,
            names = {"REVIEWER", "OPINION_REVIEWER", "REGISTRAR"})
    void nobodyElseReadsIt(Role role) {
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(() -> draft.as(SRE, role, room -> room.review().queue(null, false, 100)))
                .withMessageContaining("role-missing");
    }

    @Test
    void whereAFilingBelongsIsItsPlaceInTheLifeOfAnAgreement() {
        assertThat(ReviewStep.of(FilingType.PRE_SIGN_AUTHORISATION)).isEqualTo(ReviewStep.OPINION);
        assertThat(ReviewStep.of(FilingType.ANNUAL_REPORT)).isEqualTo(ReviewStep.REGISTRATION);
    }

    private void sentForRegistration() {
        draft.resolved().filed().opinion(Outcome.FAVOURABLE).settled().signed().filed(REGISTER);
    }

    private Filing giveOpinion(Role role) {
        var filing = draft.filing(OPINION);
        return draft.as(SRE, role, room -> room.review()
                .giveOpinion(filing.id(), Outcome.FAVOURABLE, "1", NOVEMBER_3, null, filing.revision()));
    }

    private Filing giveBack(String duty, Role role) {
        var filing = draft.filing(duty);
        return draft.as(SRE, role, room -> room.review()
                .giveBack(filing.id(), List.of(new Remark(null, "One.")), filing.revision()));
    }

    private Filing register(Role role) {
        var filing = draft.filing(REGISTER);
        return draft.as(SRE, role, room -> room.review().register(filing.id(), "SRE/1", NOVEMBER_3, filing.revision()));
    }
}
