package org.twinhall.domain.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.BELLO;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.PLATFORM;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.SAN_NICOLAS;
import static org.twinhall.domain.PortalDatabase.seat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.twinhall.domain.PortalDatabase;
import org.twinhall.domain.PortalDatabase.DemoGovernment;
import org.twinhall.domain.filing.FilingCase;
import org.twinhall.domain.history.Account;
import org.twinhall.domain.history.HistoryEntry.Happening;
import org.twinhall.domain.history.HistoryRoom;
import org.twinhall.domain.people.AboutPerson.Item;
import org.twinhall.domain.people.Capacity;
import org.twinhall.domain.people.PeopleRoom;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.people.Seat;
import org.twinhall.domain.people.Somebody;
import org.twinhall.domain.privacy.OwnData.Count;
import org.twinhall.domain.shared.AccountsAway;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.domain.shared.NoSuchRecord;

/** What a person sees of what is held about them, and how they leave. */
class PrivacyTest {
    private static final Seat OPERATOR = seat(PLATFORM, Role.OPERATOR);

    private final PortalDatabase database = PortalDatabase.one();
    /** A new person in each test: one who was erased does not come back. */
    private final Somebody rosa = new Somebody("rosa-" + UUID.randomUUID(), "Rosa Quintanilla");

    @Test
    void aPersonSeesWhatTheyDidForEveryGovernment() {
        var here = recordOf(SAN_NICOLAS);
        var there = recordOf(BELLO);
        assertThat(own(rosa))
                .extracting(item -> item.facts().get("record"))
                .contains(here.toString(), there.toString());
    }

    @Test
    void whoFiledSeesFilingsAndFilesInNoSeat() {
        var draft = new FilingCase().resolved().filed();
        assertThat(heldOf("person-of-mx-san-nicolas", "filed", draft.draft)).isTrue();
        assertThat(heldOf("person-of-mx-san-nicolas", "document", draft.draft)).isTrue();
    }

    @Test
    void whoObservedAndWhoAnsweredSeeTheirOwnWords() {
        var draft = new FilingCase().filed().givenBack("First.").answered();
        assertThat(heldOf("person-of-mx-sre", "observed", draft.draft)).isTrue();
        assertThat(heldOf("person-of-mx-san-nicolas", "answered", draft.draft)).isTrue();
        assertThat(heldOf("person-of-mx-san-nicolas", "observed", draft.draft)).isFalse();
    }

    /** Every column that refers to a person, as the database itself knows them. */
    @Test
    void everyReferenceToAPersonIsOpenToThatPerson() throws SQLException {
        assertThat(
                        asOwner(
                                """
                select string_agg(c.conrelid::regclass || '.' || a.attname, ', ')
                from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
                where c.contype = 'f' and c.confrelid = 'person'::regclass
                  and not exists (select from pg_policies p where p.tablename = c.conrelid::regclass::text
                      and p.cmd = 'SELECT' and p.qual like '%acting_person_key%' and p.qual like '%' || a.attname || '%')
                """))
                .as("columns without a policy; the author of a cell is that of its last edit")
                .isEqualTo("plan_cell.author");
    }

    @Test
    void whoAskedToBeErasedAndWhoDidItSeeThat() {
        recordOf(SAN_NICOLAS);
        var request = ask();
        assertThat(heldOf(rosa.subject(), "erasure-asked", request)).isTrue();
        carryOut(OPERATOR, request);
        assertThat(heldOf("person-of-platform", "erasure-carried-out", request)).isTrue();
    }

    @Test
    void aPersonSeesFromWhereTheyDidIt() {
        recordOf(SAN_NICOLAS);
        assertThat(own(rosa))
                .filteredOn(item -> item.what().equals("deed"))
                .extracting(item -> item.facts().get("address"))
                .containsOnly("198.51.100.7");
    }

    @Test
    void asMuchIsCountedAsIsShown() {
        recordOf(SAN_NICOLAS);
        var data = database.asThemselves(rosa, entities -> {
            var own = PrivacyRoom.ownData(entities);
            return Map.entry(own.counts(), own.everything().sections());
        });
        assertThat(data.getKey())
                .isNotEmpty()
                .containsExactlyElementsOf(data.getValue().stream()
                        .filter(section -> !section.items().isEmpty())
                        .map(section ->
                                new Count(section.room(), section.items().size()))
                        .toList());
    }

    @Test
    void nobodySeesWhatAnotherDid() {
        recordOf(SAN_NICOLAS);
        assertThat(own(new Somebody("paula-" + UUID.randomUUID(), "Paula"))).isEmpty();
    }

    @Test
    void theDatabaseShowsNobodyElsesDeedsEither() throws SQLException {
        recordOf(SAN_NICOLAS);
        assertThat(bare("paula", "select count(*) from history_entry")).isEqualTo("0");
    }

    @Test
    void theDatabaseShowsNobodyElsesNameEither() throws SQLException {
        recordOf(SAN_NICOLAS);
        assertThat(bare("paula", "select count(*) from person")).isEqualTo("0");
    }

    @Test
    void anErasedPersonHasNoNameAnyMore() {
        var record = recordOf(SAN_NICOLAS);
        erase();
        assertThat(account(record).entries().get(0).person().name()).isEmpty();
    }

    @Test
    void theChainHoldsWithoutThem() {
        var record = recordOf(SAN_NICOLAS);
        erase();
        assertThat(account(record).firstBreak()).isEmpty();
    }

    @Test
    void theirAddressesAreGone() {
        var record = recordOf(SAN_NICOLAS);
        erase();
        var account = account(record);
        assertThat(account.address(account.entries().get(0))).isEmpty();
    }

    @Test
    void nothingOfThemIsLeftInTheFileThatPartiesDownload() {
        var record = recordOf(SAN_NICOLAS);
        erase();
        var file = database.as(seat(SAN_NICOLAS, Role.EDITOR), entities -> HistoryRoom.reading(entities)
                .export(record));
        assertThat(file).doesNotContain("Rosa", rosa.subject(), "198.51.100.7");
    }

    @Test
    void whoComesBackIsSomebodyNew() {
        recordOf(SAN_NICOLAS);
        erase();
        assertThat(own(rosa)).isEmpty();
    }

    @Test
    void anOldLoginDoesNotBringThemBack() {
        recordOf(SAN_NICOLAS);
        erase();
        assertThatExceptionOfType(NoSuchRecord.class).isThrownBy(() -> recordOf(SAN_NICOLAS));
    }

    @Test
    void theDatabaseTakesThemInNoMoreEither() {
        recordOf(SAN_NICOLAS);
        erase();
        assertThatThrownBy(() -> bare(
                        rosa.subject(),
                        "insert into person (id, subject, name, known_since) values (gen_random_uuid(), '"
                                + rosa.subject() + "', 'Rosa', now()) returning id"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("row-level security");
    }

    @Test
    void nobodyErasesThemselves() {
        var request = database.asThemselves(
                new Somebody("person-of-platform", "Person of platform"),
                entities -> PrivacyRoom.erasure(entities).ask().id());
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(() -> carryOut(OPERATOR, request))
                .withMessageContaining("erasure-is-own");
    }

    @Test
    void thatAPersonWasErasedIsWrittenDown() {
        recordOf(SAN_NICOLAS);
        var request = erase();
        var account =
                database.as(OPERATOR, entities -> HistoryRoom.reading(entities).of(request));
        assertThat(account.entries()).extracting(entry -> entry.deed()).containsExactly("person-erased");
    }

    @Test
    void theAccountGoesInTheSameDeed() {
        recordOf(SAN_NICOLAS);
        var request = ask();
        var deleted = new ArrayList<String>();
        database.as(OPERATOR, entities -> PrivacyRoom.erasure(entities, new PrivacyRoom.Accounts(deleted::add))
                .carryOut(request));
        assertThat(deleted).containsExactly(rosa.subject());
    }

    @Test
    void whileTheAccountCannotGoNothingIsErased() {
        recordOf(SAN_NICOLAS);
        var request = ask();
        assertThatExceptionOfType(AccountsAway.class)
                .isThrownBy(() -> database.as(
                        OPERATOR, entities -> PrivacyRoom.erasure(entities, new PrivacyRoom.Accounts(subject -> {
                                    throw new AccountsAway("away", null);
                                }))
                                .carryOut(request)));
        assertThat(own(rosa)).isNotEmpty();
    }

    @Test
    void nobodyIsErasedTwice() {
        recordOf(SAN_NICOLAS);
        var request = erase();
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(() -> carryOut(OPERATOR, request))
                .withMessageContaining("erasure-is-done");
    }

    @Test
    void onlyTheOperatorErases() {
        recordOf(SAN_NICOLAS);
        var request = ask();
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(() -> carryOut(seat(SAN_NICOLAS, Role.GOVERNMENT_ADMINISTRATOR), request))
                .withMessageContaining("role-missing");
    }

    @Test
    void theDatabaseErasesForThePlatformOnly() {
        recordOf(SAN_NICOLAS);
        ask();
        assertThatThrownBy(() -> bare(rosa.subject(), "select erase_person(acting_person_key())"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("only the platform erases");
    }

    @Test
    void theDatabaseErasesNobodyWhoDidNotAsk() throws SQLException {
        recordOf(SAN_NICOLAS);
        var key = bare(rosa.subject(), "select acting_person_key()");
        assertThatThrownBy(() -> database.as(OPERATOR, entities -> {
                    PeopleRoom.persons(entities).erase(UUID.fromString(key));
                    return null;
                }))
                .hasMessageContaining("only who asked for it");
    }

    @Test
    void askingTwiceIsAskingOnce() {
        recordOf(SAN_NICOLAS);
        assertThat(ask()).isEqualTo(ask());
    }

    @Test
    void whatWasAskedCanBeTakenBack() {
        recordOf(SAN_NICOLAS);
        var request = ask();
        database.asThemselves(rosa, entities -> {
            PrivacyRoom.erasure(entities).takeBack();
            return null;
        });
        assertThatExceptionOfType(NoSuchRecord.class).isThrownBy(() -> carryOut(OPERATOR, request));
    }

    @Test
    void withoutSigningInNobodyAsks() {
        assertThatExceptionOfType(NoSuchRecord.class)
                .isThrownBy(() -> database.as(
                        null, entities -> PrivacyRoom.erasure(entities).ask()));
    }

    @Test
    void anAddressIsForgottenAfterHalfAYear() throws SQLException {
        var record = recordOf(SAN_NICOLAS);
        age(record, 181);
        tidy();
        var account = account(record);
        assertThat(account.address(account.entries().get(0))).isEmpty();
    }

    @Test
    void aYoungerAddressStays() throws SQLException {
        var record = recordOf(SAN_NICOLAS);
        age(record, 179);
        tidy();
        var account = account(record);
        assertThat(account.address(account.entries().get(0))).contains("198.51.100.7");
    }

    @Test
    void theDatabaseForgetsNothingBeforeItsTime() throws SQLException {
        var record = recordOf(SAN_NICOLAS);
        bare("paula", "select forget_origins_before(now() + interval '1 day')");
        var account = account(record);
        assertThat(account.address(account.entries().get(0))).contains("198.51.100.7");
    }

    private String asOwner(String question) throws SQLException {
        try (var connection = database.owner();
                var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private UUID recordOf(DemoGovernment government) {
        var record = UUID.randomUUID();
        var seat = new Seat(rosa.subject(), rosa.name(), government.id, government.slug, Set.of(Role.EDITOR));
        return database.as(seat.from("198.51.100.7"), entities -> {
            PeopleRoom.recordRights(entities).grant(record, government.id, Capacity.PARTY);
            HistoryRoom.history(entities).record(record, Happening.of("draft-begun"));
            return record;
        });
    }

    private boolean heldOf(String subject, String what, UUID record) {
        return own(new Somebody(subject, "Somebody")).stream()
                .anyMatch(item -> item.what().equals(what)
                        && record.toString().equals(item.facts().get("record")));
    }

    private List<Item> own(Somebody somebody) {
        return database.asThemselves(
                somebody, entities -> PrivacyRoom.ownData(entities).everything().sections().stream()
                        .flatMap(section -> section.items().stream())
                        .toList());
    }

    private UUID ask() {
        return database.asThemselves(
                rosa, entities -> PrivacyRoom.erasure(entities).ask().id());
    }

    private void carryOut(Seat seat, UUID request) {
        database.as(seat, entities -> PrivacyRoom.erasure(entities).carryOut(request));
    }

    private UUID erase() {
        var request = ask();
        carryOut(OPERATOR, request);
        return request;
    }

    private Account account(UUID record) {
        return database.as(seat(SAN_NICOLAS, Role.EDITOR), entities -> HistoryRoom.reading(entities)
                .of(record));
    }

    private Map<?, Integer> tidy() {
        return database.as(null, entities -> PrivacyRoom.tidying(entities).forget(Instant.now()));
    }

    /** Makes the address of a record's deeds older than it is. */
    private void age(UUID record, int days) throws SQLException {
        try (var connection = database.owner();
                var statement = connection.createStatement()) {
            statement.executeUpdate("update history_origin set happened_at = now() - interval '"
                    + Duration.ofDays(days).toDays() + " days' where record_id = '" + record + "'");
        }
    }

    /** Asks the database as the application does for a person in no seat, past the first wall. */
    private String bare(String subject, String question) throws SQLException {
        try (var connection = database.bare();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select set_config('app.person', '" + subject + "', true)");
            try (var answer = statement.executeQuery(question)) {
                answer.next();
                var said = answer.getString(1);
                connection.commit();
                return said;
            }
        }
    }
}
