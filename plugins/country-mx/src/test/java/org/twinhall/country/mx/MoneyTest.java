package org.twinhall.country.mx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.twinhall.country.mx.MexicanDrafts.severities;
import static org.twinhall.spi.country.ClauseKind.FUNDING;
import static org.twinhall.spi.country.Severity.ERROR;
import static org.twinhall.spi.country.Severity.WARNING;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Constitution, art. 126: «No podrá hacerse pago alguno que no esté comprendido en el Presupuesto». */
class MoneyTest {

    @Test
    void moneyPromisedWithoutTheBudgetIsAnError() {
        var draft = MexicanDrafts.twinning()
                .without(FUNDING)
                .clause(FUNDING, Map.of("es", "Aportará 100,000 pesos.", "en", "It shall contribute 100,000 pesos."))
                .build();
        assertThat(severities(draft, "MX-C07")).containsExactly(ERROR);
    }

    @Test
    void sayingNothingOfMoneyIsAWarning() {
        assertThat(severities(MexicanDrafts.twinning().without(FUNDING).build(), "MX-C07"))
                .containsExactly(WARNING);
    }
}
