package org.twinhall.domain.registry.intake;

import java.time.LocalDate;
import java.util.List;
import org.twinhall.domain.agreement.AgreementKind;
import org.twinhall.domain.agreement.AgreementStatus;
import org.twinhall.domain.shared.EdtfDate;
import org.twinhall.spi.country.PartyLevel;

/**
 * An agreement as a row of a file tells it, before anybody knows which governments it means.
 *
 * @param number    counted as a spreadsheet does: the heading is row 1
 * @param reference the file's own name of it, or null
 * @param continues the reference of the agreement that it carries on, or null
 * @param focus     in the source's words, or null
 */
record FiledRow(
        int number,
        String reference,
        AgreementKind kind,
        NamedPlace one,
        NamedPlace other,
        EdtfDate signed,
        AgreementStatus status,
        String continues,
        List<String> themes,
        List<String> motivations,
        String focus,
        String source) {

    /**
     * A party as the file names it.
     *
     * @param label       what the file calls its country; may be empty
     * @param subdivision as the file has it; empty if it has none
     */
    record NamedPlace(String name, String label, PartyLevel level, String subdivision) {
        /** Composed letters in one way and single spaces, so that what looks alike is alike. */
        NamedPlace {
            name = tidy(name);
            label = tidy(label);
            subdivision = subdivision.strip();
        }

        private static String tidy(String text) {
            return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFC)
                    .replaceAll("[\\s\\u00a0]+", " ")
                    .strip();
        }
    }

    /** Whether the two dates may be the same day. One that nobody knows may be any. */
    static boolean mayBeOneDay(EdtfDate one, EdtfDate other) {
        if (!one.isKnown() || !other.isKnown()) {
            return true;
        }
        return !last(one).isBefore(first(other)) && !last(other).isBefore(first(one));
    }

    private static LocalDate first(EdtfDate date) {
        return date.first().orElseThrow();
    }

    private static LocalDate last(EdtfDate date) {
        return date.last().orElseThrow();
    }
}
