package org.twinhall.domain.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.BELLO;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.JALISCO;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.SAN_NICOLAS;
import static org.twinhall.domain.PortalDatabase.seat;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.twinhall.domain.PortalDatabase;
import org.twinhall.domain.PortalDatabase.DemoGovernment;
import org.twinhall.domain.drafting.DraftingRoom;
import org.twinhall.domain.history.HistoryRoom;
import org.twinhall.domain.people.PeopleRoom;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.domain.shared.NoSuchRecord;
import org.twinhall.domain.webhook.Errands.Errand;
import org.twinhall.domain.webhook.WebhookKeeping.Keyed;

class WebhookTest {
    private static final String ADDRESS = "https://register.example.org/twinhall";
    private final PortalDatabase database = PortalDatabase.one();
    private final List<UUID> made = new ArrayList<>();

    /** What waits would be handed to the next test, and what is on its way would count there. */
    @AfterEach
    void endThem() throws SQLException {
        try (var owner = database.owner();
                var statement = owner.createStatement()) {
            statement.executeUpdate("update webhook set busy_until = null");
        }
        made.forEach(id -> as(BELLO, Role.GOVERNMENT_ADMINISTRATOR, keeping -> {
            keeping.end(id);
            return null;
        }));
    }

    @Test
    void anEditorKeepsNone() {
        assertThatExceptionOfType(DeedRefused.class).isThrownBy(() -> made(Role.EDITOR, "drafts"));
    }

    @Test
    void anAddressThatIsNeverCalledIsRefused() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> as(
                        BELLO,
                        Role.GOVERNMENT_ADMINISTRATOR,
                        keeping -> keeping.make("http://register.example.org", "x", List.of("drafts"))));
    }

    @Test
    void whatHappensToADraftIsToldToItsParties() {
        var webhook = made("drafts").webhook();
        var draft = DraftingRoom.begun(database, SAN_NICOLAS, BELLO);
        assertThat(deliveries(webhook)).isNotEmpty().allMatch(told -> told.recordId()
                .equals(draft));
    }

    @Test
    void whatWasNotAskedForIsNotTold() {
        var webhook = made("plans").webhook();
        DraftingRoom.begun(database, SAN_NICOLAS, BELLO);
        assertThat(deliveries(webhook)).isEmpty();
    }

    @Test
    void nothingIsToldWhileItIsPaused() {
        var webhook = made("drafts").webhook();
        as(BELLO, Role.GOVERNMENT_ADMINISTRATOR, keeping -> keeping.pause(webhook.id()));
        DraftingRoom.begun(database, SAN_NICOLAS, BELLO);
        assertThat(deliveries(webhook)).isEmpty();
    }

    @Test
    void theDraftOfOthersIsNotTold() {
        var webhook = made("drafts").webhook();
        DraftingRoom.begun(database, SAN_NICOLAS, JALISCO);
        assertThat(deliveries(webhook)).isEmpty();
    }

    @Test
    void whatIsHandedOutBearsTheSecretAndIsHandedOutOnce() {
        var keyed = made("drafts");
        tested(keyed);
        var taken = next();
        assertThat(taken).hasValueSatisfying(errand -> {
            assertThat(errand.secret()).isEqualTo(keyed.secret());
            assertThat(errand.receiver()).isEqualTo("co-bello");
        });
        tested(keyed);
        assertThat(next()).isEmpty();
    }

    @Test
    void afterAnotherSecretTheFormerOneSignsToo() {
        var keyed = made("drafts");
        var renewed = as(
                BELLO,
                Role.GOVERNMENT_ADMINISTRATOR,
                keeping -> keeping.renew(keyed.webhook().id()));
        tested(keyed);
        assertThat(next()).hasValueSatisfying(errand -> {
            assertThat(errand.secret()).isEqualTo(renewed.secret());
            assertThat(errand.former()).isEqualTo(keyed.secret());
        });
    }

    @Test
    void whatWasNotTakenIsHandedOutAgain() {
        var keyed = made("drafts");
        tested(keyed);
        var first = next().orElseThrow();
        failed(first, Optional.of(Instant.now().minusSeconds(1)));
        rested(keyed);
        assertThat(next()).hasValueSatisfying(again -> {
            assertThat(again.delivery()).isEqualTo(first.delivery());
            assertThat(again.tries()).isEqualTo(2);
        });
    }

    @Test
    void whoNeverAnswersIsLeftInPeace() {
        var keyed = made("drafts");
        IntStream.range(0, 20).forEach(number -> {
            tested(keyed);
            failed(next().orElseThrow(), Optional.empty());
        });
        Webhook.State state = as(BELLO, Role.GOVERNMENT_ADMINISTRATOR, keeping -> keeping.list().stream()
                .filter(each -> each.id().equals(keyed.webhook().id()))
                .findFirst()
                .orElseThrow()
                .state());
        assertThat(state).isEqualTo(Webhook.State.RESTS);
    }

    @Test
    void afterAFailureTheReceiverRests() {
        var keyed = made("drafts");
        tested(keyed);
        failed(next().orElseThrow(), Optional.of(Instant.now().minusSeconds(1)));
        assertThat(next()).isEmpty();
    }

    @Test
    void whoTestsItWakesIt() {
        var keyed = made("drafts");
        tested(keyed);
        failed(next().orElseThrow(), Optional.of(Instant.now().minusSeconds(1)));
        tested(keyed);
        assertThat(next()).isPresent();
    }

    @Test
    void ofOneGovernmentTwoAreOnTheirWayAtOnceAndNotThree() {
        IntStream.range(0, 3).forEach(number -> tested(made("drafts")));
        assertThat(next()).isPresent();
        assertThat(next()).isPresent();
        assertThat(next()).isEmpty();
    }

    @Test
    void whoHadItsTurnWaitsForTheOthers() {
        var first = made("drafts");
        var second = made("drafts");
        tested(first);
        tested(first);
        tested(second);
        var receivers = IntStream.range(0, 2)
                .mapToObj(number -> {
                    var taken = next().orElseThrow();
                    delivered(taken);
                    return taken.secret();
                })
                .toList();
        assertThat(receivers).containsExactlyInAnyOrder(first.secret(), second.secret());
    }

    @Test
    void whatIsEndedKeepsNoSecretAndNothingWaitsForIt() throws SQLException {
        var keyed = made("drafts");
        tested(keyed);
        as(BELLO, Role.GOVERNMENT_ADMINISTRATOR, keeping -> {
            keeping.end(keyed.webhook().id());
            return null;
        });
        assertThat(asOwner("select secret from webhook where id = ?", keyed)).isNull();
        assertThat(asOwner("select state from webhook_delivery where webhook_id = ?", keyed))
                .isEqualTo("GIVEN_UP");
    }

    @Test
    void whatIsGoneKeepsNoSecret() throws SQLException {
        var keyed = made("drafts");
        tested(keyed);
        var taken = next().orElseThrow();
        database.as(null, entities -> {
            errands(entities).gone(taken.delivery(), 410);
            return null;
        });
        assertThat(asOwner("select secret from webhook where id = ?", keyed)).isNull();
    }

    @Test
    void theUseCaseItselfHidesTheAddressesOfOthers() {
        var webhook = made("drafts").webhook();
        var jalisco = seat(JALISCO, Role.GOVERNMENT_ADMINISTRATOR);
        List<Webhook> seen = database.withoutTheSecondWall(
                jalisco, entities -> keeping(entities).list());
        assertThat(seen).extracting(Webhook::id).doesNotContain(webhook.id());
        assertThatExceptionOfType(NoSuchRecord.class)
                .isThrownBy(() -> database.withoutTheSecondWall(
                        jalisco, entities -> keeping(entities).pause(webhook.id())));
    }

    @Test
    void theDatabaseItselfHidesTheAddressesOfOthers() {
        var webhook = made("drafts").webhook();
        var seen = database.as(seat(JALISCO, Role.GOVERNMENT_ADMINISTRATOR), entities -> entities.createNativeQuery(
                        "select count(*) from webhook where id = ?1")
                .setParameter(1, webhook.id())
                .getSingleResult());
        assertThat(seen).isEqualTo(0L);
    }

    @Test
    void pausesGrowToEightHoursOverAboutTwoDays() {
        assertThat(Errands.pause(1)).isEqualTo(Duration.ofSeconds(10));
        assertThat(Errands.pause(4)).isEqualTo(Duration.ofSeconds(640));
        assertThat(IntStream.range(1, Errands.PATIENCE).mapToObj(Errands::pause).reduce(Duration.ZERO, Duration::plus))
                .isBetween(Duration.ofHours(30), Duration.ofHours(60));
    }

    @Test
    void theAddressOfAnotherGovernmentIsNotThere() {
        var webhook = made("drafts").webhook();
        assertThatExceptionOfType(NoSuchRecord.class)
                .isThrownBy(
                        () -> as(JALISCO, Role.GOVERNMENT_ADMINISTRATOR, keeping -> keeping.deliveries(webhook.id())));
    }

    @Test
    void theDatabaseItselfShowsTheSecretToNobody() {
        made("drafts");
        assertThatThrownBy(() ->
                        database.as(seat(BELLO, Role.GOVERNMENT_ADMINISTRATOR), entities -> entities.createNativeQuery(
                                        "select secret from webhook")
                                .getResultList()))
                .hasMessageContaining("permission denied");
    }

    private Keyed made(String subject) {
        return made(Role.GOVERNMENT_ADMINISTRATOR, subject);
    }

    private Keyed made(Role role, String subject) {
        var keyed = as(BELLO, role, keeping -> keeping.make(ADDRESS, "For a test", List.of(subject)));
        made.add(keyed.webhook().id());
        return keyed;
    }

    private void tested(Keyed keyed) {
        as(
                BELLO,
                Role.GOVERNMENT_ADMINISTRATOR,
                keeping -> keeping.test(keyed.webhook().id()));
    }

    private List<WebhookDelivery> deliveries(Webhook webhook) {
        return as(BELLO, Role.GOVERNMENT_ADMINISTRATOR, keeping -> keeping.deliveries(webhook.id()));
    }

    private Optional<Errand> next() {
        return database.as(null, entities -> errands(entities).next());
    }

    private void failed(Errand errand, Optional<Instant> again) {
        database.as(null, entities -> {
            errands(entities).failed(errand.delivery(), 500, null, again);
            return null;
        });
    }

    private void delivered(Errand errand) {
        database.as(null, entities -> {
            errands(entities).delivered(errand.delivery(), 200);
            return null;
        });
    }

    /** As if the time had passed for which it rests after a failure. */
    private void rested(Keyed keyed) {
        as(
                BELLO,
                Role.GOVERNMENT_ADMINISTRATOR,
                keeping -> keeping.resume(keyed.webhook().id()));
    }

    private String asOwner(String question, Keyed keyed) throws SQLException {
        try (var owner = database.owner();
                var asked = owner.prepareStatement(question)) {
            asked.setObject(1, keyed.webhook().id());
            try (var answer = asked.executeQuery()) {
                answer.next();
                return answer.getString(1);
            }
        }
    }

    private static Errands errands(EntityManager entities) {
        var errands = new JpaErrands();
        errands.entities = entities;
        return errands;
    }

    private <T> T as(DemoGovernment government, Role role, Function<WebhookKeeping, T> work) {
        return database.as(seat(government, role), entities -> work.apply(keeping(entities)));
    }

    private static WebhookKeeping keeping(EntityManager entities) {
        var webhooks = new JpaWebhooks();
        webhooks.entities = entities;
        var keeping = new WebhookKeeping();
        keeping.seat = PeopleRoom.currentSeat();
        keeping.rights = PeopleRoom.recordRights(entities);
        keeping.webhooks = webhooks;
        keeping.destinations =
                address -> "https".equals(address.getScheme()) ? Optional.empty() : Optional.of("not-https");
        keeping.history = HistoryRoom.history(entities);
        return keeping;
    }
}
