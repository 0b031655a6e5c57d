package org.twinhall.domain.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.BELLO;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.JALISCO;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.SAN_NICOLAS;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.SRE;
import static org.twinhall.domain.PortalDatabase.seat;
import static org.twinhall.domain.filing.FilingCase.NOVEMBER_3;
import static org.twinhall.domain.law.LawLikeArticle7.OPINION;
import static org.twinhall.domain.law.LawLikeArticle7.REGISTER;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.twinhall.domain.PortalDatabase;
import org.twinhall.domain.PortalDatabase.DemoGovernment;
import org.twinhall.domain.filing.Filing.Remark;
import org.twinhall.domain.law.LawLikeArticle7;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.people.Seat;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.domain.shared.NoSuchRecord;
import org.twinhall.spi.country.Outcome;

/** One person with seats on both sides of a desk. */
class ConflictOfRoleTest {
    private final FilingCase draft = new FilingCase();

    /** The law of Colombia is switched on in some of these tests only. */
    @AfterEach
    void noOtherLawIsSwitchedOn() {
        draft.switchedOff("CO");
    }

    @Test
    void whoDraftedDoesNotGiveTheOpinion() {
        draft.filed();
        var filing = draft.filing(OPINION);
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(() -> draft.as(theDrafterAtTheMinistry(), room -> room.review()
                        .giveOpinion(filing.id(), Outcome.FAVOURABLE, "1", NOVEMBER_3, null, filing.revision())))
                .withMessageContaining("drafter-does-not-review");
    }

    @Test
    void whoDraftedDoesNotObserve() {
        draft.filed();
        var filing = draft.filing(OPINION);
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(() -> draft.as(theDrafterAtTheMinistry(), room -> room.review()
                        .giveBack(filing.id(), List.of(new Remark(null, "Mine.")), filing.revision())))
                .withMessageContaining("drafter-does-not-review");
    }

    @Test
    void whoDraftedDoesNotRegister() {
        draft.resolved().filed().opinion(Outcome.FAVOURABLE).settled().signed().filed(REGISTER);
        var filing = draft.filing(REGISTER);
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(() -> draft.as(theDrafterAtTheMinistry(), room -> room.review()
                        .register(filing.id(), "SRE/1", NOVEMBER_3, filing.revision())))
                .withMessageContaining("drafter-does-not-review");
    }

    @Test
    void theReviewerIsToldBeforeTheFormIsFilledIn() {
        draft.filed();
        var filing = draft.filing(OPINION);
        Optional<String> said =
                draft.as(theDrafterAtTheMinistry(), room -> room.review().conflict(filing.id()));
        assertThat(said).contains("drafter-does-not-review");
    }

    @Test
    void aColleagueOfTheDrafterReviews() {
        draft.filed();
        var filing = draft.filing(OPINION);
        Optional<String> said =
                draft.as(SRE, Role.REVIEWER, room -> room.review().conflict(filing.id()));
        assertThat(said).isEmpty();
    }

    @Test
    void whoGaveTheOpinionDoesNotSign() {
        draft.resolved().filed().opinion(Outcome.FAVOURABLE);
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(() -> sign(personOf(SRE, SAN_NICOLAS, Role.SIGNATORY)))
                .withMessageContaining("reviewer-does-not-sign");
    }

    @Test
    void whoDraftedMaySign() {
        draft.resolved().filed().opinion(Outcome.FAVOURABLE).settled();
        assertThatCode(() -> sign(personOf(SAN_NICOLAS, SAN_NICOLAS, Role.SIGNATORY)))
                .doesNotThrowAnyException();
    }

    @Test
    void whatIsFiledWithAnAuthorityOfAnotherCountryGoesByPaper() {
        draft.alsoUnderLaw("CO", new LawLikeArticle7());
        var hash = draft.draft().textHash();
        var filing = draft.as(BELLO, Role.EDITOR, room -> room.authorityFiling().file(draft.draft, OPINION, hash));
        assertThat(filing.authority()).isEmpty();
    }

    @Test
    void anAuthorityOfAnotherCountrySeesNothingOfIt() {
        draft.alsoUnderLaw("CO", new LawLikeArticle7());
        var hash = draft.draft().textHash();
        var filing = draft.as(BELLO, Role.EDITOR, room -> room.authorityFiling().file(draft.draft, OPINION, hash));
        assertThatExceptionOfType(NoSuchRecord.class)
                .isThrownBy(
                        () -> draft.as(SRE, Role.REVIEWER, room -> room.review().filing(filing.id())));
    }

    @Test
    void anAuthorityOfAnotherCountryGetsNothingToRead() {
        assertThatThrownBy(() -> letReview(BELLO, draft.draft, SRE))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("of the country of the party");
    }

    @Test
    void anAuthorityOfTheSameCountryGetsItToRead() {
        assertThatCode(() -> letReview(SAN_NICOLAS, draft.draft, JALISCO)).doesNotThrowAnyException();
    }

    private void sign(Seat seat) {
        draft.as(seat, room -> room.signing()
                .sign(
                        draft.draft,
                        new SignatureDetails("Monterrey", NOVEMBER_3, FilingCase.signatories(), FilingCase.scan())));
    }

    private static Seat theDrafterAtTheMinistry() {
        return personOf(SAN_NICOLAS, SRE, Role.REVIEWER);
    }

    /** The person of one government in a seat of another. */
    private static Seat personOf(DemoGovernment own, DemoGovernment there, Role role) {
        var person = seat(own);
        return new Seat(person.personId(), person.personName(), there.id, there.slug, Set.of(role));
    }

    /** The right to review, as somebody would give it who got past the first wall. */
    private static void letReview(DemoGovernment by, UUID record, DemoGovernment authority) throws SQLException {
        try (var connection = PortalDatabase.one().bare();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(
                    "select set_config('app.government', '" + by.id + "', true), set_config('app.reach', 'all', true)");
            statement.executeUpdate("insert into record_access (record_id, government_id, capacity) values ('" + record
                    + "', '" + authority.id + "', 'REVIEWER')");
        }
    }
}
