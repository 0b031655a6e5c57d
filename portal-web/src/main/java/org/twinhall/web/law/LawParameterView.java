package org.twinhall.web.law;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.twinhall.spi.country.Parameter;

/**
 * Something that a country's rules leave open, in the reader's words.
 *
 * @param country  ISO 3166-1 alpha-2
 * @param part     ISO 3166-2; empty for the whole country
 * @param code     as the rule base names it
 * @param name     what it is
 * @param help     what follows from it
 * @param choices  what can be chosen; empty unless it is a choice
 * @param value    what is set, or null
 * @param said     the same as a reader is told it, or null
 * @param basis    act and article it stands on; null unless it is set
 * @param record   id of its record, for its history; null if nobody ever set it
 * @param revision 0 if nobody ever set it
 */
public record LawParameterView(
        String country,
        String part,
        String code,
        Parameter.Kind kind,
        String name,
        String help,
        List<LawChoiceView> choices,
        @Schema(nullable = true) String value,
        @Schema(nullable = true) String said,
        @Schema(nullable = true) String basis,
        @Schema(nullable = true) UUID record,
        long revision)
        implements Serializable {

    /** Something that can be chosen. */
    public record LawChoiceView(String value, String name) implements Serializable {}
}
