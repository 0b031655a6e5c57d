package org.twinhall.web.intake;

import java.util.Arrays;
import java.util.Locale;
import org.twinhall.domain.agreement.AgreementKind;
import org.twinhall.domain.agreement.AgreementStatus;
import org.twinhall.domain.registry.intake.Mapping;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.spi.country.PartyLevel;

/** Reads what is said once for a whole file, from a form or from a body. */
final class Given {
    private Given() {}

    static Mapping.Given of(String kind, String status, String level, String source, String language) {
        return new Mapping.Given(
                blank(kind)
                        ? null
                        : AgreementKind.published(kind)
                                .orElseThrow(() -> new InvalidInput("kind", "unknown-word", kind)),
                blank(status)
                        ? AgreementStatus.UNKNOWN
                        : AgreementStatus.published(status)
                                .orElseThrow(() -> new InvalidInput("status", "unknown-word", status)),
                blank(level) ? PartyLevel.MUNICIPALITY : level(level),
                blank(source) ? null : source.strip(),
                Mapping.tag(language));
    }

    private static PartyLevel level(String word) {
        return Arrays.stream(PartyLevel.values())
                .filter(each -> each.name().equals(word.toUpperCase(Locale.ROOT).replace('-', '_')))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("level", "unknown-word", word));
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
