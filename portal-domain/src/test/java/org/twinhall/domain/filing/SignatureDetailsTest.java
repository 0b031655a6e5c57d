package org.twinhall.domain.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.domain.shared.InvalidInput.Faults;
import org.twinhall.domain.shared.InvalidInput.Violation;

class SignatureDetailsTest {

    @Test
    void allThatIsMissingIsToldAtOnce() {
        var faults = new Faults();
        var nobody =
                faults.takingEach("signatories", List.of("", "B"), name -> new Signatory(new UUID(0, 1), name, ""));
        var scan = faults.<Scan>taking(() -> {
            throw new InvalidInput("file", "missing");
        });
        var told = catchThrowableOfType(InvalidInput.class, () -> SignatureDetails.of(faults, " ", null, nobody, scan));
        assertThat(told.violations())
                .extracting(Violation::field)
                .containsExactly(
                        "signatories[0].name", "signatories[0].office", "signatories[1].office", "file", "place", "on");
    }

    @Test
    void ofAFieldOnlyTheFirstFaultIsTold() {
        var faults = new Faults();
        faults.taking(() -> {
            throw new InvalidInput("on", "not-a-date");
        });
        var told = catchThrowableOfType(
                InvalidInput.class,
                () -> SignatureDetails.of(faults, "Bello", null, FilingCase.signatories(), FilingCase.scan()));
        assertThat(told.violations()).extracting(Violation::reason).containsExactly("not-a-date");
    }
}
