package org.twinhall.domain.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.BELLO;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.JALISCO;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.PLATFORM;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.SAN_NICOLAS;
import static org.twinhall.domain.PortalDatabase.seat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinhall.domain.PortalDatabase;
import org.twinhall.domain.agreement.AgreementRoom;
import org.twinhall.domain.history.HistoryEntry;
import org.twinhall.domain.history.HistoryRoom;
import org.twinhall.domain.people.Capacity;
import org.twinhall.domain.people.PeopleRoom;
import org.twinhall.domain.people.Reach;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.people.Seat;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.domain.shared.InvalidInput.Faults;
import org.twinhall.domain.shared.InvalidInput.Violation;
import org.twinhall.domain.shared.NoSuchRecord;
import org.twinhall.domain.shared.StaleRevision;

class OfficeTest {
    private static final PortalDatabase DATABASE = PortalDatabase.one();
    private static final Seat EDITOR = seat(SAN_NICOLAS, Role.EDITOR);
    private final LocalDate today = LocalDate.now(ZoneId.of("America/Monterrey"));
    private static final String EMAIL = "internacional@example.org";

    @Test
    void everybodyReachesAPublicOffice() {
        var id = opened(Audience.EVERYBODY);
        assertThat(seenOf(null)).contains(id);
    }

    @Test
    void thePublicDoesNotReachOneForPartners() {
        var id = opened(Audience.PARTNERS);
        assertThat(seenOf(null)).doesNotContain(id);
    }

    @Test
    void whoSharesARecordReachesTheOneForPartners() {
        var id = opened(Audience.PARTNERS);
        DATABASE.as(EDITOR, entities -> AgreementRoom.tie(entities, SAN_NICOLAS, BELLO));
        assertThat(seenOf(seat(BELLO))).contains(id);
    }

    @Test
    void whoKeepsARecordForOthersIsNoPartner() {
        var id = opened(Audience.PARTNERS);
        DATABASE.as(seat(PLATFORM, Role.OPERATOR), entities -> {
            var rights = PeopleRoom.recordRights(entities);
            var record = UUID.randomUUID();
            rights.grant(record, PLATFORM.id, Capacity.KEEPER);
            rights.grant(record, SAN_NICOLAS.id, Capacity.PARTY);
            return null;
        });
        assertThat(seenOf(seat(PLATFORM))).doesNotContain(id);
    }

    @Test
    void whoSharesNothingDoesNot() {
        var id = opened(Audience.PARTNERS);
        assertThat(seenOf(seat(PLATFORM))).doesNotContain(id);
        assertThat(visible(seat(PLATFORM), id)).isZero();
    }

    @Test
    void aGuestOfAnotherRecordDoesNot() {
        var id = opened(Audience.PARTNERS);
        DATABASE.as(EDITOR, entities -> AgreementRoom.tie(entities, SAN_NICOLAS, BELLO));
        var guest =
                new Seat("guest", "Guest", BELLO.id, BELLO.slug, Set.of(), Reach.only(Set.of(UUID.randomUUID())), "");
        assertThat(seenOf(guest)).doesNotContain(id);
        assertThat(visible(guest, id)).isZero();
    }

    @Test
    void theDatabaseItselfHidesThePartnersOfficeFromThePublic() {
        var id = opened(Audience.PARTNERS);
        assertThat(visible(null, id)).isZero();
    }

    @Test
    void theDatabaseItselfHidesWhatHasEnded() {
        var id = opened(Audience.EVERYBODY);
        DATABASE.as(EDITOR, entities -> OfficeRoom.keeping(entities).close(id, 1, today.minusDays(10)));
        assertThat(visible(null, id)).isZero();
        assertThat(visible(seat(SAN_NICOLAS), id)).isOne();
    }

    @Test
    void oneThatHasEndedStaysOnRecordForItsGovernment() {
        var id = opened(Audience.EVERYBODY);
        DATABASE.as(EDITOR, entities -> OfficeRoom.keeping(entities).close(id, 1, today.minusDays(1)));
        assertThat(seenOf(null)).doesNotContain(id);
        var own = DATABASE.as(
                seat(SAN_NICOLAS), entities -> OfficeRoom.keeping(entities).own());
        assertThat(own).extracting(Office::id).contains(id);
    }

    @Test
    void aClosingCanBeTakenBack() {
        var id = opened(Audience.EVERYBODY);
        var closed =
                DATABASE.as(EDITOR, entities -> OfficeRoom.keeping(entities).close(id, 1, today.minusDays(1)));
        DATABASE.as(EDITOR, entities -> OfficeRoom.keeping(entities).reopen(id, closed.revision()));
        assertThat(seenOf(null)).contains(id);
    }

    @Test
    void theHistoryOfTheGovernmentSaysWhatChanged() {
        var id = opened(Audience.EVERYBODY);
        change(id, 1, details("asuntos@example.org", null, Audience.EVERYBODY));
        assertThat(lastDeed())
                .extracting(HistoryEntry::deed, entry -> entry.before().orElse(""), entry -> entry.after()
                        .orElse(""))
                .containsExactly("office-changed", EMAIL, "asuntos@example.org");
    }

    @Test
    void oneLanguageIsWordedAnewThoughBothSaidTheSame() {
        var same = new OfficeWords("Oficina", "", "");
        var other = new OfficeWords("Office", "", "");
        var office = DATABASE.as(EDITOR, entities -> OfficeRoom.keeping(entities)
                .open(new Faults(), saying(Map.of("es", same, "en", same))));
        change(office.id(), office.revision(), saying(Map.of("es", same, "en", other)));
        var kept = DATABASE.as(EDITOR, entities -> OfficeRoom.reading(entities).of(SAN_NICOLAS.id).stream()
                .filter(each -> each.id().equals(office.id()))
                .map(Office::details)
                .toList());
        assertThat(kept).singleElement().satisfies(details -> assertThat(details.words())
                .isEqualTo(Map.of("es", same, "en", other)));
    }

    @Test
    void theHistoryNamesNoPerson() {
        var id = opened(Audience.EVERYBODY);
        change(id, 1, details(EMAIL, "Rosa Elena Cantú", Audience.EVERYBODY));
        assertThat(lastDeed().subject())
                .hasValueSatisfying(subject -> assertThat(subject).startsWith("atPresent "));
        assertThat(lastDeed().after()).isEmpty();
    }

    @Test
    void anAdministratorKeepsOfficesToo() {
        var id = DATABASE.as(seat(SAN_NICOLAS, Role.GOVERNMENT_ADMINISTRATOR), entities -> OfficeRoom.keeping(entities)
                .open(new Faults(), details(EMAIL, null, Audience.EVERYBODY))
                .id());
        assertThat(seenOf(null)).contains(id);
    }

    @Test
    void aSignatoryDoesNot() {
        assertThatThrownBy(() -> DATABASE.as(seat(SAN_NICOLAS, Role.SIGNATORY), entities -> OfficeRoom.keeping(entities)
                        .open(new Faults(), details(EMAIL, null, Audience.EVERYBODY))))
                .isInstanceOfSatisfying(DeedRefused.class, refused -> assertThat(refused.reason())
                        .isEqualTo("role-missing"));
    }

    @Test
    void anotherGovernmentsOfficeIsNotThereToKeep() {
        var id = opened(Audience.EVERYBODY);
        assertThatThrownBy(() -> DATABASE.as(seat(JALISCO, Role.EDITOR), entities -> OfficeRoom.keeping(entities)
                        .close(id, 1, today)))
                .isInstanceOf(NoSuchRecord.class);
    }

    @Test
    void theDatabaseItselfLetsNobodyElseChangeIt() {
        var id = opened(Audience.EVERYBODY);
        int changed = DATABASE.as(seat(JALISCO, Role.EDITOR), entities -> entities.createNativeQuery(
                        "update office set email = 'forged@example.org' where id = '" + id + "'")
                .executeUpdate());
        assertThat(changed).isZero();
    }

    @Test
    void theDatabaseItselfLetsNobodySpeakForAnother() {
        assertThatThrownBy(() -> DATABASE.as(seat(JALISCO, Role.EDITOR), entities -> entities.createNativeQuery(
                                "insert into office (id, revision, government_id, audience, email, languages, valid_from)"
                                        + " values (gen_random_uuid(), 1, '" + SAN_NICOLAS.id
                                        + "', 'EVERYBODY', 'forged@example.org', '', now())")
                        .executeUpdate()))
                .hasMessageContaining("row-level security");
    }

    @Test
    void whoSawAnOlderStateIsStopped() {
        var id = opened(Audience.EVERYBODY);
        change(id, 1, details("asuntos@example.org", null, Audience.EVERYBODY));
        assertThatThrownBy(() -> change(id, 1, details(EMAIL, null, Audience.PARTNERS)))
                .isInstanceOf(StaleRevision.class);
    }

    @Test
    void allFaultsAreToldAtOnce() {
        var details = new OfficeDetails(
                Map.of("es", new OfficeWords("", "Convenios", "")),
                "not an address",
                "81 8158 1200",
                null,
                List.of("español"),
                null,
                null,
                today,
                today.minusDays(1));
        assertThatThrownBy(() -> DATABASE.as(
                        EDITOR, entities -> OfficeRoom.keeping(entities).open(new Faults(), details)))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.violations())
                        .extracting(Violation::field)
                        .containsExactly("name-es", "email", "telephone", "languages", "audience", "until"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+52 81 8158 1200", "+57 (604) 604-7944", "+82.2.2133.5260", "+5218181581200"})
    void telephonesAreTypedInManyWays(String telephone) {
        assertThat(faultsOf(EMAIL, telephone)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8158 1200", "0052 81 8158 1200", "+52 81", "+52 81 8158 1200 1200 99", "tel +52"})
    void aTelephoneNeedsItsCountry(String telephone) {
        assertThat(faultsOf(EMAIL, telephone)).containsExactly("telephone");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a@b", "a b@example.org", "@example.org", "a@@example.org", "<a@example.org>", "a@example."})
    void anAddressWithoutAShapeIsNone(String email) {
        assertThat(faultsOf(email, null)).containsExactly("email");
    }

    private List<String> faultsOf(String email, String telephone) {
        var details = new OfficeDetails(
                Map.of("es", new OfficeWords("Relaciones", "", "")),
                email,
                telephone,
                null,
                List.of(),
                null,
                Audience.EVERYBODY,
                today,
                null);
        try {
            details.sound(new Faults());
            return List.of();
        } catch (InvalidInput wrong) {
            return wrong.violations().stream().map(Violation::field).toList();
        }
    }

    private UUID opened(Audience audience) {
        return DATABASE.as(EDITOR, entities -> OfficeRoom.keeping(entities)
                .open(new Faults(), details(EMAIL, null, audience))
                .id());
    }

    private void change(UUID id, long seen, OfficeDetails details) {
        DATABASE.as(EDITOR, entities -> OfficeRoom.keeping(entities).change(id, seen, new Faults(), details));
    }

    private OfficeDetails details(String email, String atPresent, Audience audience) {
        return details(
                Map.of(
                        "es",
                                new OfficeWords(
                                        "Dirección de Internacionalización", "Hermanamientos", "Estimada Dirección:"),
                        "en", new OfficeWords("Office of International Affairs", "Twinnings", "")),
                email,
                atPresent,
                audience);
    }

    private OfficeDetails saying(Map<String, OfficeWords> words) {
        return details(words, EMAIL, null, Audience.EVERYBODY);
    }

    private OfficeDetails details(Map<String, OfficeWords> words, String email, String atPresent, Audience audience) {
        return new OfficeDetails(
                words,
                email,
                "+52 81 8158 1200",
                null,
                List.of("es", "en"),
                atPresent,
                audience,
                today.minusDays(30),
                null);
    }

    private static List<UUID> seenOf(Seat seat) {
        return DATABASE.as(seat, entities -> OfficeRoom.reading(entities).of(SAN_NICOLAS.id).stream()
                .map(Office::id)
                .toList());
    }

    private static HistoryEntry lastDeed() {
        var all = DATABASE.as(EDITOR, entities -> HistoryRoom.history(entities).of(SAN_NICOLAS.id));
        return all.get(all.size() - 1);
    }

    private static int visible(Seat seat, UUID id) {
        return DATABASE.as(seat, entities -> ((Number)
                        entities.createNativeQuery("select count(*) from office where id = '" + id + "'")
                                .getSingleResult())
                .intValue());
    }
}
