package org.twinhall.domain.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.BELLO;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.JALISCO;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.PLATFORM;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.SAN_NICOLAS;
import static org.twinhall.domain.PortalDatabase.seat;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.twinhall.domain.PortalDatabase;
import org.twinhall.domain.PortalDatabase.DemoGovernment;
import org.twinhall.domain.drafting.DraftingRoom;
import org.twinhall.domain.history.HistoryEntry;
import org.twinhall.domain.history.HistoryRoom;
import org.twinhall.domain.people.AboutPerson.Item;
import org.twinhall.domain.people.PeopleRoom;
import org.twinhall.domain.people.Reach;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.people.Seat;
import org.twinhall.domain.people.Somebody;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.domain.shared.InvalidInput.Faults;
import org.twinhall.domain.shared.NoSuchRecord;
import org.twinhall.domain.staff.GuestKeeping.GuestInName;

class InvitingTest {
    private static final String EMAIL = "ana@bello.example";
    private static final Member ADMINISTRATOR = new Member(
            "hernan",
            "Hernán",
            "hernan-" + UUID.randomUUID() + "@bello.example",
            "es",
            Set.of(Role.GOVERNMENT_ADMINISTRATOR),
            true,
            Optional.empty());
    private final PortalDatabase database = PortalDatabase.one();

    @Test
    void anAdministratorInvitesAColleague() {
        var invitation = invited();
        assertThat(invitation.roles()).containsExactly(Role.EDITOR);
        assertThat(invitation.governmentId()).isEqualTo(BELLO.id);
    }

    @ParameterizedTest
    @MethodSource("org.twinhall.domain.staff.Invitee#languages")
    void theLetterIsInTheLanguageOfWhomItGoesTo(String language) {
        var invitation = as(BELLO, Role.GOVERNMENT_ADMINISTRATOR, room -> room.inviting()
                .colleague(Invitee.read(new Faults(), EMAIL, "Ana", language), Set.of(Role.EDITOR)));
        var letter = InvitationWords.letter(invitation, "Bello", "Bello", "https://portal.example/invitation?key=k");
        assertThat(letter.words()).contains("Ana", "https://portal.example/invitation?key=k");
        if (!language.equals("en")) assertThat(letter.words()).doesNotContain("invites you");
    }

    @Test
    void anEditorInvitesNoColleague() {
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(() ->
                        as(BELLO, Role.EDITOR, room -> room.inviting().colleague(somebody(), Set.of(Role.EDITOR))));
    }

    @Test
    void nobodyButThePlatformMakesAnOperator() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> as(BELLO, Role.GOVERNMENT_ADMINISTRATOR, room -> room.inviting()
                        .colleague(somebody(), Set.of(Role.OPERATOR))));
    }

    @Test
    void anInvitationIsAcceptedOnce() {
        var invitation = invited();
        accept(invitation, EMAIL);
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(() -> accept(invitation, EMAIL))
                .withMessageContaining("invitation-accepted");
    }

    @Test
    void anInvitationCountsForItsAddressOnly() {
        var invitation = invited();
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(() -> accept(invitation, "somebody@else.example"))
                .withMessageContaining("invitation-for-another");
    }

    @Test
    void whoHasNoVerifiedAddressAcceptsNothing() {
        var invitation = invited();
        assertThatExceptionOfType(DeedRefused.class).isThrownBy(() -> accept(invitation, ""));
    }

    @Test
    void aWithdrawnInvitationOpensNothing() {
        var invitation = invited();
        withdraw(invitation);
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(() -> accept(invitation, EMAIL))
                .withMessageContaining("invitation-withdrawn");
    }

    @Test
    void aWithdrawnInvitationIsNotSentAgain() {
        var invitation = invited();
        withdraw(invitation);
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(() -> again(invitation))
                .withMessageContaining("invitation-withdrawn");
    }

    @Test
    void anInvitationIsWithdrawnOnce() {
        var invitation = invited();
        withdraw(invitation);
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(() -> withdraw(invitation))
                .withMessageContaining("invitation-withdrawn");
    }

    @Test
    void sendingAnInvitationAgainStandsInTheHistory() {
        var invitation = invited();
        again(invitation);
        assertThat(historyOf(BELLO, BELLO.id))
                .filteredOn(entry -> entry.deed().equals("invitation-sent-again"))
                .extracting(entry -> entry.subject().orElseThrow())
                .contains(invitation.id().toString());
    }

    @Test
    void theInvitationOfAnotherGovernmentIsNotThere() {
        var invitation = invited();
        assertThatExceptionOfType(NoSuchRecord.class)
                .isThrownBy(() -> as(JALISCO, Role.GOVERNMENT_ADMINISTRATOR, room -> {
                    room.inviting().withdraw(invitation.id());
                    return null;
                }));
    }

    @Test
    void theDatabaseItselfHidesTheInvitationsOfOthers() {
        var invitation = invited();
        var seen = database.as(seat(JALISCO, Role.GOVERNMENT_ADMINISTRATOR), entities -> entities.createNativeQuery(
                        "select count(*) from invitation where id = ?1")
                .setParameter(1, invitation.id())
                .getSingleResult());
        assertThat(seen).isEqualTo(0L);
    }

    @Test
    void theKeyOpensItsInvitationAndNoOtherWordDoes() {
        assertThat(database.<Boolean>as(null, entities -> new StaffRoom(entities)
                        .invitations()
                        .byKey("no-such-key")
                        .isPresent()))
                .isFalse();
    }

    @Test
    void aGuestReachesTheDraftTheyWereInvitedToAndNothingElse() {
        var draft = draft();
        var other = draft();
        acceptedGuestOf(draft);
        var guest = guest();
        assertThat(reads(guest, draft)).isTrue();
        assertThat(reads(guest, other)).isFalse();
    }

    @Test
    void aGuestIsToldThatTheyAreOneAndWhoInvitedThem() {
        var draft = draft();
        acceptedGuestOf(draft);
        var guest = new Somebody(person(SAN_NICOLAS).personId(), "Ana");
        var held = database.asThemselves(guest, entities -> StaffRoom.aboutPerson(entities)
                .of(PeopleRoom.persons(entities).known().orElseThrow()));
        assertThat(held)
                .filteredOn(item -> draft.toString().equals(item.facts().get("record")))
                .extracting(Item::what)
                .contains("guest", "invitation");
    }

    @Test
    void whoInvitedSomebodyIsToldThatTheyDid() {
        var draft = draft();
        as(SAN_NICOLAS, Role.EDITOR, room -> room.inviting().guest(draft, BELLO.id, somebody()));
        var held = database.asThemselves(
                new Somebody(person(SAN_NICOLAS).personId(), "Whoever"), entities -> StaffRoom.aboutPerson(entities)
                        .of(PeopleRoom.persons(entities).known().orElseThrow()));
        assertThat(held)
                .filteredOn(item -> draft.toString().equals(item.facts().get("record")))
                .extracting(Item::what)
                .contains("invitation-sent");
    }

    @Test
    void whoInvitesStandsInTheInvitationUnderTheirPseudonym() {
        var invitation = invited();
        var named = database.as(seat(BELLO), entities -> entities.createNativeQuery(
                        "select p.name from invitation i join person p on p.id = i.invited_by where i.id = ?1")
                .setParameter(1, invitation.id())
                .getSingleResult());
        assertThat(named).isEqualTo(seat(BELLO).personName());
    }

    @Test
    void aGuestWhoseAccessEndedReachesNothing() {
        var draft = draft();
        acceptedGuestOf(draft);
        as(SAN_NICOLAS, Role.EDITOR, room -> {
            room.inviting().guests(draft).passes().forEach(pass -> room.guests().end(pass.id()));
            return null;
        });
        assertThat(reach().includes(draft)).isFalse();
    }

    @Test
    void whoWasInvitedInTheNameOfAGovernmentThatWorksHereWaitsForIt() {
        var draft = draft();
        assertThat(waitingGuestOf(draft).state()).isEqualTo(GuestPass.State.WAITING);
        assertThat(reach().includes(draft)).isFalse();
    }

    @Test
    void theAdministratorsOfThatGovernmentAreAskedInTheirLanguage() throws SQLException {
        waitingGuestOf(draft());
        assertThat(letterTo(ADMINISTRATOR.email()))
                .first()
                .asString()
                .contains("en nombre de", "http://portal.example/t/co-bello/admin/people");
    }

    @Test
    void theGovernmentSeesWhoWouldWriteInItsName() {
        var pass = waitingGuestOf(draft());
        List<GuestInName> seen =
                as(BELLO, Role.GOVERNMENT_ADMINISTRATOR, room -> room.guests().inOurName());
        assertThat(seen)
                .filteredOn(guest -> guest.pass().id().equals(pass.id()))
                .extracting(
                        guest -> guest.inviter().id(),
                        guest -> guest.pass().invitedBy().orElseThrow().name().orElseThrow())
                .containsExactly(tuple(SAN_NICOLAS.id, seat(SAN_NICOLAS).personName()));
    }

    @Test
    void whoIsConfirmedIsToldSo() throws SQLException {
        acceptedGuestOf(draft());
        assertThat(letterTo(EMAIL)).anySatisfy(letter -> assertThat(letter).contains("Ya puede redactar"));
    }

    @Test
    void anEditorConfirmsNobody() {
        var pass = waitingGuestOf(draft());
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(() -> as(BELLO, Role.EDITOR, room -> {
                    room.guests().confirm(pass.id());
                    return null;
                }));
    }

    @Test
    void whoeverInvitedConfirmsNobody() {
        var pass = waitingGuestOf(draft());
        assertThatExceptionOfType(NoSuchRecord.class)
                .isThrownBy(() -> as(SAN_NICOLAS, Role.GOVERNMENT_ADMINISTRATOR, room -> {
                    room.guests().confirm(pass.id());
                    return null;
                }));
    }

    @Test
    void theDatabaseItselfLetsNobodyElseConfirm() {
        var pass = waitingGuestOf(draft());
        assertThatThrownBy(() -> database.as(seat(SAN_NICOLAS, Role.EDITOR), entities -> entities.createNativeQuery(
                                "update guest_pass set confirmed_at = now() where id = ?1")
                        .setParameter(1, pass.id())
                        .executeUpdate()))
                .hasMessageContaining("confirmed by the government in whose name they write");
    }

    @Test
    void theGovernmentEndsWhoWritesInItsName() {
        var draft = draft();
        acceptedGuestOf(draft);
        var pass = as(BELLO, Role.GOVERNMENT_ADMINISTRATOR, room -> room.guests()
                        .inOurName())
                .stream()
                .map(guest -> guest.pass())
                .filter(found -> found.recordId().equals(draft))
                .findFirst()
                .orElseThrow();
        end(BELLO, Role.GOVERNMENT_ADMINISTRATOR, pass);
        assertThat(reach().includes(draft)).isFalse();
    }

    @Test
    void whatBecameOfAGuestStandsInTheHistoryThatBothRead() {
        var draft = draft();
        end(BELLO, Role.GOVERNMENT_ADMINISTRATOR, waitingGuestOf(draft));
        assertThat(historyOf(SAN_NICOLAS, draft)).extracting(HistoryEntry::deed).contains("guest-refused");
        assertThat(historyOf(BELLO, BELLO.id)).extracting(HistoryEntry::deed).contains("guest-refused");
    }

    @Test
    void thePartnersEditorsDoNotSeeWhomTheOtherInvited() {
        var draft = draft();
        waitingGuestOf(draft);
        var seen = as(BELLO, Role.EDITOR, room -> room.inviting().guests(draft));
        assertThat(seen.invitations()).isEmpty();
        assertThat(seen.passes()).isEmpty();
    }

    @Test
    void theOperatorInvitesAnAdministratorAndNobodyElse() {
        var invitation = administratorInvited();
        assertThat(invitation.governmentId()).isEqualTo(JALISCO.id);
        assertThat(invitation.roles()).containsExactly(Role.GOVERNMENT_ADMINISTRATOR);
    }

    @Test
    void thatTheOperatorDidStandsInTheGovernmentsHistory() {
        var invitation = administratorInvited();
        assertThat(historyOf(JALISCO, JALISCO.id))
                .filteredOn(entry -> entry.deed().equals("administrator-invited"))
                .extracting(entry -> entry.subject().orElseThrow())
                .contains(invitation.id().toString());
    }

    @Test
    void theGovernmentsOwnAdministratorsWithdrawWhatTheOperatorSent() {
        var invitation = administratorInvited();
        as(JALISCO, Role.GOVERNMENT_ADMINISTRATOR, room -> {
            room.inviting().withdraw(invitation.id());
            return null;
        });
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(
                        () -> as(PLATFORM, null, room -> room.answering().accept(invitation.id(), EMAIL, List.of())))
                .withMessageContaining("invitation-withdrawn");
    }

    @Test
    void theOperatorsInvitationIsAcceptedLikeAnyOther() {
        var invitation = administratorInvited();
        as(PLATFORM, null, room -> room.answering().accept(invitation.id(), EMAIL, List.of()));
        assertThat(historyOf(JALISCO, JALISCO.id))
                .extracting(HistoryEntry::deed)
                .contains("invitation-accepted");
    }

    @Test
    void nobodyButTheOperatorInvitesForAnother() {
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(() -> as(BELLO, Role.GOVERNMENT_ADMINISTRATOR, room -> room.inviting()
                        .administrator(JALISCO.id, somebody())));
    }

    @Test
    void theDatabaseItselfLetsThePlatformInviteAdministratorsOnly() {
        var invitation = administratorInvited();
        assertThatThrownBy(() -> database.as(seat(PLATFORM, Role.OPERATOR), entities -> entities.createNativeQuery(
                                "insert into invitation select (json_populate_record(i, json_build_object('id',"
                                        + " gen_random_uuid(), 'roles', 'editor', 'key_hash', repeat('0', 64)))).*"
                                        + " from invitation i where i.id = ?1")
                        .setParameter(1, invitation.id())
                        .executeUpdate()))
                .hasMessageContaining("row-level security");
    }

    @Test
    void whoDeclinesIsNotInvitedAnyMore() {
        var invitation = invited();
        as(BELLO, null, room -> room.answering().decline(invitation.id()));
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(() -> accept(invitation, EMAIL))
                .withMessageContaining("invitation-declined");
    }

    private Invitation administratorInvited() {
        return as(PLATFORM, Role.OPERATOR, room -> room.inviting().administrator(JALISCO.id, somebody()));
    }

    @Test
    void onlyAPartyOfTheRecordIsInvitedToIt() {
        var draft = draft();
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() ->
                        as(SAN_NICOLAS, Role.EDITOR, room -> room.inviting().guest(draft, JALISCO.id, somebody())));
    }

    @Test
    void whoDoesNotWriteTheRecordInvitesNobodyToIt() {
        var draft = draft();
        assertThatExceptionOfType(NoSuchRecord.class)
                .isThrownBy(
                        () -> as(JALISCO, Role.EDITOR, room -> room.inviting().guest(draft, BELLO.id, somebody())));
    }

    @Test
    void theDatabaseItselfRefusesAPassToTheRecordOfOthers() {
        var draft = draft();
        assertThatThrownBy(() -> database.as(seat(JALISCO, Role.EDITOR), entities -> entities.createNativeQuery(
                                "insert into guest_pass (id, inviter_id, government_id, record_id, person_id, person_name, since)"
                                        + " values (?1, ?2, ?2, ?3, 'x', 'x', now())")
                        .setParameter(1, UUID.randomUUID())
                        .setParameter(2, JALISCO.id)
                        .setParameter(3, draft)
                        .executeUpdate()))
                .hasMessageContaining("row-level security");
    }

    private static Invitee somebody() {
        return Invitee.read(new Faults(), EMAIL, "Ana", "es");
    }

    private Invitation invited() {
        return as(BELLO, Role.GOVERNMENT_ADMINISTRATOR, room -> room.inviting()
                .colleague(somebody(), Set.of(Role.EDITOR)));
    }

    private void withdraw(Invitation invitation) {
        as(BELLO, Role.GOVERNMENT_ADMINISTRATOR, room -> {
            room.inviting().withdraw(invitation.id());
            return null;
        });
    }

    @Test
    void nobodyIsWrittenToWithoutEnd() {
        var invitation = invited();
        for (var letter = 1; letter < Invitation.MOST_LETTERS; letter++) {
            again(invitation);
        }
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(() -> again(invitation))
                .withMessageContaining("too-many-letters");
    }

    private void again(Invitation invitation) {
        as(BELLO, Role.GOVERNMENT_ADMINISTRATOR, room -> room.inviting().again(invitation.id()));
    }

    private List<HistoryEntry> historyOf(DemoGovernment government, UUID record) {
        return database.as(
                seat(government), entities -> HistoryRoom.history(entities).of(record));
    }

    private void accept(Invitation invitation, String email) {
        as(BELLO, null, room -> room.answering().accept(invitation.id(), email, List.of()));
    }

    private UUID draft() {
        return DraftingRoom.begun(database, SAN_NICOLAS, BELLO);
    }

    private void acceptedGuestOf(UUID draft) {
        var pass = waitingGuestOf(draft);
        as(BELLO, Role.GOVERNMENT_ADMINISTRATOR, room -> {
            room.guests().confirm(pass.id());
            return null;
        });
    }

    private GuestPass waitingGuestOf(UUID draft) {
        var invitation = as(SAN_NICOLAS, Role.EDITOR, room -> room.inviting().guest(draft, BELLO.id, somebody()));
        return as(SAN_NICOLAS, null, room -> room.answering().accept(invitation.id(), EMAIL, List.of(ADMINISTRATOR)))
                .pass()
                .orElseThrow();
    }

    private void end(DemoGovernment government, Role role, GuestPass pass) {
        as(government, role, room -> {
            room.guests().end(pass.id());
            return null;
        });
    }

    /** Read as the owner: no seat reads a letter. */
    private List<String> letterTo(String address) throws SQLException {
        try (var owner = database.owner();
                var query =
                        owner.prepareStatement("select subject || chr(10) || words from letter where to_address = ?")) {
            query.setString(1, address);
            var found = new ArrayList<String>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        }
    }

    /** How far the person reaches for Bello as a guest. */
    private Reach reach() {
        return database.as(
                null,
                entities -> Reach.only(new StaffRoom(entities)
                        .passes()
                        .of(person(SAN_NICOLAS).personId())
                        .getOrDefault(BELLO.id, Set.of())));
    }

    private static Seat person(DemoGovernment government) {
        return seat(government);
    }

    private Seat guest() {
        var whole = seat(BELLO, Role.EDITOR);
        return new Seat(
                whole.personId(),
                whole.personName(),
                whole.governmentId(),
                whole.governmentSlug(),
                whole.roles(),
                reach(),
                "");
    }

    private boolean reads(Seat seat, UUID draft) {
        return database.as(seat, entities -> !entities.createNativeQuery("select 1 from draft where id = ?1")
                .setParameter(1, draft)
                .getResultList()
                .isEmpty());
    }

    private <T> T as(DemoGovernment government, Role role, Function<StaffRoom, T> work) {
        var seat = role == null ? seat(government) : seat(government, role);
        return database.as(seat, (EntityManager entities) -> work.apply(new StaffRoom(entities)));
    }
}
