package org.twinhall.domain.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.BELLO;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.JALISCO;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.SAN_NICOLAS;
import static org.twinhall.domain.PortalDatabase.seat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.twinhall.domain.PortalDatabase;
import org.twinhall.domain.PortalDatabase.DemoGovernment;

class AgreementsTest {
    private static final LocalDate MARCH_1 = LocalDate.of(2027, 3, 1);

    private final PortalDatabase database = PortalDatabase.one();

    @Test
    void theOtherPartySeesASignedAgreement() {
        assertThat(sees(BELLO, signed())).isTrue();
    }

    @Test
    void aThirdGovernmentDoesNotSeeItBeforeItIsInForce() {
        assertThat(sees(JALISCO, signed())).isFalse();
    }

    @Test
    void everybodySeesItOnceItIsInForce() {
        var id = signed();
        database.as(seat(BELLO), entities -> {
            AgreementRoom.agreements(entities).find(id).orElseThrow().enterIntoForce();
            return null;
        });
        boolean seen = database.as(
                null, entities -> AgreementRoom.agreements(entities).find(id).isPresent());
        assertThat(seen).isTrue();
    }

    @Test
    void theSameGovernmentsHaveOneTieInWhateverOrder() {
        var one = database.as(seat(SAN_NICOLAS), entities -> AgreementRoom.tie(entities, SAN_NICOLAS, BELLO)
                .id());
        var other = database.as(seat(BELLO), entities -> AgreementRoom.tie(entities, BELLO, SAN_NICOLAS)
                .id());
        assertThat(other).isEqualTo(one);
    }

    private UUID signed() {
        return database.as(seat(SAN_NICOLAS), entities -> AgreementRoom.signed(entities, SAN_NICOLAS, BELLO, MARCH_1)
                .id());
    }

    private boolean sees(DemoGovernment government, UUID agreement) {
        return database.as(
                seat(government),
                entities -> AgreementRoom.agreements(entities).find(agreement).isPresent());
    }
}
