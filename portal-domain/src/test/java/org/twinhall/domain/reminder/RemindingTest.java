package org.twinhall.domain.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.SAN_NICOLAS;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.SRE;
import static org.twinhall.domain.PortalDatabase.seat;
import static org.twinhall.domain.law.LawLikeArticle7.OPINION;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.twinhall.domain.PortalDatabase;
import org.twinhall.domain.filing.FilingCase;
import org.twinhall.domain.government.GovernmentRoom;
import org.twinhall.domain.law.CountryLaw;
import org.twinhall.domain.law.LawLikeArticle7;
import org.twinhall.domain.notice.NoticeRoom;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.people.Seat;
import org.twinhall.domain.shared.AccountsAway;
import org.twinhall.domain.staff.KnownAccounts;
import org.twinhall.domain.staff.Member;
import org.twinhall.spi.country.Obligation.Deadline;
import org.twinhall.spi.country.Obligation.Deadline.Trigger;
import org.twinhall.spi.country.Obligation.Deadline.Unit;
import org.twinhall.spi.country.Outcome;

class RemindingTest {
    private final PortalDatabase database = PortalDatabase.one();
    private final String name = UUID.randomUUID().toString();
    private final KnownAccounts accounts = new KnownAccounts()
            .with("reviewer-" + name, Role.REVIEWER)
            .with("registrar-" + name, Role.REGISTRAR)
            .with("editor-" + name, Role.EDITOR)
            .with("administrator-" + name, Role.GOVERNMENT_ADMINISTRATOR);
    private final FilingCase draft = new FilingCase().underLaw(law()).filed();

    private static CountryLaw law() {
        return new CountryLaw.Known(new LawLikeArticle7(new Deadline(15, Unit.WORKING_DAY, Trigger.FILED, true), null));
    }

    @Test
    void longBeforeTheLastDayNobodyIsTold() {
        remind(due(4));
        assertThat(told()).isEmpty();
    }

    @Test
    void threeDaysBeforeWhoAnswersIsTold() {
        remind(due(3));
        assertThat(told()).containsExactly("reviewer");
    }

    @Test
    void onTheLastDayThePartyIsNotToldYet() {
        remind(due(0));
        assertThat(told()).containsExactly("reviewer");
    }

    @Test
    void whenItIsOverThePartyIsToldToo() {
        remind(due(-1));
        assertThat(told()).containsExactlyInAnyOrder("reviewer", "editor");
    }

    @Test
    void aWeekLaterWhoAdministersIsTold() {
        remind(due(-8));
        assertThat(told()).containsExactlyInAnyOrder("reviewer", "editor", "administrator");
    }

    @Test
    void nobodyIsToldTwice() {
        due(-1);
        remind(accounts);
        remind(accounts);
        assertThat(told()).containsExactlyInAnyOrder("reviewer", "editor");
    }

    @Test
    void whatWasAnsweredIsNotToldOf() {
        due(-1);
        draft.opinion(Outcome.FAVOURABLE);
        remind(accounts);
        assertThat(told()).isEmpty();
    }

    @Test
    void whileObservationsWaitNobodyIsTold() {
        due(-1);
        draft.givenBack("First.");
        remind(accounts);
        assertThat(told()).isEmpty();
    }

    @Test
    void anotherRoundIsToldOfAnew() {
        remind(due(-1));
        draft.givenBack("First.").answered().filed();
        remind(due(-2));
        assertThat(told()).containsExactlyInAnyOrder("reviewer", "editor", "reviewer", "editor");
    }

    /** Its day passed before it came back: the second round has a day and a week of its own. */
    @Test
    void whatWasOverBeforeItCameBackIsToldOfAnewAndNotAtOnce() {
        remind(due(-20));
        assertThat(told()).containsExactlyInAnyOrder("reviewer", "editor", "administrator");
        draft.givenBack("First.").answered().filed();
        due(-20);
        filedDaysAgo(0);
        remind(accounts);
        assertThat(told()).hasSize(3);
        filedDaysAgo(1);
        remind(accounts);
        assertThat(told()).hasSize(5);
        filedDaysAgo(8);
        remind(accounts);
        assertThat(told()).hasSize(6);
    }

    @Test
    void whoeverTakesAReminderTakesItAlone() {
        due(-1);
        var first = database.as(null, entities -> reminders(entities).due(1_000).stream()
                .filter(reminder ->
                        reminder.filing().equals(draft.filing(OPINION).id()))
                .findFirst()
                .orElseThrow());
        assertThat(database.<Boolean>as(null, entities -> reminders(entities).take(first)))
                .isTrue();
        assertThat(database.<Boolean>as(null, entities -> reminders(entities).take(first)))
                .isFalse();
    }

    @Test
    void whatWentByPaperIsThePartysToAskFor() {
        due(-8);
        database.as(seat(SAN_NICOLAS, Role.EDITOR), entities -> entities.createNativeQuery(
                        "update filing set authority_id = null where draft_id = ?1")
                .setParameter(1, draft.draft)
                .executeUpdate());
        remind(accounts);
        assertThat(told()).containsExactly("editor");
        assertThat(words("editor")).contains("en papel");
    }

    @Test
    void oneThatCannotBeToldKeepsNoOther() {
        due(-1);
        var other = new FilingCase().underLaw(law()).filed();
        database.as(seat(SAN_NICOLAS, Role.EDITOR), entities -> entities.createNativeQuery(
                        "update filing set due_on = due_on - 400, filed_at = filed_at - interval '400 days' where draft_id = ?1")
                .setParameter(1, other.draft)
                .executeUpdate());
        remind(new FirstTimeAway(accounts));
        assertThat(told()).contains("reviewer", "editor");
    }

    @Test
    void whileTheAccountsAreAwayNothingIsLost() {
        due(-1);
        remind(new KnownAccounts() {
            @Override
            public List<Member> at(String slug) {
                throw new AccountsAway("asked", new IllegalStateException());
            }
        });
        remind(accounts);
        assertThat(told()).containsExactlyInAnyOrder("reviewer", "editor");
    }

    @Test
    void aTargetIsToldAsOne() {
        remind(due(-1));
        assertThat(words("reviewer")).contains("la ley no fija plazo");
    }

    @Test
    void theLetterLeadsToTheFilingAndDoesNotSayWhatItIsAbout() {
        remind(due(-1));
        assertThat(words("reviewer"))
                .contains("http://portal.example/t/mx-sre/filing/review?id="
                        + draft.filing(OPINION).id())
                .doesNotContain(draft.draft().title("es"));
    }

    @Test
    void aSeatIsHandedNone() {
        due(-1);
        remind(accounts, seat(SRE, Role.REVIEWER));
        assertThat(told()).isEmpty();
    }

    /** The last day is so many days ahead where the authority is, and it was filed three weeks before that. */
    private KnownAccounts due(int days) {
        database.as(seat(SAN_NICOLAS, Role.EDITOR), entities -> entities.createNativeQuery(
                        "update filing set due_on = (now() at time zone (select time_zone from government where id = authority_id))::date"
                                + " + ?1, filed_at = now() + make_interval(days => ?1 - 21) where draft_id = ?2 and obligation = ?3")
                .setParameter(1, days)
                .setParameter(2, draft.draft)
                .setParameter(3, OPINION)
                .executeUpdate());
        return accounts;
    }

    private void remind(KnownAccounts known) {
        remind(known, null);
    }

    private void remind(KnownAccounts known, Seat seat) {
        database.as(seat, entities -> {
            var reminders = reminders(entities);
            var posting = new ReminderPosting();
            posting.reminders = reminders;
            posting.postOffice = NoticeRoom.postOffice(entities);
            var reminding = new Reminding();
            reminding.reminders = reminders;
            reminding.governments = GovernmentRoom.governments(entities);
            reminding.accounts = known;
            reminding.portal = () -> "http://portal.example";
            reminding.posting = posting;
            reminding.remind();
            return null;
        });
    }

    private static JpaReminders reminders(EntityManager entities) {
        var reminders = new JpaReminders();
        reminders.entities = entities;
        return reminders;
    }

    private void filedDaysAgo(int days) {
        database.as(seat(SAN_NICOLAS, Role.EDITOR), entities -> entities.createNativeQuery(
                        "update filing set filed_at = now() - make_interval(days => ?1) where draft_id = ?2 and obligation = ?3")
                .setParameter(1, days)
                .setParameter(2, draft.draft)
                .setParameter(3, OPINION)
                .executeUpdate());
    }

    /** The first time that it is asked it cannot be reached. */
    private static final class FirstTimeAway extends KnownAccounts {
        private final KnownAccounts known;
        private boolean wasAsked;

        FirstTimeAway(KnownAccounts known) {
            this.known = known;
        }

        @Override
        public List<Member> at(String slug) {
            if (!wasAsked) {
                wasAsked = true;
                throw new AccountsAway("asked", new IllegalStateException());
            }
            return known.at(slug);
        }
    }

    /** Whom letters go to that this test's people get for its filing, by the first part of their name. */
    private List<String> told() {
        return letters("to_address").stream()
                .map(address -> address.substring(0, address.indexOf('-')))
                .toList();
    }

    private String words(String who) {
        return letters("to_address || words").stream()
                .filter(letter -> letter.startsWith(who))
                .findFirst()
                .orElseThrow();
    }

    private List<String> letters(String what) {
        try (var connection = database.owner();
                var query = connection.prepareStatement(
                        "select " + what + " from letter where to_address like ? and (words like ? or words like ?)")) {
            query.setString(1, "%" + name + "%");
            query.setString(2, "%" + draft.filing(OPINION).id() + "%");
            query.setString(3, "%/admin/people%");
            var found = new ArrayList<String>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        } catch (SQLException unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }
}
