package org.twinhall.domain.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.BELLO;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.JALISCO;
import static org.twinhall.domain.PortalDatabase.seat;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinhall.domain.PortalDatabase;
import org.twinhall.domain.PortalDatabase.DemoGovernment;
import org.twinhall.domain.government.GovernmentRoom;
import org.twinhall.domain.history.HistoryRoom;
import org.twinhall.domain.machine.ApiClientKeeping.Keyed;
import org.twinhall.domain.people.PeopleRoom;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.shared.AccountsAway;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.domain.shared.InvalidInput.Faults;
import org.twinhall.domain.shared.NoSuchRecord;

class ApiClientTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private final PortalDatabase database = PortalDatabase.one();
    private final SecretsInMemory accounts = new SecretsInMemory();

    @Test
    void anEditorMakesNone() {
        assertThatExceptionOfType(DeedRefused.class).isThrownBy(() -> made(Role.EDITOR));
        assertThat(accounts.secrets).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-26, false",
        "2026-11-27, true",
        "2027-11-28, true",
        "2027-11-29, false",
        "soon, false",
        ", false"
    })
    void itEndsFromTodayOnAndWithinAYear(String endsOn, boolean fits) {
        Optional<String> wrong;
        try {
            ApiClientDetails.read(new Faults(), "x", List.of(), endsOn, TODAY);
            wrong = Optional.empty();
        } catch (InvalidInput invalid) {
            wrong = Optional.of("endsOn");
        }
        assertThat(wrong.isEmpty()).isEqualTo(fits);
    }

    @Test
    void itMayReadInAnyCase() {
        assertThat(ApiClientDetails.read(new Faults(), "x", List.of("plans"), "2026-12-01", TODAY)
                        .scopes())
                .containsExactlyInAnyOrder(Scope.READ, Scope.PLANS);
    }

    @Test
    void aScopeThatThereIsNotIsRefused() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> ApiClientDetails.read(new Faults(), "x", List.of("sign"), "2026-12-01", TODAY));
    }

    @Test
    void itWorksForTheGovernmentThatMadeIt() {
        var program = made(Role.GOVERNMENT_ADMINISTRATOR).client();
        assertThat(ofAccount(program)).hasValueSatisfying(machine -> assertThat(machine.governmentId())
                .isEqualTo(BELLO.id));
    }

    @Test
    void whatIsEndedWorksNoMoreAndHasNoAccount() {
        var program = made(Role.GOVERNMENT_ADMINISTRATOR).client();
        as(BELLO, Role.GOVERNMENT_ADMINISTRATOR, keeping -> {
            keeping.end(program.id());
            return null;
        });
        assertThat(ofAccount(program)).isEmpty();
        assertThat(accounts.secrets).doesNotContainKey(program.clientId());
    }

    @Test
    void afterItsLastDayItWorksNoMore() throws SQLException {
        var program = made(Role.GOVERNMENT_ADMINISTRATOR).client();
        expire(program);
        assertThat(ofAccount(program)).isEmpty();
    }

    @Test
    void anotherSecretTakesThePlaceOfTheFormer() {
        var made = made(Role.GOVERNMENT_ADMINISTRATOR);
        var renewed = as(
                BELLO,
                Role.GOVERNMENT_ADMINISTRATOR,
                keeping -> keeping.renew(made.client().id()));
        assertThat(renewed.secret()).isNotEqualTo(made.secret());
    }

    @Test
    void theProgramOfAnotherGovernmentIsNotThere() {
        var program = made(Role.GOVERNMENT_ADMINISTRATOR).client();
        assertThatExceptionOfType(NoSuchRecord.class)
                .isThrownBy(() -> as(JALISCO, Role.GOVERNMENT_ADMINISTRATOR, keeping -> {
                    keeping.end(program.id());
                    return null;
                }));
    }

    @Test
    void theDatabaseItselfHidesTheProgramsOfOthers() {
        var program = made(Role.GOVERNMENT_ADMINISTRATOR).client();
        var seen = database.as(seat(JALISCO, Role.GOVERNMENT_ADMINISTRATOR), entities -> entities.createNativeQuery(
                        "select count(*) from api_client where id = ?1")
                .setParameter(1, program.id())
                .getSingleResult());
        assertThat(seen).isEqualTo(0L);
    }

    @Test
    void theUseCaseItselfHidesTheProgramsOfOthers() {
        var program = made(Role.GOVERNMENT_ADMINISTRATOR).client();
        var jalisco = seat(JALISCO, Role.GOVERNMENT_ADMINISTRATOR);
        List<ApiClient> seen = database.withoutTheSecondWall(
                jalisco, entities -> keeping(entities).list());
        assertThat(seen).extracting(ApiClient::id).doesNotContain(program.id());
        assertThatExceptionOfType(NoSuchRecord.class)
                .isThrownBy(() -> database.withoutTheSecondWall(
                        jalisco, entities -> keeping(entities).renew(program.id())));
    }

    @Test
    void whileTheAccountsAreAwayItEndsAllTheSameAndItsAccountGoesLater() {
        var program = made(Role.GOVERNMENT_ADMINISTRATOR).client();
        accounts.away = true;
        as(BELLO, Role.GOVERNMENT_ADMINISTRATOR, keeping -> {
            keeping.end(program.id());
            return null;
        });
        assertThat(ofAccount(program)).isEmpty();
        assertThat(accounts.secrets).containsKey(program.clientId());
        accounts.away = false;
        closeAll();
        assertThat(accounts.secrets).doesNotContainKey(program.clientId());
    }

    @Test
    void whatIsPastItsLastDayLosesItsAccount() throws SQLException {
        var program = made(Role.GOVERNMENT_ADMINISTRATOR).client();
        expire(program);
        closeAll();
        assertThat(accounts.secrets).doesNotContainKey(program.clientId());
    }

    @Test
    void anAccountThatCannotGoHoldsUpNoOther() throws SQLException {
        var one = made(Role.GOVERNMENT_ADMINISTRATOR).client();
        var other = made(Role.GOVERNMENT_ADMINISTRATOR).client();
        expire(one);
        expire(other);
        accounts.keepsTheFirst = true;
        closeAll();
        assertThat(List.of(one.clientId(), other.clientId()))
                .filteredOn(clientId -> !clientId.equals(accounts.kept))
                .noneMatch(accounts.secrets::containsKey);
    }

    @Test
    void whatWorksKeepsItsAccount() {
        var program = made(Role.GOVERNMENT_ADMINISTRATOR).client();
        closeAll();
        assertThat(accounts.secrets).containsKey(program.clientId());
    }

    private void closeAll() {
        database.as(null, entities -> {
            closing(entities).closeAll();
            return null;
        });
    }

    private void expire(ApiClient program) throws SQLException {
        try (var owner = database.owner();
                var past = owner.prepareStatement("update api_client set ends_on = current_date - 2 where id = ?")) {
            past.setObject(1, program.id());
            past.executeUpdate();
        }
    }

    private Keyed made(Role role) {
        return as(
                BELLO,
                role,
                keeping -> keeping.make(
                        "For a test",
                        List.of("plans"),
                        keeping.today().plusDays(3).toString()));
    }

    private Optional<Machine> ofAccount(ApiClient program) {
        return database.as(null, entities -> clients(entities).ofAccount(program.accountId()));
    }

    private <T> T as(DemoGovernment government, Role role, Function<ApiClientKeeping, T> work) {
        return database.as(seat(government, role), entities -> work.apply(keeping(entities)));
    }

    private ApiClientKeeping keeping(EntityManager entities) {
        var register = new ApiClientRegister();
        register.seat = PeopleRoom.currentSeat();
        register.rights = PeopleRoom.recordRights(entities);
        register.clients = clients(entities);
        register.history = HistoryRoom.history(entities);
        var keeping = new ApiClientKeeping();
        keeping.seat = PeopleRoom.currentSeat();
        keeping.governments = GovernmentRoom.governments(entities);
        keeping.clients = clients(entities);
        keeping.accounts = accounts;
        keeping.register = register;
        keeping.closing = closing(entities);
        return keeping;
    }

    private AccountClosing closing(EntityManager entities) {
        var closing = new AccountClosing();
        closing.clients = clients(entities);
        closing.accounts = accounts;
        return closing;
    }

    private static ApiClients clients(EntityManager entities) {
        var clients = new JpaApiClients();
        clients.entities = entities;
        return clients;
    }

    /** Keeps accounts as Keycloak does, which ProgramJourney asks. */
    private static final class SecretsInMemory implements MachineAccounts {
        private final Map<String, String> secrets = new ConcurrentHashMap<>();
        private boolean away;
        private boolean keepsTheFirst;
        private String kept;

        @Override
        public Opened open(String clientId, String name) {
            secrets.put(clientId, UUID.randomUUID().toString());
            return new Opened("account-of-" + clientId, secrets.get(clientId));
        }

        @Override
        public String renew(String clientId) {
            return secrets.merge(clientId, UUID.randomUUID().toString(), (former, other) -> other);
        }

        @Override
        public void close(String clientId) {
            if (keepsTheFirst && kept == null) {
                kept = clientId;
            }
            if (away || clientId.equals(kept)) {
                throw new AccountsAway("It does not answer", null);
            }
            secrets.remove(clientId);
        }
    }
}
