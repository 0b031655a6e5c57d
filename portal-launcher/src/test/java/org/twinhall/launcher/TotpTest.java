package org.twinhall.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
    /** The secret of RFC 6238, "12345678901234567890", in Base32. */
    private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    @ParameterizedTest
    @CsvSource({
        "1970-01-01T00:00:59Z, 94287082",
        "2005-03-18T01:58:29Z, 07081804",
        "2005-03-18T01:58:31Z, 14050471",
        "2009-02-13T23:31:30Z, 89005924",
        "2033-05-18T03:33:20Z, 69279037",
        "2603-10-11T11:33:20Z, 65353130"
    })
    void theCodesAreTheLastSixDigitsOfThoseInTheStandard(Instant moment, String eightDigits) {
        assertThat(new Totp(SECRET).code(moment)).isEqualTo(eightDigits.substring(2));
    }

    @Test
    void aSecretThatIsNotBase32IsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Totp("GEZDGNB1").code(Instant.EPOCH));
    }
}
