package org.twinhall.domain.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.BELLO;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.JALISCO;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.MERCOCIUDADES;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.SAN_NICOLAS;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.SRE;
import static org.twinhall.domain.PortalDatabase.seat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.twinhall.domain.PortalDatabase;
import org.twinhall.domain.agreement.AgreementRoom;
import org.twinhall.domain.desk.Errand.Kind;
import org.twinhall.domain.drafting.DraftingRoom;
import org.twinhall.domain.filing.FilingCase;
import org.twinhall.domain.filing.FilingRoom;
import org.twinhall.domain.government.GovernmentRoom;
import org.twinhall.domain.history.HistoryRoom;
import org.twinhall.domain.law.CountryLaw;
import org.twinhall.domain.law.LawLikeArticle7;
import org.twinhall.domain.law.TestCountries;
import org.twinhall.domain.merging.MergingRoom;
import org.twinhall.domain.network.NetworkRoom;
import org.twinhall.domain.network.TwoCities;
import org.twinhall.domain.people.PeopleRoom;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.people.Seat;
import org.twinhall.domain.plan.PlanRoom;
import org.twinhall.domain.vitality.VitalityRoom;
import org.twinhall.spi.country.Outcome;

class DeskTest {
    private static final Seat EDITOR = seat(SAN_NICOLAS, Role.EDITOR);
    private static final Seat SIGNATORY = seat(SAN_NICOLAS, Role.SIGNATORY);
    private static final Seat REVIEWER = seat(SRE, Role.REVIEWER);

    private final PortalDatabase database = PortalDatabase.one();

    @Test
    void aDraftInWorkWaitsForItsEditors() {
        assertThat(waiting(EDITOR, new FilingCase().draft)).containsExactly(Kind.WORD_DRAFT);
    }

    @Test
    void itWaitsForTheEditorsOfTheOtherPartyToo() {
        assertThat(waiting(seat(BELLO, Role.EDITOR), new FilingCase().draft)).containsExactly(Kind.WORD_DRAFT);
    }

    @Test
    void aDraftThatLiesWithTheAuthorityWaitsForNobodyHere() {
        assertThat(waiting(EDITOR, new FilingCase().resolved().filed().draft)).isEmpty();
    }

    @Test
    void itIsInTheQueueOfTheAuthority() {
        var filed = new FilingCase().resolved().filed();
        assertThat(waiting(REVIEWER, filed.draft)).containsExactly(Kind.GIVE_OPINION);
    }

    @Test
    void theQueueSaysFromWhomItCame() {
        var draft = new FilingCase().resolved().filed().draft;
        assertThat(errands(REVIEWER, draft)).extracting(Errand::from).containsExactly("San Nicolás de los Garza");
    }

    @Test
    void whatTheAuthorityGaveBackWaitsForAnswers() {
        var draft = new FilingCase().resolved().filed().givenBack("One.", "Two.").draft;
        assertThat(errands(EDITOR, draft))
                .extracting(Errand::kind, Errand::number)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Kind.ANSWER_OBSERVATIONS, 2L));
    }

    @Test
    void itDoesNotWaitForAnswersOfTheOtherParty() {
        var draft = new FilingCase().resolved().filed().givenBack("One.").draft;
        assertThat(waiting(seat(BELLO, Role.EDITOR), draft)).containsExactly(Kind.WORD_DRAFT);
    }

    @Test
    void onceAnsweredItIsFiledAgain() {
        var draft = new FilingCase().resolved().filed().givenBack("One.").answered().draft;
        assertThat(waiting(EDITOR, draft)).containsExactly(Kind.FILE_AGAIN);
    }

    @Test
    void withTheOpinionItWaitsForTheSignatory() {
        assertThat(waiting(SIGNATORY, readyToSign().draft)).containsExactly(Kind.SIGN);
    }

    @Test
    void thenItDoesNotWaitForTheEditorAnyMore() {
        assertThat(waiting(EDITOR, readyToSign().draft)).isEmpty();
    }

    @Test
    void aTextToWhichNothingElseIsMissingWaitsToBeSignedOff() {
        assertThat(waiting(SIGNATORY, allButSettled().draft)).containsExactly(Kind.SIGN_OFF);
    }

    @Test
    void aTextThatIsStillWordedIsNotToBeSignedOff() {
        assertThat(waiting(SIGNATORY, new FilingCase().draft)).isEmpty();
    }

    @Test
    void aTextThatAnotherPartySignedOffWaitsToBeSignedOff() {
        assertThat(waiting(SIGNATORY, new FilingCase().signedOffBy(BELLO).draft))
                .containsExactly(Kind.SIGN_OFF);
    }

    @Test
    void whoSignedOffWaitsForTheOther() {
        assertThat(waiting(SIGNATORY, allButSettled().signedOffBy(SAN_NICOLAS).draft))
                .isEmpty();
    }

    @Test
    void aTextThatWasChangedAfterTheOwnSignOffWaitsForAnother() {
        var changed = new FilingCase().signedOffBy(SAN_NICOLAS).reworded().compared();
        assertThat(waiting(SIGNATORY, changed.draft)).containsExactly(Kind.SIGN_OFF);
    }

    @Test
    void whatIsSignedIsSentForRegistration() {
        assertThat(waiting(EDITOR, readyToSign().signed().draft)).containsExactly(Kind.SEND_FOR_REGISTRATION);
    }

    @Test
    void aRegistrationIsInTheQueueOfTheAuthority() {
        var sent = readyToSign().signed().filed(LawLikeArticle7.REGISTER);
        assertThat(waiting(REVIEWER, sent.draft)).containsExactly(Kind.REGISTER);
    }

    @Test
    void whatIsAnsweredBeforeTheSignatureIsNoErrandOfARegistrar() {
        var filed = new FilingCase().resolved().filed();
        assertThat(waiting(seat(SRE, Role.REGISTRAR), filed.draft)).isEmpty();
        assertThat(waiting(seat(SRE, Role.OPINION_REVIEWER), filed.draft)).containsExactly(Kind.GIVE_OPINION);
    }

    @Test
    void aRegistrationIsNoErrandOfAnOpinionReviewer() {
        var sent = readyToSign().signed().filed(LawLikeArticle7.REGISTER);
        assertThat(waiting(seat(SRE, Role.OPINION_REVIEWER), sent.draft)).isEmpty();
        assertThat(waiting(seat(SRE, Role.REGISTRAR), sent.draft)).containsExactly(Kind.REGISTER);
    }

    @Test
    void aPlanWaitsForTheApprovalOfTheSignatory() {
        var plan = planWithOneActivity();
        assertThat(waiting(SIGNATORY, plan)).containsExactly(Kind.APPROVE_PLAN);
    }

    @Test
    void onceApprovedItWaitsForTheOther() {
        var plan = planWithOneActivity();
        PlanRoom.approve(database, SIGNATORY, plan);
        assertThat(waiting(SIGNATORY, plan)).isEmpty();
    }

    @Test
    void aPlanWithoutActivitiesWaitsForNobody() {
        assertThat(waiting(SIGNATORY, PlanRoom.openPlan(database))).isEmpty();
    }

    @Test
    void aDraftOfACallWaitsForItsPublisher() {
        var publisher = seat(MERCOCIUDADES, Role.PUBLISHER);
        var call =
                database.as(publisher, entities -> NetworkRoom.publishing(entities, NetworkRoom.only(new TwoCities()))
                        .draft(NetworkRoom.details())
                        .id());
        assertThat(waiting(publisher, call)).containsExactly(Kind.PUBLISH_CALL);
    }

    @Test
    void aThirdGovernmentFindsNothingOfIt() {
        assertThat(waiting(seat(JALISCO, Role.EDITOR, Role.SIGNATORY), new FilingCase().draft))
                .isEmpty();
    }

    @Test
    void anObserverHasAnEmptyDesk() {
        new FilingCase();
        assertThat(errands(seat(SAN_NICOLAS, Role.OBSERVER))).isEmpty();
    }

    @Test
    void theOpenCallsAreThereForEditors() {
        var calls = database.as(EDITOR, entities -> desk(entities).openCalls());
        assertThat(calls).extracting(call -> call.id().toString()).contains("00000000-0000-4000-8000-000000000272");
    }

    @Test
    void aTieWaitsForAnEditorSinceTheDayItFellAsleep() {
        var editor = seat(MERCOCIUDADES, Role.EDITOR);
        var signed = database.as(editor, entities -> {
            var agreement = AgreementRoom.signed(entities, MERCOCIUDADES, JALISCO, LocalDate.of(2012, 3, 1));
            agreement.enterIntoForce();
            return agreement.id();
        });
        assertThat(errands(editor, signed))
                .extracting(Errand::kind, Errand::since)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Kind.WAKE_TIE, Instant.parse("2017-03-02T00:00:00Z")));
    }

    @Test
    void aPartnersMergeOfAnAgreementOfOursIsToBeLookedAt() {
        var merge = MergingRoom.merged(seat(BELLO, Role.EDITOR), SAN_NICOLAS.id, BELLO.id);
        assertThat(waiting(EDITOR, merge.keptId())).containsExactly(Kind.LOOK_AT_MERGE);
    }

    private static FilingCase readyToSign() {
        return allButSettled().settled();
    }

    private static FilingCase allButSettled() {
        return new FilingCase().resolved().filed().opinion(Outcome.FAVOURABLE);
    }

    private UUID planWithOneActivity() {
        var plan = PlanRoom.openPlan(database);
        PlanRoom.addRow(database, plan);
        return plan;
    }

    private List<Kind> waiting(Seat by, UUID record) {
        return errands(by, record).stream().map(Errand::kind).toList();
    }

    private List<Errand> errands(Seat by, UUID record) {
        return errands(by).stream()
                .filter(errand -> errand.record().equals(record))
                .toList();
    }

    private List<Errand> errands(Seat by) {
        return database.as(by, entities -> desk(entities).waiting());
    }

    private static Desk desk(EntityManager entities) {
        var rooms =
                new FilingRoom(entities, new TestCountries().with("MX", new CountryLaw.Known(new LawLikeArticle7())));
        var networks = NetworkRoom.only(new TwoCities());
        var desk = new Desk();
        desk.seat = PeopleRoom.currentSeat();
        desk.drafts = DraftingRoom.drafts(entities);
        desk.filings = rooms.filings();
        desk.reviews = rooms.reviews();
        desk.authority = rooms.review();
        desk.plans = PlanRoom.reading(entities);
        desk.calls = NetworkRoom.calls(entities);
        desk.offered = NetworkRoom.offered(entities);
        desk.publishing = NetworkRoom.publishing(entities, networks);
        desk.secretariat = NetworkRoom.secretariat(networks);
        desk.vitality = VitalityRoom.reading(entities);
        desk.merging = MergingRoom.merging(entities);
        desk.governments = GovernmentRoom.governments(entities);
        desk.history = HistoryRoom.history(entities);
        return desk;
    }
}
