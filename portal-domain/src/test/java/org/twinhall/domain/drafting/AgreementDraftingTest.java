package org.twinhall.domain.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.BELLO;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.JALISCO;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.SAN_NICOLAS;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.SRE;
import static org.twinhall.domain.PortalDatabase.seat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.twinhall.domain.PortalDatabase;
import org.twinhall.domain.PortalDatabase.DemoGovernment;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.law.TestCountries;
import org.twinhall.domain.people.Capacity;
import org.twinhall.domain.people.PeopleRoom;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.domain.shared.NoSuchRecord;
import org.twinhall.domain.shared.StaleRevision;
import org.twinhall.spi.country.ClauseKind;

class AgreementDraftingTest {
    private static final Wording NEW_WORDS = new Wording("Objeto", "El objetivo es la amistad.");

    private final PortalDatabase database = PortalDatabase.one();
    private UUID draft;

    @BeforeEach
    void aDraftOfTheTwo() {
        draft = DraftingRoom.begun(database, SAN_NICOLAS, BELLO);
    }

    @Test
    void aModelTextIsFilledWithTheParties() {
        var title = editing(BELLO, drafting -> drafting.draft(draft).title("en"));
        assertThat(title).isEqualTo("Agreement between San Nicolás de los Garza and Bello");
    }

    @Test
    void aPlaceIsNamedInTheLanguageOfTheText() {
        var words = editing(
                BELLO,
                drafting -> firstClause(drafting).wording("es").orElseThrow().text());
        assertThat(words).isEqualTo("El objetivo de San Nicolás de los Garza, México.");
    }

    @Test
    void theOtherPartyWordsItToo() {
        var words = editing(BELLO, drafting -> {
            reword(drafting, firstClause(drafting).revision());
            return firstClause(drafting).wording("es").orElseThrow();
        });
        assertThat(words).isEqualTo(NEW_WORDS);
    }

    @Test
    void oneLanguageIsWordedAnewThoughBothSaidTheSame() {
        var same = new Wording("Mercociudades", "Mercociudades");
        var clause = editing(
                BELLO,
                drafting -> drafting.addClause(
                        draft,
                        ClauseKind.OTHER,
                        Map.of("es", same, "en", new Wording("Mercociudades", "Mercociudades"))));
        editing(BELLO, drafting -> drafting.reword(draft, clause.id(), "es", NEW_WORDS, clause.revision()));
        var kept = editing(
                BELLO, drafting -> drafting.draft(draft).clause(clause.id()).wordings());
        assertThat(kept).isEqualTo(Map.of("es", NEW_WORDS, "en", same));
    }

    @Test
    void clausesThatStandAloneAreOfferedBeforeThoseOfTheModels() {
        List<OfferedClause> offered = editing(BELLO, drafting -> drafting.offeredClauses(draft));
        assertThat(offered)
                .extracting(OfferedClause::key)
                .containsExactly("MX/press", "test-twinning/1", "test-twinning/2");
    }

    @Test
    void anOfferedClauseNamesTheParties() {
        var press = editing(BELLO, drafting -> drafting.offeredClauses(draft).get(0));
        assertThat(press.wordings().get("en").text()).isEqualTo("San Nicolás de los Garza informs.");
    }

    @Test
    void otherWordsGiveAnotherHash() {
        var before = editing(BELLO, drafting -> drafting.draft(draft).textHash());
        var after = editing(BELLO, drafting -> {
            reword(drafting, firstClause(drafting).revision());
            return drafting.draft(draft).textHash();
        });
        assertThat(after).isNotEqualTo(before);
    }

    @Test
    void whoSawAnOlderWordingIsToldSo() {
        long seen = editing(BELLO, drafting -> firstClause(drafting).revision());
        editing(BELLO, drafting -> reword(drafting, seen));
        assertThatExceptionOfType(StaleRevision.class)
                .isThrownBy(() -> editing(SAN_NICOLAS, drafting -> reword(drafting, seen)));
    }

    @Test
    void whoComesSecondSeesBothWordings() {
        long seen = editing(BELLO, drafting -> firstClause(drafting).revision());
        editing(BELLO, drafting -> reword(drafting, seen));
        var theirs = new Wording("Objeto", "El objetivo es otro.");
        assertThatExceptionOfType(StaleWording.class)
                .isThrownBy(() -> editing(
                        SAN_NICOLAS,
                        drafting -> drafting.reword(draft, firstClause(drafting).id(), "es", theirs, seen)))
                .satisfies(stale ->
                        assertThat(List.of(stale.onRecord(), stale.refused())).containsExactly(NEW_WORDS, theirs));
    }

    @Test
    void ofTwoWhoWriteAtTheSameTimeTheSecondIsToldWhatTheFirstWrote() {
        var clause = editing(BELLO, this::firstClause);
        var second = editing(BELLO, drafting -> {
            drafting.reword(draft, clause.id(), "es", NEW_WORDS, clause.revision());
            var meanwhile = CompletableFuture.supplyAsync(
                    () -> editing(
                            SAN_NICOLAS, other -> other.reword(draft, clause.id(), "es", NEW_WORDS, clause.revision())),
                    command -> new Thread(command).start());
            assertThatThrownBy(() -> meanwhile.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            return meanwhile;
        });
        assertThatThrownBy(second::get).hasCauseInstanceOf(StaleWording.class);
    }

    @Test
    void theHistoryKeepsTheOldHeadingAndWordsAndTheNew() {
        editing(BELLO, drafting -> reword(drafting, firstClause(drafting).revision()));
        var reworded = editing(BELLO, drafting -> drafting.history(draft).stream()
                .filter(entry -> entry.deed().equals("clause-reworded"))
                .findFirst()
                .orElseThrow());
        assertThat(List.of(reworded.before().orElseThrow(), reworded.after().orElseThrow()))
                .containsExactly(
                        "Objeto\n\nEl objetivo de San Nicolás de los Garza, México.",
                        "Objeto\n\nEl objetivo es la amistad.");
    }

    @Test
    void aRemovedClauseStaysInTheHistoryInEveryLanguage() {
        editing(
                BELLO,
                drafting -> drafting.removeClause(
                        draft, firstClause(drafting).id(), firstClause(drafting).revision()));
        var removed = editing(BELLO, drafting -> drafting.history(draft).stream()
                .filter(entry -> entry.deed().equals("clause-removed"))
                .map(entry -> entry.subject().orElseThrow())
                .toList());
        assertThat(removed).containsExactlyInAnyOrder("1 en", "1 es");
    }

    @Test
    void aThirdGovernmentDoesNotKnowItsHistory() {
        assertThatExceptionOfType(NoSuchRecord.class)
                .isThrownBy(() -> editing(JALISCO, drafting -> drafting.history(draft)));
    }

    @Test
    void aTitleThatSomebodyElseChangedIsNotWrittenOver() {
        editing(
                BELLO,
                drafting -> drafting.retitle(
                        draft,
                        "es",
                        "Hermanamiento",
                        drafting.draft(draft).titles().get("es")));
        assertThatExceptionOfType(StaleRevision.class)
                .isThrownBy(() -> editing(
                        SAN_NICOLAS, drafting -> drafting.retitle(draft, "es", "Acuerdo", "Lo que había antes")));
    }

    @Test
    void termsThatSomebodyElseChangedAreNotWrittenOver() {
        var seen = Terms.of(null, List.of());
        editing(BELLO, drafting -> drafting.settle(draft, Terms.of(60, List.of("culture")), seen));
        assertThatExceptionOfType(StaleRevision.class)
                .isThrownBy(
                        () -> editing(SAN_NICOLAS, drafting -> drafting.settle(draft, Terms.of(0, List.of()), seen)));
    }

    @Test
    void anEditorOfAPartyHoldsThePen() {
        assertThat(pen(BELLO, Role.EDITOR)).isEqualTo(Pen.HELD);
    }

    @Test
    void whoIsNoEditorDoesNotHoldThePen() {
        assertThat(pen(BELLO, Role.SIGNATORY)).isEqualTo(Pen.EDITORS_ONLY);
    }

    @Test
    void anAuthorityDoesNotHoldThePen() {
        filedWith(SRE);
        assertThat(pen(SRE, Role.EDITOR)).isEqualTo(Pen.PARTIES_ONLY);
    }

    private Pen pen(DemoGovernment government, Role role) {
        return database.as(seat(government, role), entities -> DraftingRoom.drafting(entities, new TestCountries())
                .pen(draft));
    }

    @Test
    void theLastChangedDraftComesFirst() {
        var other = DraftingRoom.begun(database, SAN_NICOLAS, BELLO);
        editing(BELLO, drafting -> reword(drafting, firstClause(drafting).revision()));
        var ours = editing(
                SAN_NICOLAS,
                drafting -> drafting.ours(null, 2).stream().map(Draft::id).toList());
        assertThat(ours).containsExactly(draft, other);
    }

    @Test
    void theListGoesOnWhereAStretchEnded() {
        var other = DraftingRoom.begun(database, SAN_NICOLAS, BELLO);
        var next = editing(SAN_NICOLAS, drafting -> drafting.ours(Drafts.Place.of(drafting.draft(other)), 1)
                .get(0)
                .id());
        assertThat(next).isEqualTo(draft);
    }

    @Test
    void whatWasReadCanBeShownAfterItsTransaction() {
        var read = editing(BELLO, drafting -> drafting.draft(draft));
        assertThat(read.clauses()).hasSize(2).allSatisfy(clause -> assertThat(clause.wording("en"))
                .isPresent());
    }

    @Test
    void aListedDraftCanBeShownAfterItsTransaction() {
        var listed = editing(BELLO, drafting -> drafting.ours(null, 1)).get(0);
        assertThat(listed.parties()).hasSize(2);
    }

    @Test
    void oneLanguageTwiceIsNotTaken() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> editing(
                        SAN_NICOLAS, drafting -> drafting.begin(BELLO.id, "test-twinning", List.of("es", "es"))));
    }

    @Test
    void aPartnerIsFoundWithoutItsAccents() {
        var found = editing(BELLO, drafting -> drafting.partners("nicolas").stream()
                .map(Government::name)
                .toList());
        assertThat(found).contains("San Nicolás de los Garza");
    }

    @Test
    void nobodyIsOfferedItselfAsAPartner() {
        var offered = editing(BELLO, drafting -> drafting.partners("bello"));
        assertThat(offered).isEmpty();
    }

    @Test
    void aSignThatTheDatabaseWouldTakeForAnyWordFindsNothing() {
        var found = editing(BELLO, drafting -> drafting.partners("%"));
        assertThat(found).isEmpty();
    }

    @Test
    void aThirdGovernmentDoesNotKnowOfIt() {
        assertThatExceptionOfType(NoSuchRecord.class)
                .isThrownBy(() -> editing(JALISCO, drafting -> drafting.draft(draft)));
    }

    @Test
    void aReviewerIsRefusedThePen() {
        filedWith(SRE);
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(() -> editing(SRE, drafting -> reword(drafting, 1)))
                .withMessageContaining("parties-only");
    }

    @Test
    void theDatabaseRefusesAReviewerThePenAsWell() {
        filedWith(SRE);
        var changed = database.as(seat(SRE, Role.REVIEWER), entities -> entities.createNativeQuery(
                        "update clause_wording set wording = 'forged' where clause_id in (select id from clause where draft_id = ?1)")
                .setParameter(1, draft)
                .executeUpdate());
        assertThat(changed).isZero();
    }

    @Test
    void theDatabaseLetsAReviewerMoveADraftAndNotWriteIt() {
        filedWith(SRE);
        assertThatThrownBy(() -> database.as(seat(SRE, Role.REVIEWER), entities -> entities.createNativeQuery(
                                "update draft set duration_months = 7 where id = ?1")
                        .setParameter(1, draft)
                        .executeUpdate()))
                .hasMessageContaining("a reviewer does not write a draft");
    }

    @Test
    void anEmptyWordingIsNotTaken() {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> new Wording("Objeto", " \n "));
    }

    @Test
    void headingAndWordingAreBothSaidToBeWrong() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> new Wording(" ", "a".repeat(Wording.LONGEST_TEXT + 1)))
                .satisfies(input -> assertThat(input.violations())
                        .extracting(InvalidInput.Violation::field)
                        .containsExactly("heading", "wording"));
    }

    @Test
    void whatIsRemovedLeavesNoGapInTheNumbers() {
        var number = editing(BELLO, drafting -> {
            drafting.removeClause(
                    draft, firstClause(drafting).id(), firstClause(drafting).revision());
            return firstClause(drafting).number();
        });
        assertThat(number).isEqualTo(1);
    }

    private <T> T editing(DemoGovernment government, Function<AgreementDrafting, T> work) {
        return database.as(
                seat(government, Role.EDITOR),
                entities -> work.apply(DraftingRoom.drafting(entities, new TestCountries())));
    }

    private Clause firstClause(AgreementDrafting drafting) {
        return drafting.draft(draft).clauses().get(0);
    }

    private Draft reword(AgreementDrafting drafting, long seen) {
        return drafting.reword(draft, firstClause(drafting).id(), "es", NEW_WORDS, seen);
    }

    private void filedWith(DemoGovernment authority) {
        database.as(seat(SAN_NICOLAS, Role.EDITOR), entities -> {
            PeopleRoom.recordRights(entities).grant(draft, authority.id, Capacity.REVIEWER);
            return null;
        });
    }
}
