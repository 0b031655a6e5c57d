package org.twinhall.web.vitality;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.twinhall.domain.vitality.Pulse;
import org.twinhall.domain.vitality.Sign;
import org.twinhall.domain.vitality.Vitality;
import org.twinhall.web.api.WordOf;

/** How alive a tie is on the day it is asked for, as machines see it. */
public final class PulseJson {
    /** {@code active}, {@code quiet}, {@code dormant}, or {@code not-known} where nothing on record could tell. */
    @WordOf(value = Vitality.class, published = true)
    public final String vitality;
    /** What says so; null if nothing is on record. */
    @Schema(nullable = true)
    public final SignJson because;
    /** The last day on which this holds if nothing more happens; null if it does not change by itself. */
    @Schema(nullable = true)
    public final LocalDate until;
    /** For how many months after something happened a tie counts as active: this portal's own convention. */
    public final int activeMonths = Pulse.ACTIVE_MONTHS;
    /** For how many it counts as quiet. */
    public final int quietMonths = Pulse.QUIET_MONTHS;

    /** As the reader may know it. */
    public PulseJson(Pulse pulse) {
        vitality = published(pulse.vitality());
        because = pulse.because().map(SignJson::new).orElse(null);
        until = pulse.until().orElse(null);
    }

    private static String published(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Something that shows that a tie lives. */
    public static final class SignJson {
        /** Such as {@code plan-approved}. */
        @WordOf(value = Sign.Kind.class, published = true)
        public final String kind;
        /** EDTF. */
        public final String on;

        public final UUID agreement;
        /** The year of a plan or the kind of evidence; null for others. */
        @Schema(nullable = true)
        public final String detail;
        /** Whether it is known from a publication alone. */
        public final boolean reported;

        SignJson(Sign sign) {
            kind = published(sign.kind());
            on = sign.on().text();
            agreement = sign.agreementId();
            detail = sign.detail().orElse(null);
            reported = sign.reported();
        }
    }
}
