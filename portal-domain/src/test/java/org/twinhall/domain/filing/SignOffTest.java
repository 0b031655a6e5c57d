package org.twinhall.domain.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.BELLO;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.JALISCO;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.SAN_NICOLAS;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.SRE;
import static org.twinhall.domain.PortalDatabase.seat;
import static org.twinhall.domain.filing.PartySignOff.Standing.ELSEWHERE;
import static org.twinhall.domain.filing.PartySignOff.Standing.GIVEN;
import static org.twinhall.domain.filing.PartySignOff.Standing.MISSING;
import static org.twinhall.domain.filing.PartySignOff.Standing.OUTDATED;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.twinhall.domain.PortalDatabase;
import org.twinhall.domain.PortalDatabase.DemoGovernment;
import org.twinhall.domain.drafting.DraftingRoom;
import org.twinhall.domain.drafting.Wording;
import org.twinhall.domain.history.HistoryRoom;
import org.twinhall.domain.law.TestCountries;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.people.Seat;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.domain.shared.NoSuchRecord;
import org.twinhall.spi.country.Outcome;

class SignOffTest {
    private final PortalDatabase database = PortalDatabase.one();
    private final FilingCase file = new FilingCase();

    @Test
    void atFirstNobodyHasSignedOff() {
        assertThat(standing(SAN_NICOLAS)).isEqualTo(MISSING);
    }

    @Test
    void whoSignsOffTakesTheTextForSettled() {
        file.signedOffBy(SAN_NICOLAS);
        assertThat(standing(SAN_NICOLAS)).isEqualTo(GIVEN);
    }

    @Test
    void itIsForTheOwnGovernmentOnly() {
        file.signedOffBy(SAN_NICOLAS);
        assertThat(standing(BELLO)).isEqualTo(MISSING);
    }

    @Test
    void itSaysWhoDidIt() {
        file.signedOffBy(BELLO);
        assertThat(file.review()
                        .signOff(BELLO.id)
                        .latest()
                        .orElseThrow()
                        .givenBy()
                        .name())
                .contains(seat(BELLO).personName());
    }

    @Test
    void otherWordsReopenIt() {
        file.signedOffBy(SAN_NICOLAS).reworded();
        assertThat(standing(SAN_NICOLAS)).isEqualTo(OUTDATED);
    }

    @Test
    void theSameWordsAgainCloseItAgain() {
        var clause = file.draft().clauses().get(0);
        var words = clause.wording("es").orElseThrow();
        file.signedOffBy(SAN_NICOLAS).reworded();
        word(words);
        assertThat(standing(SAN_NICOLAS)).isEqualTo(GIVEN);
    }

    @Test
    void sayingThatTheLanguagesSayTheSameReopensNothing() {
        file.reworded().compared().signedOffBy(BELLO);
        assertThat(standing(BELLO)).isEqualTo(GIVEN);
    }

    @Test
    void afterOtherWordsItIsGivenAgain() {
        file.signedOffBy(BELLO).reworded().compared().signedOffBy(BELLO);
        assertThat(standing(BELLO)).isEqualTo(GIVEN);
    }

    @Test
    void doneTwiceItIsOnRecordOnce() {
        file.signedOffBy(BELLO).signedOffBy(BELLO);
        assertThat(deeds()).containsOnlyOnce("text-signed-off");
    }

    @Test
    void itIsTakenBack() {
        file.signedOffBy(BELLO);
        takeBack(BELLO);
        assertThat(standing(BELLO)).isEqualTo(MISSING);
        assertThat(deeds()).contains("sign-off-taken-back");
    }

    @Test
    void itIsGivenAgainAfterItWasTakenBack() {
        file.signedOffBy(BELLO);
        takeBack(BELLO);
        assertThat(file.signedOffBy(BELLO).review().signOff(BELLO.id).standing())
                .isEqualTo(GIVEN);
    }

    @Test
    void whatWasNotGivenIsNotTakenBack() {
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(() -> takeBack(BELLO))
                .withMessageContaining("not-signed-off");
    }

    @Test
    void nobodySignsOffWhatChangedUnderTheirEyes() {
        var seen = file.draft().textHash();
        file.reworded().compared();
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(() -> give(seat(BELLO, Role.SIGNATORY), seen))
                .withMessageContaining("text-changed-meanwhile");
    }

    @Test
    void nobodySignsOffWhatSaysTwoThings() {
        file.reworded();
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(() -> file.signedOffBy(BELLO))
                .withMessageContaining("languages-differ");
    }

    @Test
    void anEditorDoesNotSignOff() {
        var seen = file.draft().textHash();
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(() -> give(seat(BELLO, Role.EDITOR), seen))
                .withMessageContaining("role-missing");
    }

    @Test
    void anAuthorityDoesNotSignOff() {
        file.filed();
        var seen = file.draft().textHash();
        assertThatExceptionOfType(DeedRefused.class).isThrownBy(() -> give(seat(SRE, Role.SIGNATORY), seen));
    }

    @Test
    void whoHasNothingToDoWithTheDraftFindsNone() {
        var seen = file.draft().textHash();
        assertThatExceptionOfType(NoSuchRecord.class).isThrownBy(() -> give(seat(JALISCO, Role.SIGNATORY), seen));
    }

    @Test
    void whoGaveTheOpinionDoesNotSignOff() {
        file.resolved().filed().opinion(Outcome.FAVOURABLE);
        var reviewer = seat(SRE);
        var alsoHere =
                new Seat(reviewer.personId(), reviewer.personName(), BELLO.id, BELLO.slug, Set.of(Role.SIGNATORY));
        var seen = file.draft().textHash();
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(() -> give(alsoHere, seen))
                .withMessageContaining("reviewer-does-not-sign");
    }

    @Test
    void whatLiesWithAnAuthorityMayBeSignedOff() {
        file.filed().signedOffBy(BELLO);
        assertThat(standing(BELLO)).isEqualTo(GIVEN);
    }

    @Test
    void whatIsSignedIsNotTakenBack() {
        file.resolved().filed().opinion(Outcome.FAVOURABLE).settled().signed();
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(() -> takeBack(BELLO))
                .withMessageContaining("draft-signed");
    }

    @Test
    void withoutTheSignOffOfEveryPartyNobodySigns() {
        file.resolved().filed().opinion(Outcome.FAVOURABLE).signedOffBy(SAN_NICOLAS);
        assertThatExceptionOfType(DeedRefused.class).isThrownBy(file::signed).withMessageContaining("sign-off-missing");
    }

    @Test
    void withTheSignOffOfAnEarlierTextNobodySigns() {
        file.resolved().settled().reworded().compared().filed().opinion(Outcome.FAVOURABLE);
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(file::signed)
                .withMessageContaining("sign-off-outdated");
    }

    @Test
    void aPartyThatDoesNotWorkHereIsNotAsked() throws SQLException {
        var elsewhere = governmentElsewhere();
        var draft =
                database.as(seat(BELLO, Role.EDITOR), entities -> DraftingRoom.drafting(entities, new TestCountries())
                        .begin(elsewhere, "test-twinning", List.of("es", "en")));
        var review = file.as(BELLO, Role.EDITOR, room -> room.reviews().of(draft));
        assertThat(review.signOff(elsewhere).standing()).isEqualTo(ELSEWHERE);
        assertThat(review.unsettled()).hasSize(1);
    }

    @Test
    void theDatabaseTakesNoneInAnotherName() {
        assertThatThrownBy(() -> database.as(seat(BELLO, Role.SIGNATORY), entities -> entities.createNativeQuery(
                                "insert into sign_off (id, draft_id, government_id, text_hash, given_by, given_at) values"
                                        + " (gen_random_uuid(), ?1, ?2, repeat('0', 64), (select acting_person_key()), now())")
                        .setParameter(1, file.draft)
                        .setParameter(2, SAN_NICOLAS.id)
                        .executeUpdate()))
                .hasStackTraceContaining("row-level security");
    }

    private static UUID governmentElsewhere() throws SQLException {
        var id = UUID.randomUUID();
        try (var owner = PortalDatabase.one().owner();
                var statement = owner.createStatement()) {
            statement.execute("insert into government (id, slug, name, level, country, joined) values ('" + id
                    + "', null, 'Elsewhere', 'MUNICIPALITY', 'CO', false)");
        }
        return id;
    }

    private PartySignOff.Standing standing(DemoGovernment party) {
        return file.review().signOff(party.id).standing();
    }

    private void give(Seat by, String seen) {
        file.as(by, room -> {
            room.signingOff().give(file.draft, seen);
            return null;
        });
    }

    private void takeBack(DemoGovernment party) {
        file.as(party, Role.SIGNATORY, room -> {
            room.signingOff().takeBack(file.draft);
            return null;
        });
    }

    private void word(Wording words) {
        var now = file.draft().clauses().get(0);
        database.as(seat(BELLO, Role.EDITOR), entities -> DraftingRoom.drafting(entities, new TestCountries())
                .reword(file.draft, now.id(), "es", words, now.revision()));
    }

    private List<String> deeds() {
        return database.as(seat(SAN_NICOLAS), entities -> HistoryRoom.history(entities).of(file.draft).stream()
                .map(entry -> entry.deed())
                .toList());
    }
}
