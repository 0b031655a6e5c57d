package org.twinhall.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlanViewTest {
    private final PlanView plan = new PlanView(
            UUID.randomUUID(),
            UUID.randomUUID(),
            "A018",
            Optional.empty(),
            false,
            2027,
            List.of(
                    new PlanView.Side(1, UUID.randomUUID(), "Bello", "CO", true),
                    new PlanView.Side(2, UUID.randomUUID(), "", "CN", false)),
            List.of(),
            List.of(),
            Optional.empty());

    @Test
    void aCountryAsAWholeIsCalledAsItsReadersCallIt() {
        assertThat(plan.calledIn(Locale.forLanguageTag("es")).sides())
                .extracting(PlanView.Side::name)
                .containsExactly("Bello", "China");
    }

    @Test
    void howItIsCalledChangesNothingOfWhatIsApproved() {
        assertThat(plan.calledIn(Locale.ENGLISH).hash()).isEqualTo(plan.hash());
    }
}
