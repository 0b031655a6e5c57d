package org.twinhall.domain.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.MERCOCIUDADES;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.SAN_NICOLAS;
import static org.twinhall.domain.PortalDatabase.seat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.twinhall.domain.PortalDatabase;
import org.twinhall.domain.history.HistoryEntry;
import org.twinhall.domain.history.HistoryRoom;
import org.twinhall.domain.people.Capacity;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.people.Seat;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.domain.shared.NoSuchRecord;
import org.twinhall.domain.shared.StaleRevision;

class CallPublishingTest {
    private static final Seat PUBLISHER = seat(MERCOCIUDADES, Role.PUBLISHER);

    private final PortalDatabase database = PortalDatabase.one();

    @Test
    void nobodyElseSeesADraft() {
        assertThat(isSeenBy(seat(SAN_NICOLAS, Role.EDITOR), draft())).isFalse();
    }

    @Test
    void theWordsOfADraftAreNotSeenPastTheUseCaseEither() throws SQLException {
        var id = draft();
        try (var connection = database.bare();
                var rows = connection
                        .createStatement()
                        .executeQuery("select count(*) from network_call_words where call_id = '" + id + "'")) {
            rows.next();
            assertThat(rows.getInt(1)).isZero();
        }
    }

    @Test
    void everybodySeesAPublishedCall() {
        assertThat(isSeenBy(null, published())).isTrue();
    }

    @Test
    void aDraftIsSaidAnew() {
        var id = draft();
        publishing(publishing -> publishing.revise(
                id, revision(id), NetworkRoom.details(Map.of("en", new CallWords("Call", "For two cities.")))));
        assertThat(find(PUBLISHER, id).words()).containsOnly(Map.entry("en", new CallWords("Call", "For two cities.")));
    }

    @Test
    void oneLanguageIsSaidAnewThoughBothSaidTheSame() {
        var id = draft();
        var same = new CallWords("Red", "Red");
        var other = new CallWords("Call", "For two cities.");
        revise(id, Map.of("es", same, "en", same));
        revise(id, Map.of("es", same, "en", other));
        assertThat(find(PUBLISHER, id).words()).isEqualTo(Map.of("es", same, "en", other));
    }

    private void revise(UUID id, Map<String, CallWords> words) {
        publishing(publishing -> publishing.revise(id, revision(id), NetworkRoom.details(words)));
    }

    @Test
    void otherWordsAloneAreANewRevisionToo() {
        var id = draft();
        var seen = revision(id);
        publishing(publishing -> publishing.revise(
                id, seen, NetworkRoom.details(Map.of("en", new CallWords("Call", "For two cities.")))));
        assertThatThrownBy(() -> publishing(publishing -> publishing.publish(id, seen)))
                .isInstanceOf(StaleRevision.class);
    }

    @Test
    void aPublishedCallIsNotReworded() {
        var id = published();
        assertThatThrownBy(() -> publishing(publishing -> publishing.revise(id, revision(id), NetworkRoom.details())))
                .isInstanceOfSatisfying(DeedRefused.class, refusal -> assertThat(refusal.reason())
                        .isEqualTo("call-already-published"));
    }

    @Test
    void aChangeOnAnOlderSightIsRefused() {
        var id = draft();
        assertThatThrownBy(() -> publishing(publishing -> publishing.publish(id, revision(id) - 1)))
                .isInstanceOf(StaleRevision.class);
    }

    @Test
    void aCallWithoutASummaryIsNotPublished() {
        var id = publishing(publishing -> publishing
                .draft(NetworkRoom.details(Map.of("es", new CallWords("Convocatoria", ""))))
                .id());
        assertThatThrownBy(() -> publishing(publishing -> publishing.publish(id, revision(id))))
                .isInstanceOfSatisfying(InvalidInput.class, wrong -> assertThat(wrong.violations())
                        .extracting(InvalidInput.Violation::field)
                        .containsExactly("summary-es"));
    }

    @Test
    void anythingThatIsWrongIsNamedAtOnce() {
        var nothing = new CallDetails(null, null, null, null, Map.of());
        assertThatThrownBy(() -> publishing(publishing -> publishing.draft(nothing)))
                .isInstanceOfSatisfying(InvalidInput.class, wrong -> assertThat(wrong.violations())
                        .extracting(InvalidInput.Violation::field)
                        .containsExactly("family", "opens", "closes", "zone", "words"));
    }

    @Test
    void aWithdrawnCallIsStillThereAndSaysSo() {
        var id = published();
        publishing(publishing -> publishing.withdraw(id, revision(id)));
        assertThat(find(null, id).stateAt(Instant.now())).isEqualTo(CallState.WITHDRAWN);
    }

    @Test
    void aWithdrawnCallIsNotListed() {
        var id = published();
        publishing(publishing -> publishing.withdraw(id, revision(id)));
        assertThat(listed()).doesNotContain(id);
    }

    @Test
    void aPublishedCallIsListedAmongTheOpenOnes() {
        var id = published();
        assertThat(listed()).contains(id);
    }

    @Test
    void thePublishedCallsComeInStretchesWithoutGaps() {
        published();
        published();
        var all = database.as(null, entities -> ids(NetworkRoom.calls(entities).published(null, 1000)));
        var first = find(null, all.get(0));
        var rest = database.as(
                null,
                entities ->
                        ids(NetworkRoom.calls(entities).published(new Calls.Place(first.closes(), first.id()), 1000)));
        assertThat(rest).isEqualTo(all.subList(1, all.size()));
    }

    @Test
    void countingStopsWhereItIsTold() {
        published();
        published();
        long counted = database.as(null, entities -> NetworkRoom.calls(entities).countPublished(2));
        assertThat(counted).isEqualTo(2);
    }

    @Test
    void whoHasAnotherRoleIsRefused() {
        assertThatThrownBy(() -> draftBy(seat(MERCOCIUDADES, Role.EDITOR)))
                .isInstanceOfSatisfying(DeedRefused.class, refusal -> assertThat(refusal.reason())
                        .isEqualTo("role-missing"));
    }

    @Test
    void aPublisherOfACityIsRefused() {
        assertThatThrownBy(() -> draftBy(seat(SAN_NICOLAS, Role.PUBLISHER)))
                .isInstanceOfSatisfying(DeedRefused.class, refusal -> assertThat(refusal.reason())
                        .isEqualTo("not-a-secretariat"));
    }

    @Test
    void theDatabaseItselfKeepsACityFromSpeakingForANetwork() {
        var impostor = seat(SAN_NICOLAS, Role.PUBLISHER);
        assertThatThrownBy(() -> database.as(impostor, entities -> {
                    var call = Call.draft("mercociudades", NetworkRoom.details(), true);
                    var publishing = NetworkRoom.publishing(entities, NetworkRoom.only(new TwoCities()));
                    publishing.rights.grant(call.id(), SAN_NICOLAS.id, Capacity.PARTY);
                    publishing.calls.add(call);
                    return null;
                }))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void anotherSecretariatsCallIsUnknown() {
        assertThatThrownBy(() -> publishing(publishing -> publishing.own(UUID.randomUUID())))
                .isInstanceOf(NoSuchRecord.class);
    }

    @Test
    void nothingIsPublishedWhileTheRulesAreBroken() {
        var id = draft();
        var broken = NetworkRoom.knowing("mercociudades", new KnownNetwork.Broken("plugin.test"));
        assertThatThrownBy(() -> database.as(PUBLISHER, entities -> NetworkRoom.publishing(entities, broken)
                        .publish(id, revision(id))))
                .isInstanceOfSatisfying(DeedRefused.class, refusal -> assertThat(refusal.reason())
                        .isEqualTo("network-out-of-order"));
    }

    @Test
    void everyDeedIsInItsHistory() {
        var id = published();
        publishing(publishing -> publishing.withdraw(id, revision(id)));
        var deeds = database.as(PUBLISHER, entities -> HistoryRoom.history(entities).of(id).stream()
                .map(HistoryEntry::deed)
                .toList());
        assertThat(deeds).containsExactly("call-drafted", "call-published", "call-withdrawn");
    }

    private UUID draft() {
        return draftBy(PUBLISHER);
    }

    private UUID draftBy(Seat seat) {
        return database.as(seat, entities -> NetworkRoom.publishing(entities, NetworkRoom.only(new TwoCities()))
                .draft(NetworkRoom.details())
                .id());
    }

    private UUID published() {
        var id = draft();
        publishing(publishing -> publishing.publish(id, revision(id)));
        return id;
    }

    private long revision(UUID id) {
        return find(PUBLISHER, id).revision();
    }

    private List<UUID> listed() {
        return database.as(null, entities -> ids(NetworkRoom.calls(entities).openOrAnnounced(Instant.now())));
    }

    private static List<UUID> ids(List<Call> calls) {
        return calls.stream().map(Call::id).toList();
    }

    private boolean isSeenBy(Seat seat, UUID id) {
        return database.as(
                seat, entities -> NetworkRoom.calls(entities).find(id).isPresent());
    }

    private Call find(Seat seat, UUID id) {
        return database.as(
                seat, entities -> NetworkRoom.calls(entities).find(id).orElseThrow());
    }

    private <T> T publishing(Function<CallPublishing, T> deed) {
        return database.as(
                PUBLISHER, entities -> deed.apply(NetworkRoom.publishing(entities, NetworkRoom.only(new TwoCities()))));
    }
}
